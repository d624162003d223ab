package org.covername.wordcopy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads and writes XML parts, and walks them. Nothing outside of a part is ever fetched, no document type is allowed. */
final class OoxmlDom {

    /** As deep as the reader of drafts goes. */
    private static final int DEEPEST = 400;
    private static final List<String> DECLARED = List.of("w", "r", "wp", "a", "wps", "mc");

    private OoxmlDom() {
    }

    /** The outermost element of a part. */
    static Element read(byte[] xml) throws UncopiedException {
        try {
            DocumentBuilderFactory builders = DocumentBuilderFactory.newDefaultNSInstance();
            builders.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            builders.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            builders.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", String.valueOf(DEEPEST));
            var builder = builders.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new UncopiedException("A part of the file is not well-formed XML.");
        }
    }

    /** A new part with one element. */
    static Element part(String name) {
        Document document = newDocument();
        String prefix = name.substring(0, name.indexOf(':'));
        Element root = document.createElementNS(OoxmlName.uri(prefix), name);
        document.appendChild(root);
        DECLARED.forEach(each -> root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + each, OoxmlName.uri(each)));
        return root;
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException absent) {
            throw new IllegalStateException("Java's own XML parser makes documents", absent);
        }
    }

    static byte[] write(Element root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            root.getOwnerDocument().setXmlStandalone(true);
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(root.getOwnerDocument()), new StreamResult(bytes));
        } catch (TransformerException impossible) {
            throw new IllegalStateException("A document in memory can be written");
        }
        return bytes.toByteArray();
    }

    /** A new last child with this name. */
    static Element add(Element parent, String name) {
        Element child = create(parent, name);
        parent.appendChild(child);
        return child;
    }

    /** The same, standing nowhere yet. */
    static Element create(Element like, String name) {
        return like.getOwnerDocument().createElementNS(OoxmlName.uri(name.substring(0, name.indexOf(':'))), name);
    }

    static void set(Element element, String name, String value) {
        int colon = name.indexOf(':');
        element.setAttributeNS(colon < 0 ? null : OoxmlName.uri(name.substring(0, colon)), name, value);
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream().filter(element -> OoxmlName.of(element).equals(name)).findFirst();
    }

    /** The element at the end of a path of names. */
    static Optional<Element> at(Element from, String... path) {
        Optional<Element> found = Optional.of(from);
        for (String name : path) {
            found = found.flatMap(element -> child(element, name));
        }
        return found;
    }

    /** Itself and all elements below it, in the order of their start tags. */
    static List<Element> all(Element root) {
        List<Element> all = new ArrayList<>();
        gather(root, all);
        return all;
    }

    private static void gather(Element element, List<Element> all) {
        all.add(element);
        children(element).forEach(child -> gather(child, all));
    }

    static Stream<Element> all(Element root, String name) {
        return all(root).stream().filter(element -> OoxmlName.of(element).equals(name));
    }

    /** An attribute of the element's own namespace or of none, or "". */
    static String value(Element element, String local) {
        String own = element.getAttributeNS(element.getNamespaceURI(), local);
        return own.isEmpty() ? element.getAttribute(local) : own;
    }

    /** The id of the relation that an element names, or "". */
    static String relation(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (OoxmlName.of(element.getAttributes().item(i)).equals("r:id")) {
                return element.getAttributes().item(i).getNodeValue();
            }
        }
        return "";
    }

    /** Of content given twice, for newer and older programs, what the reader of drafts takes. */
    static List<Element> chosen(Element alternatives) {
        Optional<Element> choice = child(alternatives, "mc:Choice").filter(Node::hasChildNodes).or(() -> child(alternatives, "mc:Fallback"));
        return choice.map(OoxmlDom::children).orElse(List.of());
    }
}
