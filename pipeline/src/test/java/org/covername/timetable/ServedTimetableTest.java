package org.covername.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.covername.command.RunningService;
import org.covername.office.Office;
import org.covername.office.ReviewFolder;
import org.covername.publication.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as it is served, its models still loading. */
class ServedTimetableTest {

    @TempDir
    private Path home;

    @Test
    void takesUpAReportThatLiesReadyWhenItStarts() throws InterruptedException {
        ReviewFolder.of(home.resolve("outbound"), "child-k", "draft-1").saying("Ready before the start");
        try (RunningService service = RunningService.start(new CompletableFuture<>(), "--covername.inbound=" + home.resolve("inbound"),
                "--covername.outbound=" + home.resolve("outbound"), "--covername.data=" + home.resolve("data"), "--server.port=0")) {
            Office office = service.context().getBean(Office.class);
            Instant end = Instant.now().plus(Duration.ofSeconds(60));
            while (office.journal().read("child-k").version() == 0) {
                assertThat(Instant.now()).as("taken up in time").isBefore(end);
                Thread.sleep(100);
            }

            assertThat(office.journal().read("child-k").review("draft-1")).isInstanceOf(Review.Received.class);
        }
    }
}
