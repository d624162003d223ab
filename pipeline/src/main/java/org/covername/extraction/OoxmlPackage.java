package org.covername.extraction;

import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of a docx and how they refer to each other (ECMA-376 part 2). Unpacked in memory, within the limits of extraction. */
public final class OoxmlPackage {

    /** @param type the last word of its type's address, such as "footnotes"; strict and transitional files agree on it */
    public record Relation(String id, String type, String target, boolean external) {
    }

    private final ZipParts parts;
    private final Map<String, Map<String, Relation>> relations = new HashMap<>();

    OoxmlPackage(ZipParts parts) {
        this.parts = parts;
    }

    ZipParts parts() {
        return parts;
    }

    /** The names of all parts, without a slash in front, in alphabetical order. */
    public List<String> names() {
        return parts.names();
    }

    /** The bytes of a part, such as {@code word/styles.xml}, if it is there. */
    public Optional<byte[]> bytes(String part) throws UnreadableDraftException {
        return parts.bytes(part);
    }

    /** Where a part refers to, by id; the part "" is the package itself. */
    public Map<String, Relation> relations(String part) throws UnreadableDraftException {
        if (!relations.containsKey(part)) {
            relations.put(part, read(part));
        }
        return relations.get(part);
    }

    private Map<String, Relation> read(String part) throws UnreadableDraftException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Optional<XmlNode> list = parts.xml(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        return list.stream().flatMap(node -> node.children("Relationship")).map(node -> relation(folder, node))
                .collect(Collectors.toMap(Relation::id, relation -> relation, (first, second) -> first));
    }

    /** The relations of a part of one type, by id. */
    public List<Relation> relations(String part, String type) throws UnreadableDraftException {
        return relations(part).values().stream().filter(relation -> relation.type().equals(type))
                .sorted(Comparator.comparing(Relation::target)).toList();
    }

    /** The part that a part has one of, such as its styles. */
    Optional<XmlNode> related(String part, String type) throws UnreadableDraftException {
        List<Relation> relations = relations(part, type);
        return relations.isEmpty() ? Optional.empty() : parts.xml(relations.get(0).target());
    }

    private static Relation relation(String folder, XmlNode node) {
        String type = node.attribute("Type");
        boolean external = node.attribute("TargetMode").equals("External");
        String target = node.attribute("Target");
        return new Relation(node.attribute("Id"), type.substring(type.lastIndexOf('/') + 1), external ? target : resolved(folder, target), external);
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        try {
            return URI.create("/" + folder).resolve(target).normalize().getPath().replaceFirst("^/+", "");
        } catch (IllegalArgumentException odd) {
            return folder + target;
        }
    }
}
