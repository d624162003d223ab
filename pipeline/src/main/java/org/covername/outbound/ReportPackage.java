package org.covername.outbound;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files of one published report. */
public final class ReportPackage {

    private ReportPackage() {
    }

    /** @param certificate {@code certificate.json}, where the draft came with one */
    public static Map<String, byte[]> files(Listed listed, byte[] pdf, Optional<byte[]> certificate) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Shelf.REPORT, pdf);
        files.put("publication.json", PublicationJson.of(listed).getBytes(StandardCharsets.UTF_8));
        certificate.ifPresent(bytes -> files.put("certificate.json", bytes));
        files.put("index.html", page(listed));
        return files;
    }

    /** The page of one report, or what is said in its place. */
    public static byte[] page(Listed listed) {
        return ReviewPage.of(listed).getBytes(StandardCharsets.UTF_8);
    }
}
