package org.covername.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds what lies in the drop folder and is no file: links, whose target is not the office's to give, and folders within a case's folder. */
final class Oddities {

    private final Settings settings;
    private final Settled settled;
    private final Arrivals arrivals;

    Oddities(Settings settings, Settled settled, Arrivals arrivals) {
        this.settings = settings;
        this.settled = settled;
        this.arrivals = arrivals;
    }

    void sweep() throws IOException {
        for (Path entry : entries(settings.inbound())) {
            if (Files.isSymbolicLink(entry)) {
                reject(entry, "This is a link, not a file. Put the file itself into the folder.");
            } else if (Files.isDirectory(entry) && !entry.equals(settings.rejected())) {
                sweepCase(entry);
            }
        }
    }

    private void sweepCase(Path folder) throws IOException {
        for (Path entry : entries(folder)) {
            if (Files.isSymbolicLink(entry)) {
                reject(entry, "This is a link, not a file. Put the file itself into the folder.");
            } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                reject(entry, "Folders within a case's folder are not read. Put the drafts straight into inbound/CASE/.");
            }
        }
    }

    private void reject(Path entry, String sentence) throws IOException {
        if (allSettled(entry)) {
            settled.forget(entry);
            arrivals.reject(entry, sentence);
        }
    }

    /** Looks at all below, so that nothing is moved away under a copy that still goes on. */
    private boolean allSettled(Path entry) throws IOException {
        try (Stream<Path> below = Files.walk(entry)) {
            return below.map(settled::look).toList().stream().allMatch(quiet -> quiet);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !FileNames.ignored(entry.getFileName().toString())).sorted().toList();
        }
    }
}
