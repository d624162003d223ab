package org.covername.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers paragraphs as Word does: the counters of each list go on through the whole document. */
final class DocxNumbering {

    /**
     * What stands in front of a paragraph.
     *
     * @param depth 0 for the outermost level that is not one of headings
     */
    record Marker(int depth, String text) {
    }

    private static final int LEVELS = 9;

    private final DocxStyles styles;
    private final Map<String, XmlNode> lists = new HashMap<>();
    private final Map<String, XmlNode> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    DocxNumbering(Optional<XmlNode> part, DocxStyles styles) {
        this.styles = styles;
        part.stream().flatMap(node -> node.children("abstractNum")).forEach(list -> lists.putIfAbsent(list.attribute("abstractNumId"), list));
        part.stream().flatMap(node -> node.children("num")).forEach(list -> instances.putIfAbsent(list.attribute("numId"), list));
    }

    /** The marker of the next paragraph with these properties, if it is numbered or has a bullet; older formats have it written out ({@link WordTree#marker}). */
    Optional<Marker> next(Optional<XmlNode> properties) {
        Optional<XmlNode> written = properties.flatMap(node -> node.at("numPr", "written"));
        return written.isEmpty() ? counted(properties) : Optional.of(new Marker(written.get().number("level", 0), written.get().attribute("val")));
    }

    private Optional<Marker> counted(Optional<XmlNode> properties) {
        Optional<XmlNode> direct = properties.flatMap(node -> node.at("numPr"));
        List<XmlNode> chain = styles.ofParagraph(properties);
        Optional<XmlNode> styled = chain.stream().filter(style -> style.at("pPr", "numPr").isPresent()).findFirst();
        String id = direct.flatMap(node -> node.at("numId")).or(() -> styled.flatMap(style -> style.at("pPr", "numPr", "numId")))
                .map(node -> node.attribute("val")).orElse("0");
        Optional<XmlNode> list = list(id);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        int level = direct.flatMap(node -> node.at("ilvl")).or(() -> styled.flatMap(style -> style.at("pPr", "numPr", "ilvl")))
                .map(node -> node.number("val", 0)).orElseGet(() -> styledLevel(list.get(), styled));
        Marker marker = count(id, list.get(), Math.max(0, Math.min(LEVELS - 1, level)));
        return Optional.of(new Marker(Math.max(marker.depth(), styles.listDepth(properties)), marker.text()));
    }

    /** The definition of a list, by way of the style it is linked to where it has one. */
    private Optional<XmlNode> list(String id) {
        Optional<XmlNode> list = Optional.ofNullable(instances.get(id)).flatMap(node -> node.at("abstractNumId"))
                .map(node -> lists.get(node.attribute("val")));
        Optional<String> link = list.flatMap(node -> node.at("numStyleLink")).map(node -> node.attribute("val"));
        return link.isEmpty() ? list : lists.values().stream()
                .filter(other -> other.at("styleLink").map(node -> node.attribute("val")).equals(link)).findFirst().or(() -> list);
    }

    private static int styledLevel(XmlNode list, Optional<XmlNode> style) {
        String id = style.map(node -> node.attribute("styleId")).orElse("");
        return list.children("lvl").filter(level -> level.at("pStyle").map(node -> node.attribute("val")).orElse("").equals(id) && !id.isEmpty())
                .findFirst().map(level -> level.number("ilvl", 0)).orElse(0);
    }

    private Marker count(String id, XmlNode list, int level) {
        int[] counter = counters.computeIfAbsent(list.attribute("abstractNumId"), key -> new int[LEVELS]);
        if (begun.add(id)) {
            restart(id, counter);
        }
        for (int outer = 0; outer < level; outer++) {
            counter[outer] = counter[outer] == 0 ? start(id, list, outer) + 1 : counter[outer];
        }
        counter[level] = counter[level] == 0 ? start(id, list, level) + 1 : counter[level] + 1;
        for (int inner = level + 1; inner < LEVELS; inner++) {
            counter[inner] = restarts(id, list, inner) ? 0 : counter[inner];
        }
        return new Marker(depth(id, list, level), text(id, list, level).strip());
    }

    /** Counters hold the number shown plus one, so that 0 means not yet counted and a list may start at 0. */
    private void restart(String id, int[] counter) {
        instances.get(id).children("lvlOverride").filter(override -> override.at("startOverride").isPresent())
                .forEach(override -> counter[Math.max(0, Math.min(LEVELS - 1, override.number("ilvl", 0)))] = 0);
    }

    private int start(String id, XmlNode list, int level) {
        return instances.get(id).children("lvlOverride").filter(override -> override.number("ilvl", -1) == level)
                .flatMap(override -> override.at("startOverride").stream()).findFirst()
                .or(() -> definition(id, list, level).flatMap(node -> node.at("start"))).map(node -> node.number("val", 1)).orElse(1);
    }

    private boolean restarts(String id, XmlNode list, int level) {
        return definition(id, list, level).flatMap(node -> node.at("lvlRestart")).map(node -> node.number("val", 1)).orElse(1) != 0;
    }

    private Optional<XmlNode> definition(String id, XmlNode list, int level) {
        Optional<XmlNode> overridden = instances.get(id).children("lvlOverride").filter(override -> override.number("ilvl", -1) == level)
                .flatMap(override -> override.at("lvl").stream()).findFirst();
        return overridden.or(() -> list.children("lvl").filter(node -> node.number("ilvl", -1) == level).findFirst());
    }

    private String format(String id, XmlNode list, int level) {
        return definition(id, list, level).flatMap(node -> node.at("numFmt")).map(node -> node.attribute("val")).orElse("decimal");
    }

    private String text(String id, XmlNode list, int level) {
        if (format(id, list, level).equals("bullet")) {
            return "";
        }
        String pattern = definition(id, list, level).flatMap(node -> node.at("lvlText")).map(node -> node.attribute("val")).orElse("%" + (level + 1) + ".");
        boolean legal = definition(id, list, level).flatMap(node -> node.at("isLgl")).isPresent();
        int[] counter = counters.get(list.attribute("abstractNumId"));
        for (int shown = 0; shown < LEVELS; shown++) {
            String sign = "%" + (shown + 1);
            if (pattern.contains(sign)) {
                pattern = pattern.replace(sign, OutlineNumber.written(Math.max(0, counter[shown] - 1), legal ? "decimal" : format(id, list, shown)));
            }
        }
        return pattern;
    }

    private int depth(String id, XmlNode list, int level) {
        int headings = 0;
        for (int outer = 0; outer < level; outer++) {
            headings += definition(id, list, outer).flatMap(node -> node.at("pStyle")).isPresent() && isHeading(id, list, outer) ? 1 : 0;
        }
        return level - headings;
    }

    private boolean isHeading(String id, XmlNode list, int level) {
        XmlNode properties = new XmlNode("pPr", Map.of());
        definition(id, list, level).flatMap(node -> node.at("pStyle")).ifPresent(properties::add);
        return styles.headingLevel(Optional.of(properties)) > 0;
    }
}
