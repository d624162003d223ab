package org.covername.wordcopy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Copies paragraphs. One whose end was deleted runs on into the next, as it does once the deletion is accepted. */
final class ParagraphCopy {

    private final PartCopy part;
    private final Deque<List<Element>> boxes = new ArrayDeque<>();
    private final Map<Element, Element> carried = new IdentityHashMap<>();

    ParagraphCopy(PartCopy part) {
        this.part = part;
    }

    void copy(Element from, Element to) throws UncopiedException {
        Element paragraph = OoxmlDom.create(to, "w:p");
        boxes.push(new ArrayList<>());
        part.children(from, paragraph);
        List<Element> behind = boxes.pop();
        join(carried.remove(to), paragraph);
        boolean section = OoxmlDom.at(from, "w:pPr", "w:sectPr").isPresent();
        if (isMarked(from, "w:del") && !section && !inline(paragraph).isEmpty()) {
            carried.put(to, paragraph);
        } else if (section || !inline(paragraph).isEmpty() || !isMarked(from, "w:del") && !isMarked(from, "w:moveFrom")) {
            to.appendChild(paragraph);
        }
        for (Element box : behind) {
            part.children(box, to);
        }
    }

    /** Keeps the paragraphs of a text box that cannot float for behind the paragraph where it is anchored. */
    void behind(Element box) {
        boxes.peek().add(box);
    }

    /** Lets a paragraph that waits for the next one stand by itself. */
    void settle(Element container) {
        Element waiting = carried.remove(container);
        if (waiting != null) {
            container.appendChild(waiting);
        }
    }

    /** Ends a container: each ends with a paragraph, the body with its section behind that. */
    void finish(Element container) {
        settle(container);
        List<Element> children = OoxmlDom.children(container);
        Element section = children.isEmpty() || !isNamed(children.get(children.size() - 1), "w:sectPr") ? null : children.get(children.size() - 1);
        Node last = section == null ? container.getLastChild() : section.getPreviousSibling();
        if (last == null || !isNamed(last, "w:p")) {
            container.insertBefore(OoxmlDom.create(container, "w:p"), section);
        } else if (section != null && section.getNextSibling() != null) {
            container.appendChild(section);
        }
    }

    private static void join(Element before, Element paragraph) {
        if (before != null) {
            Node first = inline(paragraph).isEmpty() ? null : inline(paragraph).get(0);
            inline(before).forEach(node -> paragraph.insertBefore(node, first));
        }
    }

    private static List<Element> inline(Element paragraph) {
        return OoxmlDom.children(paragraph).stream().filter(node -> !isNamed(node, "w:pPr")).toList();
    }

    private static boolean isMarked(Element paragraph, String mark) {
        return OoxmlDom.at(paragraph, "w:pPr", "w:rPr", mark).isPresent();
    }

    private static boolean isNamed(Node node, String name) {
        return node instanceof Element && OoxmlName.of(node).equals(name);
    }
}
