package org.covername.wordcopy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.covername.document.DraftFile;
import org.covername.document.Surface;

/** A docx as Word writes it, part by part, with the real namespaces. */
final class WordSample {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder ofPackage = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder body = new StringBuilder();

    static WordSample aDraft() {
        return new WordSample();
    }

    WordSample body(String xml) {
        body.append(xml);
        return this;
    }

    /** A paragraph of one run. */
    WordSample says(String text) {
        return body("<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>");
    }

    /** A part of Word that the text refers to, such as "styles"; a number behind the type tells several apart. The id is "r" and the name. */
    WordSample with(String name, String element, String xml) {
        String type = name.replaceAll("\\d", "");
        types.append("<Override PartName=\"/word/").append(name).append(".xml\" ContentType=\"").append(WORD).append(type).append("+xml\"/>");
        return file("word/" + name + ".xml", "<w:" + element + NAMESPACES + ">" + xml + "</w:" + element + ">").relation(name, type, name + ".xml", "");
    }

    /** Any other file, referred to from the text by its last name. */
    WordSample file(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    WordSample relation(String name, String type, String target, String more) {
        relations.append("<Relationship Id=\"r").append(name).append("\" Type=\"").append(OFFICE).append(type).append("\" Target=\"").append(target).append("\"")
                .append(more).append("/>");
        return this;
    }

    WordSample linking(String name, String address) {
        return relation(name, "hyperlink", address, " TargetMode=\"External\"");
    }

    /** A file that belongs to the package, such as properties. */
    WordSample ofPackage(String type, String path, String content) {
        ofPackage.append("<Relationship Id=\"p").append(ofPackage.length()).append("\" Type=\"").append(type).append("\" Target=\"").append(path).append("\"/>");
        return file(path, content);
    }

    DraftFile file() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(all, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>" + types + "</Types>");
        put(all, "_rels/.rels", relationships("<Relationship Id=\"r1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>" + ofPackage));
        put(all, "word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        put(all, "word/_rels/document.xml.rels", relationships(relations.toString()));
        all.putAll(files);
        return new DraftFile(new Surface("draft.docx"), zip(all));
    }

    private static void put(Map<String, byte[]> files, String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all + "</Relationships>";
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
