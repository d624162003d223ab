package org.covername.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the operating system says that a process holds in memory, in MiB: Linux in {@code /proc}, others by {@code ps}. */
final class ResidentMemory {

    private static final double KIB_A_MIB = 1024;

    private ResidentMemory() {
    }

    /** Now; 0 for a process that has ended. */
    static double now(ProcessHandle process) {
        return procTells() ? line(process, "VmRSS:") : ps(process);
    }

    /** Now, with all processes that it started. */
    static double withChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).mapToDouble(ResidentMemory::now).sum();
    }

    /** The most that it ever held; where no {@code /proc} knows, what it holds now. */
    static double peak(ProcessHandle process) {
        return procTells() ? line(process, "VmHWM:") : ps(process);
    }

    private static boolean procTells() {
        return Files.exists(Path.of("/proc", "self", "status"));
    }

    private static double line(ProcessHandle process, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(name)).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_A_MIB).findFirst().orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private static double ps(ProcessHandle process) {
        try {
            Process ps = new ProcessBuilder(List.of("ps", "-o", "rss=", "-p", Long.toString(process.pid()))).start();
            String said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return said.isEmpty() ? 0 : Double.parseDouble(said) / KIB_A_MIB;
        } catch (IOException absent) {
            throw new IllegalStateException("How much memory a process holds cannot be told on this machine: it has neither /proc nor the program ps", absent);
        }
    }
}
