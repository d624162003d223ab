package org.covername.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.covername.delivery.Errand.Kind;
import org.covername.outbound.ReportPackage;

/**
 * A package of the page as one file, so that whoever gets it gets all of it or nothing: {@code SLUG.EDITION.zip}; once it is taken from the page
 * {@code SLUG.EDITION.recalled.zip}, in which only the page lies that says so.
 */
record Parcel(String name, byte[] zip) {

    /** Nothing where the page no longer says what the errand does: then another errand speaks of it. */
    static Optional<Parcel> of(Errand errand, Path published) {
        Path folder = published.resolve(errand.which());
        boolean recall = errand.kind() == Kind.RECALL;
        boolean shown = Files.isRegularFile(folder.resolve("report.pdf"));
        if (!Files.isDirectory(folder) || recall == shown || !recall && !ReportPackage.against(folder).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Parcel(errand.which() + "." + errand.detail() + (recall ? ".recalled" : "") + ".zip", zipped(folder)));
    }

    private static byte[] zipped(Path folder) {
        try (Stream<Path> listed = Files.list(folder); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Path file : listed.sorted().toList()) {
                    zip.putNextEntry(entry(folder, file));
                    zip.write(Files.readAllBytes(file));
                }
            }
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The package " + folder.getFileName() + " cannot be read", unreadable);
        }
    }

    /** Always of the same time: the same package gives the same file. */
    private static ZipEntry entry(Path folder, Path file) {
        ZipEntry entry = new ZipEntry(folder.getFileName() + "/" + file.getFileName());
        entry.setTime(0);
        return entry;
    }
}
