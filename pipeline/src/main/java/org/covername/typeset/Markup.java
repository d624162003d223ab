package org.covername.typeset;

import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One element of the report's XHTML. Text only ever enters as text, so nothing in a draft can become markup. */
final class Markup {

    private final Element element;

    private Markup(Element element) {
        this.element = element;
    }

    static Markup root(String name) {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element root = document.createElement(name);
            document.appendChild(root);
            return new Markup(root);
        } catch (ParserConfigurationException absent) {
            throw new IllegalStateException("Every Java builds XML documents", absent);
        }
    }

    Markup child(String name) {
        Element child = element.getOwnerDocument().createElement(name);
        element.appendChild(child);
        return new Markup(child);
    }

    /** A new last child that takes in the last children before it, back to the first that is not of that kind. */
    Markup around(String name, Predicate<Element> kind) {
        Markup around = child(name);
        for (Node last = around.element.getPreviousSibling(); last instanceof Element taken && kind.test(taken); last = around.element.getPreviousSibling()) {
            around.element.insertBefore(taken, around.element.getFirstChild());
        }
        return around;
    }

    Markup with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    Markup text(String text) {
        element.appendChild(element.getOwnerDocument().createTextNode(text));
        return this;
    }

    Document document() {
        return element.getOwnerDocument();
    }
}
