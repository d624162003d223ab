package org.covername;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A folder that a product works in while a test looks: a file that goes meanwhile (a temporary name that becomes the lasting one) is no fault. */
public final class LivingFolder {

    private LivingFolder() {
    }

    /** @return every file and folder below, itself included, in the order of their paths; none where there is no such folder */
    public static List<Path> below(Path folder) {
        List<Path> below = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Visitor(below));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        below.sort(Comparator.naturalOrder());
        return below;
    }

    /** The files alone. */
    public static List<Path> files(Path folder) {
        return below(folder).stream().filter(Files::isRegularFile).toList();
    }

    /** A file in Latin 1, so that nothing hides in bytes; empty where it went meanwhile. */
    public static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Takes it away with all that lies below. */
    public static void delete(Path folder) {
        List<Path> below = below(folder);
        below.sort(Comparator.reverseOrder());
        below.forEach(file -> file.toFile().delete());
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final List<Path> below;

        Visitor(List<Path> below) {
            this.below = below;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
            below.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            below.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            return ignoring(failed);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
            return ignoring(failed);
        }

        private static FileVisitResult ignoring(IOException failed) throws IOException {
            if (failed == null || failed instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failed;
        }
    }
}
