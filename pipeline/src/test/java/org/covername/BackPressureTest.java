package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.covername.account.Duty;
import org.covername.command.RunningService;
import org.covername.intake.DraftState.State;
import org.covername.intake.JdbcDrafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some hundred drafts dropped at once: few are in work at a time, the others wait in the drop folder, and an officer's click is answered as ever. */
class BackPressureTest {

    private static final int DRAFTS = 400;
    private static final int AT_ONCE = 12;
    private static final Duration LOOKED_AT = Duration.ofSeconds(15);
    private static final Duration CLICK = Duration.ofSeconds(1);

    @TempDir
    private Path home;
    private RunningService service;

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void neverHasMoreInWorkThanMayBeAndAnswersClicksMeanwhile() throws Exception {
        service = RunningService.start(RunningCovername.pipeline(), "--server.port=0", "--covername.inbound=" + home.resolve("inbound"), "--covername.outbound=" + home.resolve("outbound"),
                "--covername.data=" + home.resolve("data"), "--covername.settled=200ms", "--covername.look-every=100", "--covername.drafts-in-work=" + AT_ONCE);
        RunningCovername.pipeline().join();
        Visitor reviewer = Visitor.signedIn(service, "r.reader", Duty.REVIEWER);
        drop();

        List<Long> clicks = new ArrayList<>();
        int most = 0;
        long end = System.nanoTime() + LOOKED_AT.toNanos();
        while (System.nanoTime() < end) {
            most = Math.max(most, (int) count(State.WAITING));
            long clicked = System.nanoTime();
            assertThat(reviewer.get("/").statusCode()).isEqualTo(200);
            clicks.add(System.nanoTime() - clicked);
            Thread.sleep(100);
        }

        clicks.sort(null);
        assertThat(most).as("drafts in work at once").isBetween(2, AT_ONCE);
        assertThat(count(State.DONE)).as("work went on").isPositive();
        assertThat(waitingFiles()).as("the others wait in the drop folder").isGreaterThan(DRAFTS / 4);
        assertThat(Duration.ofNanos(clicks.get(clicks.size() / 2))).as("the median click").isLessThan(CLICK);
    }

    private void drop() throws IOException {
        Path folder = Files.createDirectories(home.resolve("inbound/case-51"));
        for (int n = 1; n <= DRAFTS; n++) {
            Files.writeString(folder.resolve("draft " + n + ".txt"), "Visit number " + n + " was late. Nobody asked why.");
        }
    }

    private long count(State state) {
        return service.context().getBean(JdbcDrafts.class).all().stream().filter(draft -> draft.stand().state() == state).count();
    }

    private int waitingFiles() {
        return home.resolve("inbound/case-51").toFile().list().length;
    }
}
