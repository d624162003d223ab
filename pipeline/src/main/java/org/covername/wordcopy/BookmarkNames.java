package org.covername.wordcopy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Neutral names for the bookmarks that a link or field of the draft refers to; all others are dropped. */
final class BookmarkNames {

    private static final Pattern REFERENCE = Pattern.compile("(?i)(?:PAGEREF|NOTEREF|REF|HYPERLINK\\s+\\\\l)\\s+\"?([^\"\\s\\\\]+)");

    private final Map<String, String> names = new HashMap<>();

    BookmarkNames(Collection<Element> parts) {
        Set<String> wanted = new HashSet<>();
        parts.forEach(part -> OoxmlDom.all(part, "w:hyperlink").forEach(link -> wanted.add(OoxmlDom.value(link, "anchor"))));
        parts.forEach(part -> FieldPlan.instructions(part).forEach(instruction -> wanted(instruction, wanted)));
        parts.forEach(part -> OoxmlDom.all(part, "w:bookmarkStart").map(start -> OoxmlDom.value(start, "name")).filter(wanted::contains)
                .forEach(name -> names.computeIfAbsent(name, any -> "_Mark" + (names.size() + 1))));
    }

    private static void wanted(String instruction, Set<String> wanted) {
        Matcher reference = REFERENCE.matcher(instruction);
        while (reference.find()) {
            wanted.add(reference.group(1));
        }
    }

    /** The new name of a bookmark; empty for one that is not there or that nothing refers to. */
    Optional<String> of(String name) {
        return Optional.ofNullable(names.get(name));
    }
}
