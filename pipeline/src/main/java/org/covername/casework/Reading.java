package org.covername.casework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.covername.document.Surface;
import org.covername.intake.StoredDrafts.Stored;
import org.covername.office.Candidates;
import org.covername.pseudonym.Replacement;
import org.covername.redaction.RedactedDraft;
import org.covername.ruling.Agreement;
import org.covername.ruling.Ruling;
import org.covername.ruling.RulingIndex;
import org.covername.ruling.Target;

/**
 * A draft opened for review.
 *
 * @param redacted as the report says it
 * @param groups   the doubtful first
 * @param forms    under which each mention is compared: folding them takes longer than all else
 */
public record Reading(Stored stored, RedactedDraft redacted, List<Group> groups, Map<Replacement, String> groupOf, Map<Replacement, Surface> forms) {

    public Reading {
        groups = List.copyOf(groups);
    }

    static Reading of(Stored stored, UnaryOperator<String> mark) {
        Map<Replacement, Surface> forms = new HashMap<>();
        stored.resolution().replacements().forEach(each -> forms.put(each, Target.form(stored.draft().passage(each.mention().passage()).at(each.mention().span()))));
        List<Group> groups = Groups.of(stored, forms, mark);
        Map<Replacement, String> groupOf = new HashMap<>();
        groups.forEach(group -> group.places().forEach(place -> groupOf.put(place, group.id())));
        return new Reading(stored, RedactedDraft.of(stored.draft(), stored.resolution()), groups, groupOf, forms);
    }

    public Optional<Group> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** Whether a ruling is about a mention. */
    public boolean meant(Target target, Replacement place) {
        return target.kind() == place.mention().kind() && (target.forms().contains(forms.get(place)) || target.spots().stream()
                .anyMatch(spot -> spot.passage() == place.mention().passage() && spot.span().overlaps(place.mention().span())));
    }

    /** Whether two are about one form or place, also where one names the form and the other a place of it. */
    boolean meet(Target one, Target other) {
        return one.meets(other) || stored.resolution().replacements().stream().anyMatch(place -> meant(one, place) && meant(other, place));
    }

    /** Whether all doubtful places of a group are ruled on. */
    public boolean settled(Group group, List<Ruling> inForce) {
        return group.places().stream().filter(Replacement::doubtful).allMatch(place -> ruled(place, inForce));
    }

    private boolean ruled(Replacement place, List<Ruling> inForce) {
        List<Ruling> about = inForce.stream().filter(ruling -> meant(ruling.target(), place)).toList();
        return place.mention().kept() && Agreement.needed(place.mention()) ? Agreement.reached(about) : !about.isEmpty();
    }

    /** Ids of doubts, as the candidate tells them, of which every mention is ruled on. */
    Set<String> settled(List<Ruling> inForce) {
        Set<String> settled = new HashSet<>();
        Set<String> open = new HashSet<>();
        RulingIndex index = new RulingIndex(inForce);
        for (Group group : groups) {
            List<Ruling> about = group.doubtful() ? index.about(group.target()) : List.of();
            group.places().stream().filter(Replacement::doubtful).forEach(place -> (ruled(place, about) ? settled : open).add(doubt(place)));
        }
        settled.removeAll(open);
        return settled;
    }

    private static String doubt(Replacement place) {
        return Candidates.doubt(place.mention().kind().word(), place.entity(), place.text());
    }
}
