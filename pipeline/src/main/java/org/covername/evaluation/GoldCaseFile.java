package org.covername.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.casefile.CaseFile;
import org.covername.casefile.Role;
import org.covername.casefile.Subject;
import org.covername.document.Span;
import org.covername.document.Surface;

/**
 * What an office might have known of a gold draft that has no case file: two people of three, by their fullest name, so that a model learns what to make of
 * a case file's hints.
 */
final class GoldCaseFile {

    private GoldCaseFile() {
    }

    static CaseFile of(GoldDraft gold) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        for (GoldMention mention : gold.mentions()) {
            Span name = GoldTitles.core(gold.text().text(), mention.span());
            if (mention.type() == GoldType.PERSON) {
                names.computeIfAbsent(mention.entity(), entity -> new LinkedHashSet<>()).add(name.of(gold.text().text()));
            }
        }
        List<Subject> subjects = new ArrayList<>();
        names.forEach((entity, forms) -> forms.stream().max(Comparator.comparingInt(String::length)).filter(name -> known(entity, name))
            .ifPresent(name -> subjects.add(new Subject(entity, Role.OTHER, Optional.empty(), List.of(new Surface(name)), Optional.empty(), Optional.empty()))));
        return new CaseFile("training", Optional.empty(), subjects, List.of(), List.of(), Map.of());
    }

    private static boolean known(String entity, String name) {
        return name.contains(" ") && !name.contains("\n") && Math.floorMod(entity.hashCode(), 3) != 0;
    }
}
