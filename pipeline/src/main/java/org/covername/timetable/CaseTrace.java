package org.covername.timetable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.covername.office.Office;
import org.covername.publication.CaseRecord;
import org.covername.publication.Review;

/**
 * All that decides whether another look at a case could find anything: the number of its last event, the day, and when which of its files last changed, in review and on the page.
 * Where both looks see the same, the second has nothing to do.
 */
record CaseTrace(long version, LocalDate day, List<String> files) {

    CaseTrace {
        files = List.copyOf(files);
    }

    static CaseTrace of(CaseRecord record, Office office) {
        Path outbound = office.outbound();
        Stream<Path> shown = record.reviews().values().stream().flatMap(review -> review.released().stream()).map(released -> outbound.resolve("published").resolve(released.slug()));
        List<String> files = Stream.concat(Stream.of(outbound.resolve("review").resolve(record.caseId())), shown).distinct().flatMap(folder -> below(folder).stream()).toList();
        return new CaseTrace(record.version(), office.today(), files);
    }

    /** Something of the case is about to be published, so that each look has something to do. */
    static boolean isDriven(CaseRecord record) {
        return record.reviews().values().stream().anyMatch(review -> review instanceof Review.Scheduled || review instanceof Review.Publishing);
    }

    /** A folder that is just being written is like none that was seen before. */
    private static List<String> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).map(CaseTrace::changed).toList();
        } catch (IOException | UncheckedIOException moving) {
            return List.of("moving " + UUID.randomUUID());
        }
    }

    /** By the time that nobody can set, where the file system has one. */
    private static String changed(Path file) {
        try {
            boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
            return file.getFileName() + " " + Files.size(file) + " " + (unix ? Files.getAttribute(file, "unix:ctime") : Files.getLastModifiedTime(file));
        } catch (NoSuchFileException gone) {
            return file.getFileName() + " is gone";
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A file of a case cannot be looked at", unreadable);
        }
    }
}
