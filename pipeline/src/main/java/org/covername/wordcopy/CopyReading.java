package org.covername.wordcopy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Everything that a written copy says, read afresh in two ways.
 *
 * @param passages as any draft is read
 * @param texts    of all parts, unzipped and joined over their runs
 * @param strings  properties, names, addresses and every value that not every copy has
 */
record CopyReading(List<Surface> passages, List<Surface> texts, Set<Surface> strings) {

    private static final Set<String> BREAKS = Set.of("w:p", "w:tab", "w:br", "w:cr");

    static CopyReading of(byte[] docx) throws UncopiedException {
        CopyReading reading = new CopyReading(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
        try {
            reading.extract(Extraction.usual().extract(new DraftFile(new Surface("redacted.docx"), docx)));
            reading.unzip(docx);
        } catch (UnreadableDraftException | IOException unreadable) {
            throw new UncopiedException("The copy cannot be read once it is written.");
        }
        return reading;
    }

    private void extract(Draft draft) {
        for (Passage passage : draft.passages()) {
            if (passage.place() instanceof Place.Property || passage.place() instanceof Place.LinkTarget) {
                strings.add(passage.text());
            } else if (!(passage.place() instanceof Place.FileName)) {
                passages.add(passage.text());
            }
        }
    }

    private void unzip(byte[] docx) throws IOException, UncopiedException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                StringBuilder text = new StringBuilder();
                keep(entry.getName());
                read(OoxmlDom.read(zip.readAllBytes()), text);
                if (entry.getName().startsWith("word/")) {
                    texts.add(new Surface(text.toString()));
                } else {
                    text.toString().lines().forEach(this::keep);
                }
            }
        }
    }

    private void keep(String string) {
        if (!Allowed.ours(string)) {
            strings.add(new Surface(string));
        }
    }

    private void read(Element element, StringBuilder text) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                keep(attribute.getNodeValue());
            }
        }
        if (OoxmlName.of(element).equals("w:instrText")) {
            keep(element.getTextContent());
            return;
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                read(child, text);
            } else {
                text.append(node.getNodeValue());
            }
        }
        text.append(BREAKS.contains(OoxmlName.of(element)) || !OoxmlName.prefix(element).equals("w") ? "\n" : "");
    }
}
