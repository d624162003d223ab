package org.covername.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.covername.document.Surface;

/**
 * A file that could not be processed, with what the office is told of it. Its name is for the office's own eyes: it may be a child's.
 *
 * @param mark by which its form names it
 */
record RejectedFile(String mark, Surface file, String why, String when) {

    private static final String WHY = ".why.txt";

    /** All of a folder, the latest first. */
    static List<RejectedFile> in(Path folder, Function<Surface, String> marks) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<RejectedFile> rejected = new ArrayList<>();
            for (Path why : files.filter(file -> file.getFileName().toString().endsWith(WHY)).sorted(RejectedFile::latest).toList()) {
                read(why, marks, rejected);
            }
            return rejected;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of rejected files cannot be read", new IOException(unreadable.getClass().getName()));
        }
    }

    private static void read(Path why, Function<Surface, String> marks, List<RejectedFile> into) throws IOException {
        String file = why.getFileName().toString();
        Surface name = new Surface(file.substring(0, file.length() - WHY.length()));
        try {
            into.add(new RejectedFile(marks.apply(name), name, Files.readString(why).strip(),
                    Times.of(Files.getLastModifiedTime(why).toInstant())));
        } catch (NoSuchFileException taken) {
            // The office has just taken it away: then it is no longer there to be shown.
            return;
        }
    }

    private static int latest(Path one, Path other) {
        return Long.compare(other.toFile().lastModified(), one.toFile().lastModified());
    }

    public String name() {
        return file.text();
    }
}
