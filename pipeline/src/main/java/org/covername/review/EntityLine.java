package org.covername.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.covername.pseudonym.Entity;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.Evidence;

/**
 * What the log tells of one entity: all its mentions in one line.
 *
 * @param decided what officers decided about them, and who
 */
record EntityLine(String written, String kind, Treatment treatment, List<Replacement> replacements, TreeSet<Integer> pages, String decided) {

    /** One line an entity, in the order of their first mentions; what is kept has one line a reason. */
    static List<EntityLine> of(Candidate candidate) {
        Map<String, List<Replacement>> byEntity = new LinkedHashMap<>();
        for (Replacement replacement : candidate.resolution().replacements()) {
            byEntity.computeIfAbsent(key(replacement), any -> new ArrayList<>()).add(replacement);
        }
        Map<String, String> pseudonyms = candidate.resolution().entities().stream().collect(Collectors.toMap(Entity::id, Entity::pseudonym, (one, same) -> one));
        Decisions decisions = Decisions.of(candidate);
        return byEntity.values().stream().map(replacements -> line(replacements, pseudonyms, candidate).decidedBy(decisions)).toList();
    }

    private static String key(Replacement replacement) {
        boolean kept = replacement.treatment() == Treatment.KEEP;
        return kept ? "kept " + replacement.mention().evidence().rule() : replacement.entity() + " " + replacement.mention().kind();
    }

    private static EntityLine line(List<Replacement> replacements, Map<String, String> pseudonyms, Candidate candidate) {
        Replacement first = replacements.get(0);
        TreeSet<Integer> pages = replacements.stream().map(each -> candidate.page(each.mention().passage())).collect(Collectors.toCollection(TreeSet::new));
        String written = pseudonyms.getOrDefault(first.entity(), "");
        return new EntityLine(written.isBlank() ? first.text() : written, first.mention().kind().word(), first.treatment(), replacements, pages, "");
    }

    private EntityLine decidedBy(Decisions decisions) {
        return new EntityLine(written, kind, treatment, replacements, pages, decisions.words(replacements));
    }

    boolean kept() {
        return treatment == Treatment.KEEP;
    }

    boolean doubtful() {
        return replacements.stream().anyMatch(Replacement::doubtful);
    }

    int count() {
        return replacements.size();
    }

    double lowestScore() {
        return replacements.stream().mapToDouble(each -> each.mention().evidence().score()).min().orElse(0);
    }

    List<String> reasons() {
        return replacements.stream().map(each -> each.mention().evidence()).map(Evidence::because).distinct().limit(3).toList();
    }

    List<String> rules() {
        return replacements.stream().map(each -> each.mention().evidence()).map(Evidence::rule).distinct().toList();
    }

    /** Pages in words: "2, 3"; passages that the report does not show are told as such. */
    String pagesInWords() {
        String shown = pages.stream().filter(page -> page > 0).map(String::valueOf).collect(Collectors.joining(", "));
        String notShown = pages.contains(0) ? "not shown" : "";
        return shown.isEmpty() ? notShown : notShown.isEmpty() ? shown : shown + ", " + notShown;
    }
}
