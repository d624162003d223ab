package org.covername.wordcopy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Neutral ids and names for the styles of a draft: a name that somebody gave a style may be a person's. Word's own names stay, for they say what is a heading. */
final class StyleNames {

    private static final Set<String> OWN = new HashSet<>(Allowed.lines("style-names.txt"));
    private static final Set<String> OWN_IDS = OWN.stream().map(StyleNames::idOf).collect(Collectors.toSet());
    private static final Pattern OWN_TABLES = Pattern.compile("(?:light|medium|dark|colorful|plain|grid|list) ?(?:shading|list|grid|table)(?: ?\\d)?"
            + "(?: ?(?:light|dark|colorful))?(?: ?-? ?accent \\d)?");
    private static final List<String> REFERENCES = List.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:numStyleLink", "w:styleLink", "w:basedOn", "w:next", "w:link");

    private final Map<String, Element> styles = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** @param parts all parts that may refer to a style, the styles aside */
    StyleNames(Optional<Element> part, Collection<Element> parts) {
        part.ifPresent(root -> OoxmlDom.children(root).stream().filter(style -> OoxmlName.of(style).equals("w:style"))
                .forEach(style -> styles.putIfAbsent(OoxmlDom.value(style, "styleId"), style)));
        Set<String> used = used(parts);
        styles.forEach((id, style) -> {
            if (used.contains(id) || isDefault(style) || isOwn(name(style)) && !OoxmlDom.value(style, "type").equals("table")) {
                rename(id, style);
            }
        });
    }

    private Set<String> used(Collection<Element> parts) {
        Set<String> used = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        parts.forEach(part -> references(part).forEach(open::push));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (styles.containsKey(id) && used.add(id)) {
                references(styles.get(id)).forEach(open::push);
            }
        }
        return used;
    }

    private static List<String> references(Element root) {
        return OoxmlDom.all(root).stream().filter(element -> REFERENCES.contains(OoxmlName.of(element))).map(element -> OoxmlDom.value(element, "val")).toList();
    }

    private void rename(String id, Element style) {
        if (isOwn(name(style))) {
            String neutral = idOf(name(style));
            ids.put(id, ids.containsValue(neutral) ? neutral + "x" + ids.size() : neutral);
            names.put(id, name(style));
        } else {
            ids.put(id, "Custom" + (ids.size() + 1));
            names.put(id, "Custom " + ids.size());
        }
    }

    private static boolean isDefault(Element style) {
        return List.of("1", "true", "on").contains(OoxmlDom.value(style, "default"));
    }

    /** Whether a name, or an id made of it, is one of Word's own. */
    static boolean isOwn(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst(" ?char$", "");
        return OWN.contains(plain) || OWN_IDS.contains(plain) || OWN_TABLES.matcher(plain).matches();
    }

    private static String idOf(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "");
    }

    private static String name(Element style) {
        return OoxmlDom.child(style, "w:name").map(name -> OoxmlDom.value(name, "val")).orElse("");
    }

    /** The new id of a style; empty for one that is not copied. */
    Optional<String> id(String id) {
        return Optional.ofNullable(ids.get(id));
    }

    /** The new name of a style, by its old id. */
    Optional<String> nameOf(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /** Whether a style has a name that somebody gave it. */
    boolean isGiven(String id) {
        return names.getOrDefault(id, "").startsWith("Custom ");
    }
}
