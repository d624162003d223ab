package org.covername.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Reads pictures of text with tesseract, where it is installed. Pictures and text go through pipes: neither touches a disk. */
public final class TesseractOcr {

    private static final int COLUMNS = 12;
    private static final double LOWEST_CONFIDENCE = 30;
    private static final boolean INSTALLED = installed();

    private TesseractOcr() {
    }

    public static boolean isInstalled() {
        return INSTALLED;
    }

    /** The paragraphs of a picture in PNG format, their lines parted by line ends; empty where it takes too long. */
    public static Optional<List<String>> read(byte[] png, Duration limit) {
        try {
            return read(png, limit, new ProcessBuilder("tesseract", "stdin", "stdout", "-l", "eng", "--psm", "3", "tsv")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> read(byte[] png, Duration limit, Process process) {
        try {
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
            CompletableFuture.runAsync(() -> write(process.getOutputStream(), png));
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            return process.exitValue() == 0 ? Optional.of(paragraphs(output.join())) : Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Words of tesseract's table (level 5) put together by block, paragraph and line. */
    static List<String> paragraphs(String table) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String place = "";
        for (String row : table.split("\n")) {
            String[] cells = row.split("\t", -1);
            if (cells.length < COLUMNS || !cells[0].equals("5") || Double.parseDouble(cells[10]) < LOWEST_CONFIDENCE || cells[11].isBlank()) {
                continue;
            }
            String here = cells[2] + " " + cells[3];
            if (!here.equals(place.replaceFirst(" \\d+$", "")) && !paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            boolean newLine = !place.equals(here + " " + cells[4]);
            paragraph.append(paragraph.isEmpty() ? "" : newLine ? "\n" : " ").append(cells[11].strip());
            place = here + " " + cells[4];
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
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
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
