package org.covername.outbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.covername.document.DraftFile;

/**
 * The public folder, {@code outbound/published/}, a folder a review. A folder is made out of sight and shown by one rename, taken away by another; whoever calls
 * keeps a second machine from doing the same at that moment.
 */
public final class Shelf {

    static final String REPORT = "report.pdf";
    private static final String MAKING = ".press";

    private final Path outbound;
    private final String site;
    private final Runnable between;

    /** Where a package goes that leaves the page. */
    public enum Place {
        WITHDRAWN, ON_REQUEST;

        String folder() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param site address under which {@code outbound/published/} is served, with a slash at its end */
    public Shelf(Path outbound, String site) {
        this(outbound, site, () -> { });
    }

    /** @param between runs before each write: a test stops there, as a power cut would */
    public Shelf(Path outbound, String site, Runnable between) {
        this.outbound = outbound.toAbsolutePath().normalize();
        this.site = site.endsWith("/") ? site : site + "/";
        this.between = between;
    }

    public Path outbound() {
        return outbound;
    }

    Path published() {
        return outbound.resolve("published");
    }

    /** SHA-256 of the report that is shown under a slug; nothing where none is. */
    public Optional<String> shown(String slug) {
        Path report = published().resolve(slug).resolve(REPORT);
        try {
            return Files.isRegularFile(report) ? Optional.of(DraftFile.sha256(Files.readAllBytes(report))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The package " + slug + " cannot be read", unreadable);
        }
    }

    /** Size of the report that is shown under a slug, in bytes; 0 where none is. */
    public long size(String slug) {
        try {
            Path report = published().resolve(slug).resolve(REPORT);
            return Files.isRegularFile(report) ? Files.size(report) : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The package " + slug + " cannot be read", unreadable);
        }
    }

    /** Makes a package out of sight. */
    public Path make(String slug, Map<String, byte[]> files) {
        return write(".making-" + slug, files);
    }

    /** Shows a package that was made. A page that stood in its place, saying that there is no report, goes. */
    public void put(String slug, Path made) {
        Path place = published().resolve(slug);
        if (Files.exists(place.resolve(REPORT))) {
            throw new IllegalStateException("The package " + slug + " is shown already");
        }
        try {
            Files.createDirectories(published());
            setAside(place);
            rename(made, place);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The package " + slug + " cannot be shown", unwritable);
        }
    }

    /** Takes a package from the page at once. Doing it twice does it once. */
    public void take(String slug, Place to) {
        Path shown = published().resolve(slug);
        if (!Files.exists(shown.resolve(REPORT))) {
            return;
        }
        try {
            rename(shown, free(outbound.resolve(to.folder()), slug));
        } catch (IOException unmovable) {
            throw new UncheckedIOException("The package " + slug + " cannot be taken from the page", unmovable);
        }
    }

    /** Takes back a package whose showing could not be recorded. */
    public void takeBack(String slug) {
        try {
            Path aside = outbound.resolve(MAKING).resolve(".former-" + UUID.randomUUID());
            rename(published().resolve(slug), aside);
            delete(aside);
        } catch (IOException unmovable) {
            throw new UncheckedIOException("The package " + slug + " cannot be taken from the page", unmovable);
        }
    }

    /** Whether any page stands under a slug. */
    public boolean hasPage(String slug) {
        return Files.exists(published().resolve(slug).resolve("index.html"));
    }

    /** Leaves a page where a package was, so that its address still answers. */
    public void leavePage(String slug, byte[] html) {
        put(slug, write(".leaving-" + slug, Map.of("index.html", html)));
    }

    /** Writes list, feed and map beside the packages, each whole or not at all, and only what is not there already. */
    public void list(List<Listed> all) {
        Map<String, byte[]> files = new TreeMap<>(PublicList.files(all, site));
        try {
            files.entrySet().removeIf(file -> same(published().resolve(file.getKey()), file.getValue()));
            if (files.isEmpty()) {
                return;
            }
            Path made = write(".listing", files);
            Files.createDirectories(published());
            for (String name : files.keySet()) {
                between.run();
                Files.move(made.resolve(name), published().resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            delete(made);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The list of reports cannot be written to " + published(), unwritable);
        }
    }

    private static boolean same(Path file, byte[] bytes) {
        try {
            return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list " + file.getFileName() + " cannot be read", unreadable);
        }
    }

    /** Writes a folder out of sight, and makes sure that it has reached the disk. */
    Path write(String name, Map<String, byte[]> files) {
        Path made = outbound.resolve(MAKING).resolve(name);
        try {
            delete(made);
            Files.createDirectories(made);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                between.run();
                DurableFiles.write(made.resolve(file.getKey()), file.getValue());
            }
            DurableFiles.settle(made);
            return made;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A folder cannot be written below " + outbound, unwritable);
        }
    }

    private void setAside(Path page) throws IOException {
        if (Files.exists(page)) {
            Path aside = outbound.resolve(MAKING).resolve(".former-" + UUID.randomUUID());
            rename(page, aside);
            delete(aside);
        }
    }

    private void rename(Path from, Path to) throws IOException {
        between.run();
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        DurableFiles.settle(to.getParent());
    }

    private static Path free(Path folder, String slug) {
        Path place = folder.resolve(slug);
        for (int n = 2; Files.exists(place); n++) {
            place = folder.resolve(slug + "." + n);
        }
        return place;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
