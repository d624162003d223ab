package org.covername.datafile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Keys and values of one mapping of a YAML file, with their lines; what is not as expected goes to the faults. */
public final class YamlMapping {

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final int line;
    private final Faults faults;

    private YamlMapping(int line, Faults faults) {
        this.line = line;
        this.faults = faults;
    }

    /** Unknown keys are faults, and their text is not repeated: behind a slip in the indentation it may be a name. */
    public static YamlMapping of(Node node, List<String> known, Faults faults) {
        YamlMapping mapping = new YamlMapping(lineOf(node), faults);
        if (!(node instanceof MappingNode pairs)) {
            faults.add(mapping.line, "here should be keys with values: " + String.join(", ", known));
            return mapping;
        }
        for (NodeTuple pair : pairs.getValue()) {
            mapping.put(pair, known);
        }
        return mapping;
    }

    private void put(NodeTuple pair, List<String> known) {
        String key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!known.contains(key)) {
            faults.add(lineOf(pair.getKeyNode()), "unknown key; known here are " + String.join(", ", known));
        } else if (values.put(key, pair.getValueNode()) != null) {
            faults.add(lineOf(pair.getKeyNode()), "the key \"" + key + "\" is here twice");
        }
    }

    /** The line of a node, from 1. */
    public static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The line where the mapping starts, from 1. */
    public int line() {
        return line;
    }

    /** The line of a key's value; of the mapping where the key is missing. */
    public int line(String key) {
        return values.containsKey(key) ? lineOf(values.get(key)) : line;
    }

    /** What stands under a key; nothing where it is missing or empty. */
    public Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key)).filter(node -> !node.getTag().equals(Tag.NULL));
    }

    /** A single word or sentence; anything else is a fault. */
    public Optional<String> text(String key) {
        return node(key).flatMap(node -> text(node, "\"" + key + "\""));
    }

    /** A text that has to be there. */
    public Optional<String> needed(String key) {
        if (node(key).isEmpty()) {
            faults.add(line(key), "\"" + key + "\" is missing");
        }
        return text(key);
    }

    /** The entries of a list; none where the key is missing. */
    public List<Node> items(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof SequenceNode)) {
            faults.add(line(key), "\"" + key + "\" should be a list");
        }
        return node.map(found -> found instanceof SequenceNode list ? list.getValue() : List.<Node>of()).orElse(List.of());
    }

    /** The entries of a list of words. */
    public List<String> texts(String key) {
        return items(key).stream().flatMap(item -> text(item, "an entry of \"" + key + "\"").stream()).toList();
    }

    private Optional<String> text(Node node, String what) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        faults.add(lineOf(node), what + " should be a text");
        return Optional.empty();
    }
}
