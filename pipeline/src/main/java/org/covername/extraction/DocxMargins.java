package org.covername.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.document.Place;

/** Reads what stands beside the text of a docx: running headers and footers of every type, comments, glossary, words of charts. */
final class DocxMargins {

    private final DocxReader reader;

    DocxMargins(DocxReader reader) {
        this.reader = reader;
    }

    void read() throws UnreadableDraftException {
        running("header", new Place.RunningHeader());
        running("footer", new Place.RunningFooter());
        comments();
        words("glossaryDocument", "t", new Place.Hidden());
        words("chart", "v", new Place.PictureText());
        words("chart", "t", new Place.PictureText());
        words("diagramData", "t", new Place.PictureText());
    }

    private void running(String type, Place place) throws UnreadableDraftException {
        Map<String, String> texts = new HashMap<>();
        for (OoxmlPackage.Relation part : reader.docx().relations(reader.main(), type)) {
            Optional<XmlNode> node = reader.docx().parts().xml(part.target());
            String same = node.isEmpty() ? null : texts.putIfAbsent(node.get().text(), part.target());
            if (same != null) {
                reader.sources().twin(part.target(), same);
            } else if (node.isPresent()) {
                new DocxBody(reader.story(part.target()), Optional.of(place)).read(node.get().nodes());
            }
        }
    }

    private void comments() throws UnreadableDraftException {
        for (OoxmlPackage.Relation part : reader.docx().relations(reader.main(), "comments")) {
            DocxStory story = reader.story(part.target());
            List<XmlNode> comments = reader.docx().parts().xml(part.target()).stream().flatMap(node -> node.children("comment")).toList();
            for (XmlNode comment : comments) {
                String author = comment.attribute("author");
                RichText text = DocxNotes.text(story, comment);
                reader.passages().add(new Place.Comment(), 0, RichText.of(author.isBlank() ? "" : author + ": ").append(text));
            }
        }
    }

    /** The words of a part that is left out, one passage for each element that holds some. */
    private void words(String type, String element, Place place) throws UnreadableDraftException {
        for (OoxmlPackage.Relation part : reader.docx().relations(reader.main(), type)) {
            Optional<XmlNode> node = reader.docx().parts().xml(part.target());
            node.stream().flatMap(root -> root.all(element)).map(XmlNode::text).filter(text -> text.chars().anyMatch(Character::isLetter))
                    .distinct().forEach(text -> reader.passages().add(place, text));
        }
    }
}
