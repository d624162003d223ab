package org.covername.pipeline;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.extraction.UnreadableDraftException;
import org.covername.extraction.UnreadableDraftException.Reason;

/**
 * Reads drafts in a process of its own, with memory of its own, so that a document on which a reader never ends, or which takes all memory, ends that process and not the service.
 * The process is started with the first draft and stays for the next ones. One draft at a time; whoever comes second waits.
 */
final class ForkedExtraction implements DraftReading {

    /** What Java says when it ends because memory ran out. */
    private static final int OUT_OF_MEMORY = 3;

    private final List<String> options;
    private final Duration silence;
    private final Duration idle;
    private Reader reader;
    private long used;

    /** A running process with the two ends of its pipes. */
    private record Reader(Process process, DataInputStream in, DataOutputStream out) {
    }

    /** With a gigabyte of memory, a minute without a sign of life before it is ended, and two without work before its memory is given back. */
    ForkedExtraction() {
        this(List.of("-Xmx1g"), Duration.ofMinutes(1), Duration.ofMinutes(2));
    }

    /** @param options of Java, of which memory is one */
    ForkedExtraction(List<String> options, Duration silence, Duration idle) {
        this.options = List.copyOf(options);
        this.silence = silence;
        this.idle = idle;
    }

    @Override
    public synchronized Draft extract(DraftFile file) throws UnreadableDraftException {
        Reader used = running();
        try (SilenceWatch watch = new SilenceWatch(used.process(), silence)) {
            ExtractionProcess.write(used.out(), file.name().text().getBytes(StandardCharsets.UTF_8));
            ExtractionProcess.write(used.out(), file.bytes());
            used.out().flush();
            return answer(used, watch);
        } catch (IOException ended) {
            throw ended(used);
        } finally {
            this.used = System.nanoTime();
        }
    }

    private Draft answer(Reader used, SilenceWatch watch) throws IOException, UnreadableDraftException {
        int what = used.in().readUnsignedByte();
        while (what == ExtractionProcess.ALIVE) {
            watch.heard();
            what = used.in().readUnsignedByte();
        }
        if (what > ExtractionProcess.FAILED) {
            // Java itself says a word there when memory runs out.
            throw new IOException("The process that reads drafts ends");
        }
        byte[] frame = ExtractionProcess.frame(used.in());
        if (what == ExtractionProcess.READ) {
            return StepJson.read(frame, Draft.class);
        }
        reader = null;
        String said = new String(frame, StandardCharsets.UTF_8);
        if (what == ExtractionProcess.REFUSED) {
            int space = said.indexOf(' ');
            throw new UnreadableDraftException(Reason.valueOf(said.substring(0, space)), said.substring(space + 1));
        }
        throw new IllegalStateException("Reading failed inside the product: " + said);
    }

    /** The process is gone, or was ended since it gave no sign of life. */
    private UnreadableDraftException ended(Reader used) {
        reader = null;
        try {
            boolean byItself = used.process().waitFor(10, TimeUnit.SECONDS);
            used.process().destroyForcibly();
            return byItself && used.process().exitValue() == OUT_OF_MEMORY
                    ? new UnreadableDraftException(Reason.BOMB,
                            "The file needs far more memory to read than any report: save it anew from the program that wrote it, with smaller pictures, and drop it again.")
                    : new UnreadableDraftException(Reason.TOO_LARGE,
                            "The file stops whatever tries to read it: save it anew from the program that wrote it, or divide it, and drop it again.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a draft was read", stopped);
        }
    }

    private void endWhenIdle(Process process) {
        Thread thread = new Thread(() -> {
            while (process.isAlive()) {
                LockSupport.parkNanos(Math.max(1, idle.toNanos() / 4));
                endIfIdle(process);
            }
        }, "idle-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized void endIfIdle(Process process) {
        if (System.nanoTime() - used > idle.toNanos()) {
            reader = reader != null && reader.process() == process ? null : reader;
            process.destroy();
        }
    }

    /** Of the process that reads now, or read last. */
    synchronized long pid() {
        return running().process().pid();
    }

    private Reader running() {
        if (reader == null || !reader.process().isAlive()) {
            reader = start();
        }
        return reader;
    }

    private Reader start() {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
                ExtractionProcess.class.getName()));
        try {
            Process process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
            endWhenIdle(process);
            return new Reader(process, new DataInputStream(new BufferedInputStream(process.getInputStream())), new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
        } catch (IOException impossible) {
            throw new UncheckedIOException("The process that reads drafts cannot be started", impossible);
        }
    }
}
