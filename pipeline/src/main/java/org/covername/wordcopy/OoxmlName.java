package org.covername.wordcopy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Node;

/** Names of elements with the usual prefix of their namespace, whatever prefix or edition (transitional or strict) the file itself uses. */
final class OoxmlName {

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Map<String, String> URIS = new LinkedHashMap<>();
    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        known("w", OPEN + "wordprocessingml/2006/main", STRICT + "wordprocessingml/main");
        known("r", OPEN + "officeDocument/2006/relationships", STRICT + "officeDocument/relationships");
        known("wp", OPEN + "drawingml/2006/wordprocessingDrawing", STRICT + "drawingml/wordprocessingDrawing");
        known("a", OPEN + "drawingml/2006/main", STRICT + "drawingml/main");
        known("pic", OPEN + "drawingml/2006/picture", STRICT + "drawingml/picture");
        known("c", OPEN + "drawingml/2006/chart", STRICT + "drawingml/chart");
        known("dgm", OPEN + "drawingml/2006/diagram", STRICT + "drawingml/diagram");
        known("m", OPEN + "officeDocument/2006/math", STRICT + "officeDocument/math");
        known("mc", OPEN + "markup-compatibility/2006");
        known("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
        known("v", "urn:schemas-microsoft-com:vml");
        known("o", "urn:schemas-microsoft-com:office:office");
    }

    private OoxmlName() {
    }

    private static void known(String prefix, String... uris) {
        URIS.put(prefix, uris[0]);
        for (String uri : uris) {
            PREFIXES.put(uri, prefix);
        }
    }

    /** Such as {@code w:p}; of a namespace that is not known, {@code ?:} and the local name. */
    static String of(Node node) {
        return prefix(node) + ":" + local(node);
    }

    static String local(Node node) {
        return node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
    }

    /** The usual prefix, "" for no namespace, "?" for one that is not known. */
    static String prefix(Node node) {
        return node.getNamespaceURI() == null ? "" : PREFIXES.getOrDefault(node.getNamespaceURI(), "?");
    }

    static String uri(String prefix) {
        return URIS.get(prefix);
    }
}
