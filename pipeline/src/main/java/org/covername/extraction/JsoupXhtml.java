package org.covername.extraction;

import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.document.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads a web page, however untidy, into passages; what its head says becomes properties. */
final class JsoupXhtml implements NodeVisitor {

    private final Deque<XmlNode> open = new ArrayDeque<>();

    private JsoupXhtml() {
        open.push(new XmlNode("document", Map.of()));
    }

    static void read(String html, Passages passages) {
        Document page = Jsoup.parse(html);
        new XhtmlPassages(passages).read(tree(page));
        passages.add(new Place.Property("title"), page.title());
        page.select("meta[name],meta[property]").forEach(meta -> {
            if (meta.attr("content").chars().anyMatch(Character::isLetter) && !meta.attr("name").matches("(?i)viewport|generator|progid")) {
                passages.add(new Place.Property(meta.attr("name") + meta.attr("property")), meta.attr("content"));
            }
        });
    }

    /** The files of the pictures that a page carries within itself. */
    static List<byte[]> pictures(String html) {
        return Jsoup.parse(html).select("img[src^=data:image/]").stream().flatMap(picture -> picture(picture.attr("src")).stream()).toList();
    }

    /** The file of a picture whose address holds it. */
    static Optional<byte[]> picture(String source) {
        boolean within = source.startsWith("data:image/") && source.contains(";base64,");
        return within ? Optional.of(decoded(source.substring(source.indexOf(',') + 1))) : Optional.empty();
    }

    /** No bytes stand for a damaged picture, which is told of like one that cannot be read. */
    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }

    private static XmlNode tree(Document page) {
        JsoupXhtml visitor = new JsoupXhtml();
        page.traverse(visitor);
        return visitor.open.peekLast();
    }

    @Override
    public void head(Node node, int depth) {
        XmlNode made = made(node);
        open.peek().add(made);
        open.push(made);
    }

    @Override
    public void tail(Node node, int depth) {
        open.pop();
    }

    private static XmlNode made(Node node) {
        if (node instanceof TextNode text) {
            return new XmlNode(text.getWholeText());
        } else if (node instanceof Comment comment) {
            XmlNode made = new XmlNode("comment", Map.of());
            made.add(new XmlNode(comment.getData().startsWith("[if") ? "" : comment.getData()));
            return made;
        }
        Map<String, String> attributes = new HashMap<>();
        node.attributes().forEach(attribute -> attributes.put(attribute.getKey().toLowerCase(java.util.Locale.ROOT), attribute.getValue()));
        return new XmlNode(node instanceof Element element ? element.normalName() : "other", attributes);
    }
}
