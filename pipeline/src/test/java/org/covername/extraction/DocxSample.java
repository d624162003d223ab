package org.covername.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.covername.document.DraftFile;
import org.covername.document.Surface;

/** A small docx, written part by part. */
final class DocxSample {

    private static final String NAMESPACES = " xmlns:w=\"urn:w\" xmlns:r=\"urn:r\" xmlns:mc=\"urn:mc\" xmlns:wps=\"urn:wps\" xmlns:wp=\"urn:wp\" xmlns:a=\"urn:a\" xmlns:m=\"urn:m\" xmlns:o=\"urn:o\" xmlns:v=\"urn:v\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private String body = "";

    static DocxSample aDraft() {
        return new DocxSample();
    }

    DocxSample body(String xml) {
        body += xml;
        return this;
    }

    /** A paragraph of plain text. */
    DocxSample says(String text) {
        return body("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }

    /** A part that the text refers to, such as "styles": what stands within its outer element. */
    DocxSample with(String type, String element, String xml) {
        parts.put("word/" + type + ".xml", "<w:" + element + NAMESPACES + ">" + xml + "</w:" + element + ">");
        relations.append(relation("r" + type, type.replaceAll("\\d", ""), type + ".xml", ""));
        return this;
    }

    DocxSample linking(String id, String target) {
        relations.append(relation(id, "hyperlink", target, " TargetMode=\"External\""));
        return this;
    }

    DraftFile file() {
        return new DraftFile(new Surface("draft.docx"), bytes());
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types/>");
        all.put("_rels/.rels", "<Relationships>" + relation("r1", "officeDocument", "word/document.xml", "") + "</Relationships>");
        all.put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        all.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relation(String id, String type, String target, String more) {
        return "<Relationship Id=\"" + id + "\" Type=\"urn:types/" + type + "\" Target=\"" + target + "\"" + more + "/>";
    }
}
