package org.covername.verification;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.util.Version;
import org.covername.extraction.OcrText;
import org.verapdf.pdfa.Foundries;

/** The tools that a file was checked with. */
public final class PdfTools {

    private static final String UNKNOWN = "of unknown version";

    private PdfTools() {
    }

    /** Versions, by the name of the tool. */
    public static Map<String, String> versions() {
        Map<String, String> tools = new TreeMap<>();
        tools.put("java", Runtime.version().toString());
        tools.put("pdfbox", Optional.ofNullable(Version.getVersion()).orElse(UNKNOWN));
        tools.put("verapdf", Optional.ofNullable(Foundries.class.getPackage().getImplementationVersion()).orElse(UNKNOWN));
        tools.put("tesseract", OcrText.available() ? "installed" : "not installed");
        return tools;
    }
}
