package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML file, or a run of its text (with an empty name). Names are local names: the same words serve all
 * editions of a format.
 */
final class XmlNode {

    private final String name;
    private final Map<String, String> attributes;
    private final String characters;
    private final int order;
    private final List<XmlNode> nodes = new ArrayList<>();

    XmlNode(String name, Map<String, String> attributes) {
        this(name, attributes, -1);
    }

    /** @param order counts the elements of the file from 0, in the order of their start tags; -1 for one that stands in no file */
    XmlNode(String name, Map<String, String> attributes, int order) {
        this.name = name;
        this.attributes = Map.copyOf(attributes);
        this.characters = "";
        this.order = order;
    }

    XmlNode(String characters) {
        this.name = "";
        this.attributes = Map.of();
        this.characters = characters;
        this.order = -1;
    }

    void add(XmlNode node) {
        nodes.add(node);
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    boolean isText() {
        return name.isEmpty();
    }

    /** Which element of its file it is, or -1. */
    int order() {
        return order;
    }

    /** Its own characters, where it is a run of text. */
    String characters() {
        return characters;
    }

    /** Elements and runs of text, in order. */
    List<XmlNode> nodes() {
        return nodes;
    }

    Stream<XmlNode> children(String child) {
        return nodes.stream().filter(node -> node.is(child));
    }

    /** The first element at the end of this path of names. */
    Optional<XmlNode> at(String... path) {
        XmlNode node = this;
        for (String step : path) {
            XmlNode next = null;
            for (int i = 0; i < node.nodes.size() && next == null; i++) {
                next = node.nodes.get(i).is(step) ? node.nodes.get(i) : null;
            }
            if (next == null) {
                return Optional.empty();
            }
            node = next;
        }
        return Optional.of(node);
    }

    /** An attribute's value, or "". */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    Map<String, String> attributes() {
        return attributes;
    }

    int number(String attribute, int otherwise) {
        String value = attribute(attribute);
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** Itself and all below it, in order. */
    Stream<XmlNode> all() {
        List<XmlNode> all = new ArrayList<>();
        gather(all);
        return all.stream();
    }

    private void gather(List<XmlNode> all) {
        all.add(this);
        nodes.forEach(node -> node.gather(all));
    }

    Stream<XmlNode> all(String wanted) {
        return all().filter(node -> node.is(wanted));
    }

    /** All characters below it. */
    String text() {
        if (isText()) {
            return characters;
        }
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(node.text()));
        return text.toString();
    }
}
