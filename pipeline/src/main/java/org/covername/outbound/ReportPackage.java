package org.covername.outbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.certificate.CertificateVerification;

/** The files of one published report. */
public final class ReportPackage {

    private static final String CERTIFICATE = "certificate.json";

    private ReportPackage() {
    }

    /** What speaks against a package that was made: its certificate, as it lies there, has to be whole and that of the report beside it. */
    public static List<String> against(Path made) {
        Path certificate = made.resolve(CERTIFICATE);
        if (!Files.isRegularFile(certificate)) {
            return List.of("The package has no certificate.");
        }
        try {
            return CertificateVerification.of(Files.readString(certificate)).against(Files.readAllBytes(made.resolve(Shelf.REPORT)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The package " + made.getFileName() + " cannot be read again", unreadable);
        }
    }

    /** @param certificate {@code certificate.json}, where the draft came with one */
    public static Map<String, byte[]> files(Listed listed, byte[] pdf, Optional<byte[]> certificate) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Shelf.REPORT, pdf);
        files.put("publication.json", PublicationJson.of(listed).getBytes(StandardCharsets.UTF_8));
        certificate.ifPresent(bytes -> files.put(CERTIFICATE, bytes));
        files.put("index.html", page(listed));
        return files;
    }

    /** The page of one report, or what is said in its place. */
    public static byte[] page(Listed listed) {
        return ReviewPage.of(listed).getBytes(StandardCharsets.UTF_8);
    }
}
