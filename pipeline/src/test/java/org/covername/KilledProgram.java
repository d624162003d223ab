package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.covername.intake.Settings;

/** The real program in a process and a home of its own, to be ended as a power cut ends it. */
final class KilledProgram {

    private final Path home;
    private Process process;

    KilledProgram(Path home) {
        this.home = home;
    }

    void start() throws IOException {
        process = ClassPathProgram.serve(home, log(), List.of("--", "--covername.settled=1s", "--covername.look-every=100"));
    }

    boolean isReady() {
        return printed().contains("Covername is ready");
    }

    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void await(Duration longest, String what, BooleanSupplier holds) {
        new Patience(longest, Duration.ofMillis(200), () -> printed() + "\n" + files()).await(what, () -> {
            assertThat(process.isAlive()).as("the program runs while it is waited for %s; printed: %s", what, printed()).isTrue();
            return holds.getAsBoolean();
        });
    }

    /** What it left. */
    Aftermath aftermath() {
        return new Aftermath(home.resolve("data"), home.resolve("outbound"), home.resolve("inbound"), Settings.databaseIn(home.resolve("data")));
    }

    /** All that lies there, so that a long run which failed can be understood the next day. */
    private String files() {
        return LivingFolder.files(home).stream().map(file -> home.relativize(file).toString()).collect(Collectors.joining("\n"));
    }

    private Path log() {
        return home.resolve("log.txt");
    }

    private String printed() {
        try {
            return Files.exists(log()) ? Files.readString(log()) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
