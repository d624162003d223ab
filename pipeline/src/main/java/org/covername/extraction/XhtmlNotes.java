package org.covername.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the footnotes of a web page, as word processors and Markdown programs write them: a sign that links to a note behind it. */
final class XhtmlNotes {

    private static final Pattern NAME = Pattern.compile("(?i)#.*(?:fn|ftn|edn|note).*");
    private static final Pattern SIGN = Pattern.compile("[\\[(]?(?:\\d{1,3}|[ivxl]{1,6}|[*†‡§a-z])[\\])]?");
    private static final Set<String> WHOLE = Set.of("body", "html", "document", "");

    /** @param mark the sign in the text */
    record Note(String key, String mark, XmlNode block) {
    }

    private final Map<XmlNode, XmlNode> parents = new IdentityHashMap<>();
    private final Map<String, XmlNode> named = new HashMap<>();
    private final Map<XmlNode, Integer> order = new IdentityHashMap<>();
    private final Map<XmlNode, String> signs = new IdentityHashMap<>();
    private final Map<XmlNode, Boolean> backLinks = new IdentityHashMap<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();

    XhtmlNotes(XmlNode document) {
        List<XmlNode> all = document.all().toList();
        for (XmlNode node : all) {
            order.put(node, order.size());
            node.nodes().forEach(child -> parents.put(child, node));
            List.of("id", "name").forEach(attribute -> named.putIfAbsent("#" + node.attribute(attribute), node));
        }
        List<XmlNode> links = all.stream().filter(node -> node.is("a") && NAME.matcher(node.attribute("href")).matches() && named.containsKey(node.attribute("href"))).toList();
        links.stream().filter(this::isReference).forEach(link -> signs.put(link, link.attribute("href")));
        links.stream().filter(link -> signs.containsKey(link)).forEach(this::keep);
        links.stream().filter(link -> !signs.containsKey(link) && notes.values().stream().anyMatch(note -> note.block().all().anyMatch(inner -> inner == link)))
                .forEach(link -> backLinks.put(link, true));
    }

    /** The key of the note that a link is the sign of. */
    Optional<String> keyOf(XmlNode link) {
        return Optional.ofNullable(signs.get(link)).filter(notes::containsKey);
    }

    /** Whether it is a note, which is read after the text. */
    boolean isNote(XmlNode node) {
        return notes.values().stream().anyMatch(note -> note.block() == node);
    }

    /** Whether it only leads from a note back to its sign. */
    boolean isBackLink(XmlNode node) {
        return backLinks.containsKey(node);
    }

    List<Note> all() {
        return List.copyOf(notes.values());
    }

    private boolean isReference(XmlNode link) {
        return SIGN.matcher(link.text().strip()).matches() && order.get(named.get(link.attribute("href"))) > order.get(link);
    }

    private void keep(XmlNode link) {
        String key = link.attribute("href");
        block(named.get(key), link).ifPresent(block -> notes.putIfAbsent(key, new Note(key, link.text().strip().replaceAll("[\\[\\]()]", ""), block)));
    }

    /** The largest part of the page around a note that holds neither its sign nor another note. */
    private Optional<XmlNode> block(XmlNode target, XmlNode sign) {
        List<XmlNode> others = new ArrayList<>(signs.values().stream().map(named::get).filter(other -> other != target).toList());
        others.add(sign);
        XmlNode block = target;
        while (parents.containsKey(block) && !WHOLE.contains(parents.get(block).name()) && parents.get(block).all().noneMatch(others::contains)) {
            block = parents.get(block);
        }
        return block.is("a") ? Optional.empty() : Optional.of(block);
    }
}
