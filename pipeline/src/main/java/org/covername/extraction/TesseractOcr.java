package org.covername.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Reads pictures of text with tesseract, where it is installed. Pictures and text go through pipes: neither touches a disk. */
final class TesseractOcr {

    private static final boolean INSTALLED = installed();
    private static final OcrRest HANGING = new OcrRest(System::nanoTime);

    private TesseractOcr() {
    }

    static boolean isInstalled() {
        return INSTALLED;
    }

    /** How a picture is looked at; a number of tesseract's option psm. */
    enum Look {
        /** As a page with columns and paragraphs. */
        PAGE("3"),
        /** As words that stand anywhere, as in a drawing. */
        SPARSE("11");

        private final String mode;

        Look(String mode) {
            this.mode = mode;
        }
    }

    /** Tesseract's table of the words in a picture in PNG format; empty where it takes too long, and for a while once it hangs. */
    static Optional<String> table(byte[] png, Look look, Duration limit) {
        if (HANGING.rests()) {
            return Optional.empty();
        }
        try {
            ProcessBuilder tesseract = new ProcessBuilder("tesseract", "stdin", "stdout", "-l", "eng", "--psm", look.mode, "tsv");
            // Its own threads wait for each other longer than they work, all the more where several drafts are read at once.
            tesseract.environment().put("OMP_THREAD_LIMIT", "1");
            return table(png, limit, tesseract.redirectError(ProcessBuilder.Redirect.DISCARD).start());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static Optional<String> table(byte[] png, Duration limit, Process process) {
        try {
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> text(process.getInputStream()), TesseractOcr::aside);
            aside(() -> write(process.getOutputStream(), png));
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                HANGING.late();
                return Optional.empty();
            }
            HANGING.inTime();
            return process.exitValue() == 0 ? Optional.of(output.join()) : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            end(process);
        }
    }

    /** On a thread of its own: those that all work shares would be used up by a program that hangs. */
    private static void aside(Runnable work) {
        Thread thread = new Thread(work, "ocr");
        thread.setDaemon(true);
        thread.start();
    }

    /** With whatever it started, which would keep its pipes open. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            return "";
        }
    }

    private static void write(OutputStream stream, byte[] bytes) {
        try (stream) {
            stream.write(bytes);
        } catch (IOException closed) {
            Thread.onSpinWait();
        }
    }

    private static boolean installed() {
        try {
            Process process = new ProcessBuilder("tesseract", "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            boolean answered = process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
            end(process);
            return answered;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
