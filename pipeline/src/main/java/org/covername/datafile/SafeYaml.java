package org.covername.datafile;

import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML into its tree of nodes, and refuses what a data file has no use for: tags, anchors, great size or depth. */
public final class SafeYaml {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 8;
    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MAP, Tag.SEQ);

    private SafeYaml() {
    }

    /** The root, or nothing and a fault. SnakeYAML's own messages quote the file, so none of them is passed on. */
    public static Optional<Node> compose(Reader yaml, Faults faults) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(MOST_CHARACTERS);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(new SafeConstructor(limits)).compose(yaml);
            if (root == null) {
                faults.add(1, "the file is empty");
                return Optional.empty();
            }
            plain(root, faults);
            return Optional.of(root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1;
            faults.add(line, "this is not YAML; look for indentation, a missing colon or space, quotes and brackets left open, and tags (!!)");
        } catch (YAMLException refused) {
            faults.add(1, "the file is too long, too deeply nested, or holds characters that YAML does not allow");
        }
        return Optional.empty();
    }

    private static void plain(Node node, Faults faults) {
        if (node.getAnchor() != null) {
            faults.add(YamlMapping.lineOf(node), "anchors and references are not understood here; write the words out");
            return;
        }
        if (!PLAIN.contains(node.getTag())) {
            faults.add(YamlMapping.lineOf(node), "tags and merges are not understood here; write plain words");
        }
        children(node).forEach(child -> plain(child, faults));
    }

    private static List<? extends Node> children(Node node) {
        if (node instanceof MappingNode pairs) {
            return pairs.getValue().stream().flatMap(pair -> Stream.of(pair.getKeyNode(), pair.getValueNode())).toList();
        }
        return node instanceof SequenceNode list ? list.getValue() : List.of();
    }
}
