package org.covername.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.casefile.Role;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.pseudonym.Entity;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;

/** A resolution by which names are replaced wherever they stand in a draft, whatever white space parts their words. */
public final class ReplacedNames {

    private ReplacedNames() {
    }

    /** @param names each with its pseudonym; a longer one goes before a shorter one */
    public static Resolution in(Draft draft, Map<String, String> names) {
        List<Replacement> replacements = new ArrayList<>();
        Map<String, Entity> entities = new LinkedHashMap<>();
        List<String> longestFirst = names.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        for (Passage passage : draft.passages()) {
            for (String name : longestFirst) {
                Matcher found = Pattern.compile(name.replace(" ", "\\s+")).matcher(passage.text().text());
                while (found.find()) {
                    Span span = new Span(found.start(), found.end());
                    if (replacements.stream().noneMatch(each -> each.mention().passage() == passage.number() && each.span().overlaps(span))) {
                        replacements.add(replacement(passage.number(), span, names.get(name)));
                        entities.putIfAbsent(names.get(name), new Entity(names.get(name), MentionKind.PERSON, Optional.of(Role.OTHER), Optional.empty(), names.get(name)));
                    }
                }
            }
        }
        return new Resolution(List.copyOf(entities.values()), replacements, List.of());
    }

    private static Replacement replacement(int passage, Span span, String pseudonym) {
        Mention mention = new Mention(passage, span, MentionKind.PERSON, false, Optional.empty(), new Evidence("marked", "It is marked in the test.", 1));
        return new Replacement(mention, span, pseudonym, Treatment.REPLACE, pseudonym, false);
    }
}
