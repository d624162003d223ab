package org.covername.wordcopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Copies what floats or is drawn: a text box as it stands where its kind is known, else its paragraphs; in place of a picture the report's note that it is left out. */
final class DrawingCopy {

    private static final Set<String> PICTURES = Set.of("blip", "imagedata", "chart", "relIds");
    private static final Set<String> OBJECTS = Set.of("OLEObject", "control");

    private final PartCopy part;
    private final Element drawing;
    private final List<Element> all = new ArrayList<>();

    DrawingCopy(PartCopy part, Element drawing) {
        this.part = part;
        this.drawing = drawing;
        gather(drawing);
    }

    /** All elements of it, of alternatives one, and nothing within a text box but the box. */
    private void gather(Element element) {
        all.add(element);
        if (!OoxmlName.local(element).equals("txbxContent")) {
            (OoxmlName.of(element).equals("mc:AlternateContent") ? OoxmlDom.chosen(element) : OoxmlDom.children(element)).forEach(this::gather);
        }
    }

    void copy(Element run) throws UncopiedException {
        boolean picture = named(PICTURES).findAny().isPresent();
        List<Element> boxes = named(Set.of("txbxContent")).toList();
        part.leftOut().count(Sort.OBJECTS, named(OBJECTS).findAny().isPresent() ? 1 : 0);
        if (picture) {
            RunCopy.write(run, "[" + part.letters().pictureNote(drawing) + "]");
            part.leftOut().count(Sort.PICTURES);
        } else if (boxes.isEmpty()) {
            part.leftOut().count(Sort.DRAWINGS);
        }
        if (boxes.size() == 1 && !picture && isKnown()) {
            floating(run);
        } else {
            boxes.forEach(part.paragraphs()::behind);
        }
    }

    private Stream<Element> named(Set<String> locals) {
        return all.stream().filter(element -> locals.contains(OoxmlName.local(element)));
    }

    private boolean isKnown() {
        return OoxmlName.of(drawing).equals("w:drawing") && all.stream().filter(element -> OoxmlName.local(element).equals("wsp")).count() == 1
                && all.stream().noneMatch(element -> Set.of("wgp", "wpc").contains(OoxmlName.local(element)));
    }

    /** Text boxes of this kind are newer than the first edition of the format: a program that does not know them is told so. */
    private void floating(Element run) throws UncopiedException {
        Element choice = OoxmlDom.add(OoxmlDom.add(run, "mc:AlternateContent"), "mc:Choice");
        choice.setAttribute("Requires", "wps");
        part.child(drawing, choice);
    }
}
