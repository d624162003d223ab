package org.covername.extraction;

import java.util.Optional;
import java.util.Set;
import org.covername.document.Place;
import org.covername.document.Remark;

/** Reads an odt from its own parts (OpenDocument 1.3), because ready-made readers lose notes, tracked changes and page margins. */
final class OdtReader {

    private static final Set<String> TECHNICAL = Set.of("generator", "creation-date", "date", "language", "editing-cycles", "editing-duration", "print-date");

    private final ZipParts parts;
    private final Passages passages;

    private OdtReader(ZipParts parts, Passages passages) {
        this.parts = parts;
        this.passages = passages;
    }

    static void read(ZipParts parts, Passages passages) throws UnreadableDraftException {
        Optional<XmlNode> manifest = parts.xml("META-INF/manifest.xml");
        if (manifest.isPresent() && manifest.get().all("encryption-data").findAny().isPresent()) {
            throw Unreadable.encrypted();
        }
        new OdtReader(parts, passages).read();
    }

    private void read() throws UnreadableDraftException {
        XmlNode content = parts.xml("content.xml").orElseThrow(Unreadable::damaged);
        markPictures(content);
        Optional<XmlNode> styles = parts.xml("styles.xml");
        OdtStyles known = new OdtStyles(content, styles);
        OdtBody body = new OdtBody(passages, known, Optional.empty());
        body.read(content.at("body", "text").orElseThrow(Unreadable::damaged));
        body.notes();
        styles.ifPresent(node -> margins(node, known));
        body.comments();
        content.all("deletion").forEach(deletion -> passages.add(new Place.Deletion(), OdtBody.words(deletion)));
        content.all("change-info").flatMap(info -> info.children("creator")).map(XmlNode::text).distinct()
                .forEach(author -> passages.add(new Place.Property("author of changes"), author));
        content.all().filter(node -> node.name().startsWith("bookmark")).map(node -> node.attribute("name"))
                .filter(name -> name.chars().anyMatch(Character::isLetter) && !name.startsWith("_")).distinct()
                .forEach(name -> passages.add(new Place.Property("bookmark"), name));
        parts.xml("meta.xml").flatMap(meta -> meta.at("meta")).ifPresent(this::properties);
        if (content.all().anyMatch(node -> node.is("object") || node.is("object-ole"))) {
            passages.remark(Remark.told("An embedded object, such as a spreadsheet, is left out and was not searched."));
        }
    }

    /** A picture within the text is known by its pixels, wherever it is read. */
    private void markPictures(XmlNode content) throws UnreadableDraftException {
        for (XmlNode picture : content.all("image").toList()) {
            Optional<byte[]> file = parts.bytes(picture.attribute("href").replaceFirst("^\\./", ""));
            picture.add(PictureFile.mark(file.map(bytes -> PictureFile.read(bytes).sha256()).orElse("")));
        }
    }

    private void margins(XmlNode styles, OdtStyles known) {
        styles.all("master-page").flatMap(page -> page.nodes().stream()).forEach(part -> {
            if (part.name().startsWith("header")) {
                new OdtBody(passages, known, Optional.of(new Place.RunningHeader())).read(part);
            } else if (part.name().startsWith("footer")) {
                new OdtBody(passages, known, Optional.of(new Place.RunningFooter())).read(part);
            }
        });
    }

    private void properties(XmlNode meta) {
        for (XmlNode property : meta.nodes()) {
            String name = property.is("user-defined") ? property.attribute("name") : property.name();
            String value = property.is("template") ? property.attribute("title") + " " + property.attribute("href") : property.text();
            if (!TECHNICAL.contains(property.name()) && value.chars().anyMatch(Character::isLetter)) {
                passages.add(new Place.Property(name), value);
            }
        }
    }
}
