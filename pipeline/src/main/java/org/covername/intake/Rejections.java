package org.covername.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.covername.document.Surface;

/**
 * The office's folder for what cannot be processed: {@code inbound/rejected/}, each file beside its {@code .why.txt}. A sentence there says what is
 * wrong and what to do, and never quotes a file, its name or its folder.
 */
final class Rejections {

    private final Path folder;

    Rejections(Path folder) {
        this.folder = folder;
    }

    /** Moves a file, link or folder as it is. */
    void move(Path file, String sentence) {
        try {
            Files.createDirectories(folder);
            Path place = FileNames.free(folder, FileNames.safe(file.getFileName().toString()));
            explain(place, sentence);
            Files.move(file, place);
        } catch (IOException unmovable) {
            throw new UncheckedIOException("A file could not be moved to " + folder, unmovable);
        }
    }

    /** Gives back a draft that was already taken. Doing it twice, as after a crash, makes one file. */
    void giveBack(Surface name, byte[] bytes, String sentence) {
        try {
            Files.createDirectories(folder);
            Path known = folder.resolve(FileNames.safe(name.text()));
            Path place = sameBytes(known, bytes) ? known : FileNames.free(folder, known.getFileName().toString());
            write(place, bytes);
            explain(place, sentence);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A file could not be given back to " + folder, unwritable);
        }
    }

    /** Whole or not at all: half a file would be given back again under another name at the next try, and fill a disk that is full; and nobody reads half a sentence. */
    private static void write(Path place, byte[] bytes) throws IOException {
        Path beside = Files.createTempFile(place.getParent(), ".giving", "");
        try {
            Files.write(beside, bytes);
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static boolean sameBytes(Path place, byte[] bytes) throws IOException {
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) && Files.size(place) == bytes.length && Arrays.equals(Files.readAllBytes(place), bytes);
    }

    private static void explain(Path place, String sentence) throws IOException {
        write(place.resolveSibling(place.getFileName() + ".why.txt"), (sentence.strip() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
