package org.covername.outbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.covername.document.Surface;

/** Looks through every report that ever left the office for a term that should not be there. The term is kept nowhere. */
public final class PdfPublishedTexts {

    private static final List<String> FOLDERS = List.of("published", "on-request", "withdrawn", "restricted");

    private final Path outbound;

    public PdfPublishedTexts(Path outbound) {
        this.outbound = outbound;
    }

    /** Folders below {@code outbound/}, such as {@code published/report-1f..}, whose report holds the term in whatever case, also across lines. */
    public List<String> holding(Surface term) {
        String sought = plain(term.text());
        if (sought.isBlank()) {
            throw new IllegalArgumentException("There is no term to look for");
        }
        List<String> found = new ArrayList<>();
        for (Path report : reports()) {
            if (plain(text(report)).contains(sought)) {
                found.add(outbound.relativize(report.getParent()).toString().replace('\\', '/'));
            }
        }
        return found;
    }

    private List<Path> reports() {
        List<Path> reports = new ArrayList<>();
        for (String folder : FOLDERS) {
            Path place = outbound.resolve(folder);
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    files.filter(file -> file.getFileName().toString().equals(Shelf.REPORT)).sorted().forEach(reports::add);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException("The folder " + place + " cannot be read", unreadable);
                }
            }
        }
        return reports;
    }

    private static String text(Path report) {
        try (PDDocument document = Loader.loadPDF(report.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The report in " + report.getParent() + " cannot be read", unreadable);
        }
    }

    /** Words divided at the end of a line are put together again, and all white space is one. */
    private static String plain(String text) {
        return text.replaceAll("[-\u00ad\u2010]\\s*\\R\\s*", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.UK);
    }
}
