package org.covername.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a docx, and what a paragraph or run has from them by inheritance. */
final class DocxStyles {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern INNER_LIST = Pattern.compile("list (?:bullet|number|continue)? ?([2-5])");
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, XmlNode> styles = new HashMap<>();
    private final Map<String, List<XmlNode>> chains = new HashMap<>();
    private String usual = "";

    DocxStyles(Optional<XmlNode> part) {
        part.stream().flatMap(node -> node.children("style")).forEach(style -> {
            styles.putIfAbsent(style.attribute("styleId"), style);
            if (style.attribute("type").equals("paragraph") && isOn(style.attribute("default"), false)) {
                usual = style.attribute("styleId");
            }
        });
    }

    /** The styles of a paragraph, nearest first. */
    List<XmlNode> ofParagraph(Optional<XmlNode> properties) {
        return chain(properties.flatMap(node -> node.at("pStyle")).map(node -> node.attribute("val")).orElse(usual));
    }

    List<XmlNode> ofRun(Optional<XmlNode> properties) {
        return properties.flatMap(node -> node.at("rStyle")).map(node -> chain(node.attribute("val"))).orElse(List.of());
    }

    /** 1 to 6, or 0 for a paragraph that is no heading. */
    int headingLevel(Optional<XmlNode> properties) {
        Optional<XmlNode> direct = properties.flatMap(node -> node.at("outlineLvl"));
        if (direct.isPresent()) {
            return level(direct.get());
        }
        for (XmlNode style : ofParagraph(properties)) {
            Optional<XmlNode> outline = style.at("pPr", "outlineLvl");
            Matcher heading = HEADING.matcher(name(style));
            if (heading.matches()) {
                return Math.min(6, Integer.parseInt(heading.group(1)));
            } else if (name(style).equals("title")) {
                return 1;
            } else if (outline.isPresent()) {
                return level(outline.get());
            }
        }
        return 0;
    }

    /** How deep Word's own styles for lists within lists ("List Bullet 2") set an item; 0 for any other style. */
    int listDepth(Optional<XmlNode> properties) {
        return ofParagraph(properties).stream().map(style -> INNER_LIST.matcher(name(style))).filter(Matcher::matches).findFirst()
                .map(inner -> Integer.parseInt(inner.group(1)) - 1).orElse(0);
    }

    /** Whether it is a line of a table of contents, which repeats the headings and page numbers of the draft. */
    boolean isContents(Optional<XmlNode> properties) {
        return ofParagraph(properties).stream().anyMatch(style -> name(style).matches("toc \\d"));
    }

    /** Whether a property that is on or off, such as bold, is on for a run within a paragraph. */
    boolean isOn(String property, Optional<XmlNode> run, List<XmlNode> paragraph) {
        Optional<XmlNode> direct = run.flatMap(node -> node.at(property));
        if (direct.isPresent()) {
            return isOn(direct.get().attribute("val"), true);
        }
        for (List<XmlNode> chain : List.of(ofRun(run), paragraph)) {
            Optional<XmlNode> inherited = chain.stream().flatMap(style -> style.at("rPr", property).stream()).findFirst();
            if (inherited.isPresent()) {
                return isOn(inherited.get().attribute("val"), true);
            }
        }
        return false;
    }

    static String name(XmlNode style) {
        return style.at("name").map(node -> node.attribute("val")).orElse("").toLowerCase(Locale.ROOT);
    }

    private static boolean isOn(String value, boolean otherwise) {
        return value.isEmpty() ? otherwise : !List.of("0", "false", "off", "none").contains(value);
    }

    private static int level(XmlNode outline) {
        int level = outline.number("val", 9);
        return level < 0 || level > 8 ? 0 : Math.min(6, level + 1);
    }

    private List<XmlNode> chain(String id) {
        return chains.computeIfAbsent(id, this::inherited);
    }

    private List<XmlNode> inherited(String id) {
        List<XmlNode> chain = new ArrayList<>();
        Optional<XmlNode> style = Optional.ofNullable(styles.get(id));
        while (style.isPresent() && chain.size() < LONGEST_CHAIN) {
            chain.add(style.get());
            style = style.get().at("basedOn").map(node -> styles.get(node.attribute("val")));
        }
        return chain;
    }
}
