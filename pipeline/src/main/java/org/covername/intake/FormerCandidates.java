package org.covername.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Removes a candidate whose draft went to another case. */
final class FormerCandidates {

    private FormerCandidates() {
    }

    static void remove(Path place) {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            if (isEmpty(place.getParent())) {
                Files.delete(place.getParent());
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException("The former candidate " + place + " cannot be removed", undeletable);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
