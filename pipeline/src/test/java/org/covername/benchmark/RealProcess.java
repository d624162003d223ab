package org.covername.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The executable jar run as a user runs it, watched from outside. */
final class RealProcess {

    private final Process process;
    private final long startedAt = System.nanoTime();

    private RealProcess(Process process) {
        this.process = process;
    }

    /** @param option of the Java machine; none if empty */
    static RealProcess covername(Path jar, Path folder, String option, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-jar", jar.toString()));
        if (!option.isEmpty()) {
            command.add(1, option);
        }
        command.addAll(arguments);
        return new RealProcess(new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start());
    }

    /** Seconds from start until a line says so. */
    double secondsUntil(Predicate<String> line) throws IOException {
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream()));
        for (String said = output.readLine(); said != null; said = output.readLine()) {
            if (line.test(said)) {
                return (System.nanoTime() - startedAt) / 1e9;
            }
        }
        throw new IOException("The program ended before it was ready");
    }

    /** Reads what it prints until it ends; returns the largest resident memory seen on the way, in MiB. */
    double peakMemoryUntilItEnds() throws IOException, InterruptedException {
        Thread reader = new Thread(() -> drain());
        reader.start();
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peakMemory());
            Thread.sleep(50);
        }
        reader.join();
        return peak;
    }

    private void drain() {
        try {
            process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException ended) {
            // The stream closes with the process; nothing is left to read.
            process.destroy();
        }
    }

    private double peakMemory() {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    void stop() {
        process.destroy();
    }
}
