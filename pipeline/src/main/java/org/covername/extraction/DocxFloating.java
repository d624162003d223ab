package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Place;
import org.covername.document.Remark;

/** Reads what is anchored in a docx paragraph: text boxes, pictures with their alternative text, lettering, embedded objects. */
final class DocxFloating {

    private static final Set<String> PLAIN_NAMES = Set.of("Picture", "Text Box", "Image", "Graphic", "Rectangle", "Shape", "Chart", "Diagram", "Object", "Group");

    private final DocxStory story;
    private final Optional<Place> fixed;

    DocxFloating(DocxStory story, Optional<Place> fixed) {
        this.story = story;
        this.fixed = fixed;
    }

    void read(List<XmlNode> drawings) {
        for (XmlNode drawing : drawings) {
            List<XmlNode> all = chosen(drawing, new ArrayList<>());
            all.stream().filter(node -> node.is("txbxContent")).forEach(this::box);
            all.stream().filter(node -> node.is("textpath")).forEach(node -> add(new Place.TextBox(), node.attribute("string")));
            pictures(drawing, all);
            remarks(all);
        }
    }

    /** All nodes of a drawing, of alternatives one, and nothing within a text box but the box. */
    private static List<XmlNode> chosen(XmlNode node, List<XmlNode> all) {
        all.add(node);
        XmlNode inner = node.is("AlternateContent") ? OoxmlAlternative.of(node) : node;
        if (!node.is("txbxContent")) {
            inner.nodes().forEach(child -> chosen(child, all));
        }
        return all;
    }

    private void box(XmlNode content) {
        new DocxBody(story, Optional.of(fixed.orElse(new Place.TextBox()))).read(content.nodes());
    }

    private void pictures(XmlNode drawing, List<XmlNode> all) {
        List<String> alternatives = all.stream().filter(node -> Set.of("docPr", "cNvPr", "shape", "imagedata", "rect").contains(node.name()))
                .flatMap(node -> java.util.stream.Stream.of(node.attribute("descr"), node.attribute("alt"), node.attribute("title")))
                .filter(text -> !text.isBlank()).distinct().toList();
        boolean picture = all.stream().anyMatch(node -> node.is("blip") || node.is("imagedata") || node.is("chart") || node.is("relIds"));
        if (picture) {
            RichText alternative = new RichText();
            story.write(alternative, drawing, String.join(" ", alternatives), Set.of());
            story.passages().add(fixed.orElse(new Place.Picture(sha256(all))), story.page(), alternative);
        } else {
            alternatives.forEach(text -> add(new Place.Hidden(), text));
        }
        all.stream().filter(node -> Set.of("docPr", "cNvPr").contains(node.name())).map(node -> node.attribute("name"))
                .filter(name -> PLAIN_NAMES.stream().noneMatch(name::startsWith)).distinct().forEach(name -> add(new Place.Hidden(), name));
    }

    /** Of several pictures grouped in one drawing none is known. */
    private static String sha256(List<XmlNode> all) {
        List<String> pixels = all.stream().filter(node -> node.is("pixels")).map(node -> node.attribute("sha256")).distinct().toList();
        return pixels.size() == 1 ? pixels.get(0) : "";
    }

    private void remarks(List<XmlNode> all) {
        if (all.stream().anyMatch(node -> node.is("OLEObject") || node.is("control"))) {
            story.passages().remark(Remark.told("An embedded object, such as a spreadsheet, is left out and was not searched."));
        }
        if (all.stream().anyMatch(node -> node.is("chart") || node.is("relIds"))) {
            story.passages().remark(Remark.told("A chart or diagram is left out; its words were searched."));
        }
    }

    private void add(Place place, String text) {
        story.passages().add(fixed.isPresent() && place.shown() ? fixed.get() : place, story.page(), RichText.of(text));
    }
}
