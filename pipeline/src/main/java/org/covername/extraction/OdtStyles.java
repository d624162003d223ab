package org.covername.extraction;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covername.document.Mark;

/** The styles of an odt: what is bold, italic or hidden, which paragraph is a title, how lists are numbered. */
final class OdtStyles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, XmlNode> styles = new HashMap<>();
    private final Map<String, XmlNode> lists = new HashMap<>();
    private final OdtInsertions insertions;

    OdtStyles(XmlNode content, Optional<XmlNode> shared) {
        insertions = new OdtInsertions(content);
        Stream.concat(Stream.of(content), shared.stream()).flatMap(XmlNode::all).forEach(node -> {
            if (node.is("style")) {
                styles.putIfAbsent(node.attribute("family") + " " + node.attribute("name"), node);
            } else if (node.is("list-style")) {
                lists.putIfAbsent(node.attribute("name"), node);
            }
        });
    }

    OdtInsertions insertions() {
        return insertions;
    }

    Set<Mark.Style> of(String family, String name) {
        Set<Mark.Style> marks = EnumSet.noneOf(Mark.Style.class);
        if (property(family, name, "font-weight").matches("bold|[6-9]00")) {
            marks.add(Mark.Style.BOLD);
        }
        if (property(family, name, "font-style").matches("italic|oblique")) {
            marks.add(Mark.Style.ITALIC);
        }
        return marks;
    }

    boolean isHidden(String family, String name) {
        return property(family, name, "display").equals("none");
    }

    /** Whether a paragraph is the title by its style. */
    boolean isTitle(String name) {
        Optional<XmlNode> style = Optional.ofNullable(styles.get("paragraph " + name));
        for (int i = 0; style.isPresent() && i < LONGEST_CHAIN; i++) {
            if (style.get().attribute("name").equals("Title")) {
                return true;
            }
            style = parent("paragraph", style.get());
        }
        return false;
    }

    /** The format of a list's level as docx names it; "bullet" for a bullet. */
    String format(String list, int level) {
        Optional<XmlNode> definition = definition(list, level);
        if (definition.isEmpty() || definition.get().name().equals("list-level-style-bullet") || definition.get().attribute("num-format").isEmpty()) {
            return "bullet";
        }
        return switch (definition.get().attribute("num-format")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    String marker(String list, int level, String number) {
        return definition(list, level).map(node -> node.attribute("num-prefix") + number + node.attribute("num-suffix")).orElse(number + ".").strip();
    }

    private Optional<XmlNode> definition(String list, int level) {
        return Optional.ofNullable(lists.get(list)).stream().flatMap(node -> node.nodes().stream()).filter(node -> node.number("level", 0) == level).findFirst();
    }

    private String property(String family, String name, String property) {
        Optional<XmlNode> style = Optional.ofNullable(styles.get(family + " " + name));
        for (int i = 0; style.isPresent() && i < LONGEST_CHAIN; i++) {
            Optional<XmlNode> text = style.get().at("text-properties").filter(node -> !node.attribute(property).isEmpty());
            if (text.isPresent()) {
                return text.get().attribute(property);
            }
            style = parent(family, style.get());
        }
        return "";
    }

    private Optional<XmlNode> parent(String family, XmlNode style) {
        return Optional.ofNullable(styles.get(family + " " + style.attribute("parent-style-name")));
    }
}
