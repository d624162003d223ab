package org.covername.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Place;
import org.covername.document.Remark;

/** Reads a docx from its own parts, because the ready-made readers lose places: numbers, notes, tracked changes, hidden text. */
final class DocxReader {

    private final OoxmlPackage docx;
    private final Passages passages;
    private final String main;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxSources sources = new DocxSources();

    private DocxReader(OoxmlPackage docx, Passages passages) throws UnreadableDraftException {
        this.docx = docx;
        this.passages = passages;
        List<OoxmlPackage.Relation> documents = docx.relations("", "officeDocument");
        if (documents.isEmpty() || !docx.parts().has(documents.get(0).target())) {
            throw Unreadable.damaged();
        }
        this.main = documents.get(0).target();
        this.styles = new DocxStyles(docx.related(main, "styles"));
        this.numbering = new DocxNumbering(docx.related(main, "numbering"), styles);
    }

    /** Adds the passages of a docx; the answer is where in its parts their characters stand. */
    static DocxSources read(ZipParts parts, Passages passages) throws UnreadableDraftException {
        DocxReader reader = new DocxReader(new OoxmlPackage(parts), passages);
        reader.body();
        new DocxMargins(reader).read();
        new DocxProperties(reader.docx, reader.main, passages).read();
        return reader.sources;
    }

    private void body() throws UnreadableDraftException {
        XmlNode document = docx.parts().xml(main).orElseThrow(Unreadable::damaged);
        DocxStory story = story(main);
        markPictures(document, story);
        if (document.all("lastRenderedPageBreak").findAny().isPresent()) {
            story.turnPage();
        }
        new DocxBody(story, Optional.empty()).read(document.at("body").orElseThrow(Unreadable::damaged).nodes());
        new DocxNotes(this, story).read();
        leftovers(document, story);
        story.fields().instructions().forEach(instruction -> passages.add(new Place.Hidden(), instruction));
        names(document);
    }

    /** Text that stands where no reader looked: it is searched, and an officer is told. A fallback is searched where it says something else. */
    private void leftovers(XmlNode document, DocxStory story) {
        document.all("AlternateContent").forEach(alternatives -> {
            String chosen = OoxmlAlternative.of(alternatives).text();
            List<XmlNode> fallback = alternatives.children("Fallback").flatMap(XmlNode::all).filter(node -> isUnread(node, story)).toList();
            String other = String.join(" ", fallback.stream().map(XmlNode::text).toList());
            fallback.forEach(story::see);
            passages.add(new Place.Hidden(), chosen.contains(other) ? "" : other);
        });
        String left = String.join(" ", document.all().filter(node -> isUnread(node, story)).map(XmlNode::text).toList());
        passages.add(new Place.Hidden(), left);
        if (!left.isBlank()) {
            passages.remark(Remark.holding("Some text of the draft stands where it cannot be carried into the report, such as in an unknown kind of "
                    + "field or shape: compare the report with the draft."));
        }
    }

    private static boolean isUnread(XmlNode node, DocxStory story) {
        return Set.of("t", "delText", "instrText").contains(node.name()) && !story.hasSeen(node);
    }

    /** A picture within the text is known by its pixels, wherever it is read. */
    private void markPictures(XmlNode document, DocxStory story) throws UnreadableDraftException {
        for (XmlNode picture : document.all().filter(node -> node.is("blip") || node.is("imagedata")).toList()) {
            String id = picture.is("blip") ? picture.attribute("embed") : picture.attribute("id");
            Optional<byte[]> file = story.isExternal(id) ? Optional.empty() : docx.parts().bytes(story.target(id));
            picture.add(PictureFile.mark(file.map(bytes -> PictureFile.read(bytes).sha256()).orElse("")));
        }
    }

    /** Names given to bookmarks and form fields, and what they offer to choose. */
    private void names(XmlNode document) {
        document.all("bookmarkStart").map(node -> node.attribute("name")).filter(name -> !name.startsWith("_"))
                .forEach(name -> passages.add(new Place.Property("bookmark"), name));
        document.all("sdtPr").flatMap(XmlNode::all).filter(node -> Set.of("alias", "tag", "placeholder", "listItem").contains(node.name()))
                .flatMap(node -> List.of(node.attribute("val"), node.attribute("displayText"), node.attribute("value")).stream())
                .filter(text -> !text.isBlank()).distinct().forEach(text -> passages.add(new Place.Hidden(), text));
    }

    DocxStory story(String part) throws UnreadableDraftException {
        Map<String, OoxmlPackage.Relation> relations = docx.relations(part);
        return new DocxStory(relations, styles, numbering, passages).tracedIn(sources.in(part));
    }

    DocxSources sources() {
        return sources;
    }

    OoxmlPackage docx() {
        return docx;
    }

    String main() {
        return main;
    }

    Passages passages() {
        return passages;
    }
}
