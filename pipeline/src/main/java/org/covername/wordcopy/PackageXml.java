package org.covername.wordcopy;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The small XML files by which a package describes itself: one namespace, no prefixes. */
final class PackageXml {

    private PackageXml() {
    }

    static Element root(String namespace, String name) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
            Element root = document.createElementNS(namespace, name);
            document.appendChild(root);
            return root;
        } catch (ParserConfigurationException absent) {
            throw new IllegalStateException("Java's own XML parser makes documents", absent);
        }
    }

    static Element add(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
        parent.appendChild(child);
        return child;
    }
}
