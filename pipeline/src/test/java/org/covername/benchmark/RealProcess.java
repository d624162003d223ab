package org.covername.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
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
        return new RealProcess(built(jar, folder, option, arguments).start());
    }

    /** With all that it prints in a file. */
    static RealProcess service(Path jar, Path folder, File log) throws IOException {
        return new RealProcess(built(jar, folder, "", List.of("serve", "--port", "0")).redirectOutput(log).start());
    }

    private static ProcessBuilder built(Path jar, Path folder, String option, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-jar", jar.toString()));
        if (!option.isEmpty()) {
            command.add(1, option);
        }
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
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
            peak = Math.max(peak, ResidentMemory.peak(process.toHandle()));
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

    ProcessHandle handle() {
        return process.toHandle();
    }

    void stop() {
        process.destroy();
    }

    void stopAndWait() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
