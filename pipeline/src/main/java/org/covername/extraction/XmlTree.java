package org.covername.extraction;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML from inside a draft into {@link XmlNode}s. Nothing outside of it is ever fetched, no entity is declared, nesting is limited. */
final class XmlTree extends DefaultHandler {

    private static final int DEEPEST = 400;
    private static final SAXParserFactory PARSERS = parsers();

    private final Deque<XmlNode> open = new ArrayDeque<>();
    private final StringBuilder characters = new StringBuilder();
    private int elements;

    private XmlTree() {
        open.push(new XmlNode("document", Map.of()));
    }

    /** The outermost element. */
    static XmlNode read(byte[] xml) throws UnreadableDraftException {
        XmlTree tree = new XmlTree();
        try {
            PARSERS.newSAXParser().parse(new ByteArrayInputStream(xml), tree);
        } catch (TooDeepException bomb) {
            throw Unreadable.tooDeep();
        } catch (SAXException | java.io.IOException | javax.xml.parsers.ParserConfigurationException broken) {
            throw Unreadable.damaged();
        }
        return tree.open.peek().nodes().get(0);
    }

    /** One that another parser feeds. */
    static XmlTree handler() {
        return new XmlTree();
    }

    /** What holds all that was read. */
    XmlNode root() {
        return open.peekLast();
    }

    private static SAXParserFactory parsers() {
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers;
        } catch (SAXException | javax.xml.parsers.ParserConfigurationException absent) {
            throw new IllegalStateException("Java's own XML parser can refuse document types", absent);
        }
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        flush();
        if (open.size() > DEEPEST) {
            throw new TooDeepException();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            values.putIfAbsent(attributes.getLocalName(i), attributes.getValue(i));
        }
        XmlNode node = new XmlNode(localName, values, elements++);
        open.peek().add(node);
        open.push(node);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        flush();
        open.pop();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        characters.append(text, start, length);
    }

    private void flush() {
        if (!characters.isEmpty()) {
            open.peek().add(new XmlNode(characters.toString()));
            characters.setLength(0);
        }
    }

    private static final class TooDeepException extends SAXException {
    }
}
