package org.covername.wordcopy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Element;

/** Writes the new package (ECMA-376 part 2): the parts handed to it, properties made anew, and the lists that name them. The same parts give the same bytes. */
final class DocxWriter {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN = "http://purl.org/dc/elements/1.1/";
    private static final String EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    /** The earliest that a zip can say; the time of copying is nobody's business and would make two copies differ. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();

    /** @param type the word by which a media type of Word tells it, such as {@code styles} */
    void part(String name, String type, byte[] xml) {
        add("word/" + name, WORD + type + "+xml", xml);
    }

    void theme(byte[] xml) {
        add("word/theme.xml", "application/vnd.openxmlformats-officedocument.theme+xml", xml);
    }

    void relations(String name, Relations relations) {
        if (!relations.isEmpty()) {
            files.put("word/_rels/" + name + ".rels", relations.write());
        }
    }

    private void add(String name, String type, byte[] bytes) {
        files.put(name, bytes);
        types.put(name, type);
    }

    byte[] write(String title, Optional<String> board) {
        add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core(title, board));
        add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", app(board));
        Relations root = new Relations();
        root.part("officeDocument", "word/document.xml");
        root.ofPackage("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        root.part("extended-properties", "docProps/app.xml");
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", contentTypes());
        all.put("_rels/.rels", root.write());
        all.putAll(files);
        return zip(all);
    }

    private static byte[] core(String title, Optional<String> board) {
        Element root = PackageXml.root(CORE, "cp:coreProperties");
        add(root, "dc:title", title);
        board.ifPresent(name -> add(root, "dc:creator", name));
        add(root, "dc:language", "en-GB");
        return OoxmlDom.write(root);
    }

    private static void add(Element root, String name, String text) {
        root.appendChild(root.getOwnerDocument().createElementNS(DUBLIN, name)).setTextContent(text);
    }

    private static byte[] app(Optional<String> board) {
        Element root = PackageXml.root(EXTENDED, "Properties");
        PackageXml.add(root, "Application").setTextContent("Covername");
        board.ifPresent(name -> PackageXml.add(root, "Company").setTextContent(name));
        return OoxmlDom.write(root);
    }

    private byte[] contentTypes() {
        Element root = PackageXml.root("http://schemas.openxmlformats.org/package/2006/content-types", "Types");
        Element usual = PackageXml.add(root, "Default");
        usual.setAttribute("Extension", "rels");
        usual.setAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        types.forEach((name, type) -> {
            Element override = PackageXml.add(root, "Override");
            override.setAttribute("PartName", "/" + name);
            override.setAttribute("ContentType", type);
        });
        return OoxmlDom.write(root);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A zip in memory can be written", impossible);
        }
        return bytes.toByteArray();
    }
}
