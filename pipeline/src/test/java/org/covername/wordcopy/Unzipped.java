package org.covername.wordcopy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a docx, by name, read with nothing of the product's. */
record Unzipped(Map<String, String> parts) {

    static Unzipped of(byte[] docx) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Unzipped(parts);
    }

    /** The markup of a part below {@code word/}, or "". */
    String part(String name) {
        return parts.getOrDefault("word/" + name, "");
    }

    /** What a part says: joined over its runs, one line a paragraph. */
    String text(String name) {
        return said(part(name));
    }

    /** Everything in it: the names of parts, their markup, and what each says joined over runs. */
    String everything() {
        return parts.entrySet().stream().map(part -> part.getKey() + "\n" + part.getValue() + "\n" + said(part.getValue())).collect(Collectors.joining("\n"));
    }

    private static String said(String xml) {
        return xml.replaceAll("<(w:instrText|wp:posOffset)[^>]*>[^<]*</\\1>", "").replaceAll("</w:p>|<w:br/>", "\n").replaceAll("<w:tab/>", "\t").replaceAll("<[^>]*>", "")
                .replace("&lt;", "<").replace("&amp;", "&").strip();
    }
}
