package org.covername.wordcopy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Takes away what lost its other half while a part was copied, so that Word opens it without a word. */
final class LooseEnds {

    private LooseEnds() {
    }

    static void remove(Element root) {
        bookmarks(root);
        fields(root);
        OoxmlDom.all(root).stream().filter(element -> Set.of("wp:positionH", "wp:positionV").contains(OoxmlName.of(element)) && OoxmlDom.children(element).isEmpty())
                .forEach(element -> OoxmlDom.add(element, "wp:posOffset").setTextContent("0"));
    }

    private static void bookmarks(Element root) {
        Set<String> starts = ids(root, "w:bookmarkStart");
        Set<String> ends = ids(root, "w:bookmarkEnd");
        OoxmlDom.all(root).stream().filter(element -> OoxmlName.local(element).startsWith("bookmark"))
                .filter(element -> !starts.contains(OoxmlDom.value(element, "id")) || !ends.contains(OoxmlDom.value(element, "id")))
                .toList().forEach(LooseEnds::drop);
    }

    private static Set<String> ids(Element root, String name) {
        return OoxmlDom.all(root, name).map(element -> OoxmlDom.value(element, "id")).collect(Collectors.toSet());
    }

    /** If one field does not close, none stays a field. */
    private static void fields(Element root) {
        List<Element> signs = OoxmlDom.all(root, "w:fldChar").toList();
        int open = 0;
        boolean sound = true;
        for (Element sign : signs) {
            String type = OoxmlDom.value(sign, "fldCharType");
            open += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
            sound &= open >= (type.equals("end") ? 0 : 1);
        }
        if (!sound || open != 0) {
            OoxmlDom.all(root, "w:instrText").toList().forEach(LooseEnds::drop);
            signs.forEach(LooseEnds::drop);
        }
    }

    private static void drop(Element element) {
        element.getParentNode().removeChild(element);
    }
}
