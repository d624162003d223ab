package org.covername.workbench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covername.casefile.Role;
import org.covername.casework.Group;
import org.covername.document.Surface;
import org.covername.pseudonym.Replacement;
import org.covername.recognition.Evidence;
import org.covername.recognition.MentionKind;

/** One group with all that is known of it, and what can be done. */
record Card(Bench bench, Group group) {

    /** Something to choose. */
    record Choice(String word, Surface words) {

        public String label() {
            return words.text();
        }
    }

    public GroupRow getRow() {
        return bench.row(group);
    }

    public String getRowAnew() {
        return bench.rowAnew(group);
    }

    public List<String> getForms() {
        return group.forms().stream().map(Surface::text).toList();
    }

    /** Why it was found, each reason once, with the rule and how sure it was. */
    public List<String> getReasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Replacement place : group.places()) {
            Evidence evidence = place.mention().evidence();
            reasons.putIfAbsent(evidence.rule() + evidence.because(), evidence.because() + " (rule " + evidence.rule() + ", " + Math.round(evidence.score() * 100) + " of 100)");
        }
        return reasons.values().stream().limit(6).toList();
    }

    public String getPlaces() {
        return new PlacesHtml(bench.reading()).of(group);
    }

    /** Rulings about it that count, the latest first. */
    public List<RulingRow> getDecisions() {
        return bench.rulings().about(group.target()).stream().map(ruling -> RulingRow.of(ruling, true)).sorted((one, other) -> other.number() - one.number()).toList();
    }

    public List<Choice> getKinds() {
        return Arrays.stream(MentionKind.values()).filter(kind -> kind != group.kind()).map(kind -> new Choice(kind.word(), new Surface(kind.word().replace('-', ' ')))).toList();
    }

    public List<Choice> getRoles() {
        return Arrays.stream(Role.values()).map(role -> new Choice(role.word(), new Surface(role.word().replace('-', ' ')))).toList();
    }

    public List<Choice> getOthers() {
        return bench.reading().groups().stream().filter(other -> other.kind() == group.kind() && !other.kept() && !other.id().equals(group.id()))
                .map(other -> new Choice(other.id(), new Surface(other.written() + " (" + other.forms().get(0).text() + ")"))).toList();
    }

    public boolean isPseudonym() {
        return group.kind() == MentionKind.PERSON || group.kind() == MentionKind.PLACE || group.kind() == MentionKind.LOCAL_BODY;
    }

    public boolean isPerson() {
        return group.kind() == MentionKind.PERSON && group.target().subject().isEmpty();
    }

    public boolean isListed() {
        return group.target().subject().isPresent();
    }

    public boolean isKept() {
        return group.kept();
    }

    public String getWritten() {
        return group.written();
    }

    public String getRole() {
        return group.entity() == null ? "" : group.entity().role().map(role -> role.word().replace('-', ' ')).orElse("");
    }

    public String getId() {
        return group.id();
    }
}
