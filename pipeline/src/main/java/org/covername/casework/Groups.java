package org.covername.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.covername.document.Draft;
import org.covername.document.Surface;
import org.covername.intake.StoredDrafts.Stored;
import org.covername.pseudonym.Entity;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.MentionKind;
import org.covername.ruling.Agreement;
import org.covername.ruling.Target;
import org.covername.ruling.Target.Spot;

/** Gathers the mentions of a draft into groups, the doubtful first, then in reading order. */
final class Groups {

    private final Draft draft;
    private final UnaryOperator<String> mark;
    private final Map<Replacement, Surface> forms;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, List<Replacement>> byKey = new LinkedHashMap<>();
    /** In how many groups a form of a kind stands. */
    private final Map<String, Set<String>> sharers = new HashMap<>();

    private Groups(Stored stored, Map<Replacement, Surface> forms, UnaryOperator<String> mark) {
        this.forms = forms;
        this.draft = stored.draft();
        this.mark = mark;
        stored.resolution().entities().forEach(entity -> entities.put(entity.id(), entity));
        for (Replacement replacement : stored.resolution().replacements()) {
            String key = key(replacement);
            byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(replacement);
            sharers.computeIfAbsent(sharing(replacement), any -> new HashSet<>()).add(key);
        }
    }

    static List<Group> of(Stored stored, Map<Replacement, Surface> forms, UnaryOperator<String> mark) {
        Groups groups = new Groups(stored, forms, mark);
        return groups.byKey.entrySet().stream().map(entry -> groups.group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(group -> !group.doubtful())).toList();
    }

    private String key(Replacement replacement) {
        MentionKind kind = replacement.mention().kind();
        boolean kept = replacement.treatment() == Treatment.KEEP;
        return kind + "/" + replacement.entity() + (kept ? "/" + form(replacement).text() : "");
    }

    private String sharing(Replacement replacement) {
        return replacement.mention().kind() + "/" + form(replacement).text();
    }

    private Surface surface(Replacement replacement) {
        return draft.passage(replacement.mention().passage()).at(replacement.mention().span());
    }

    private Surface form(Replacement replacement) {
        return forms.get(replacement);
    }

    private Group group(String key, List<Replacement> places) {
        Entity entity = entities.get(places.get(0).entity());
        Map<Surface, Long> counted = places.stream().collect(Collectors.groupingBy(this::surface, LinkedHashMap::new, Collectors.counting()));
        List<Surface> forms = counted.entrySet().stream().sorted(Map.Entry.<Surface, Long>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
        return new Group(mark.apply("group " + key).substring(0, 12), entity, target(entity, places), forms, places);
    }

    /** A form that others have, too, is meant only where it speaks of this one; so is a word of the case file that an officer let stand at a place. */
    private Target target(Entity entity, List<Replacement> places) {
        Set<Surface> own = places.stream().filter(place -> sharers.get(sharing(place)).size() == 1 && !letStand(place)).map(this::form).filter(form -> !form.isBlank())
                .collect(Collectors.toSet());
        List<Spot> spots = places.stream().filter(place -> !own.contains(form(place)))
                .map(place -> Spot.of(draft.passage(place.mention().passage()), place.mention().span())).toList();
        return new Target(places.get(0).mention().kind(), own, Optional.ofNullable(entity).flatMap(Entity::subject), spots);
    }

    private static boolean letStand(Replacement place) {
        return place.mention().kept() && Agreement.needed(place.mention());
    }
}
