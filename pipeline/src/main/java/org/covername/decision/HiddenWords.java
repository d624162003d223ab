package org.covername.decision;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.covername.document.Surface;
import org.covername.pseudonym.Entity;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.MentionKind;
import org.covername.recognition.NameKey;

/** The words that a report hides, so that no officer's own words bring one back: each word of a person's name, and of all else what is written with a capital, or the whole. */
final class HiddenWords {

    private static final int SHORTEST = 3;

    private final Set<String> ofPeople = new HashSet<>();
    private final Set<String> ofOthers = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> pseudonyms = new HashSet<>();

    /** @param forms of each mention, folded */
    HiddenWords(Map<Replacement, Surface> forms, Resolution resolution) {
        resolution.entities().stream().map(Entity::pseudonym).flatMap(HiddenWords::words).map(NameKey::of).forEach(pseudonyms::add);
        Set<String> people = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Replacement each : resolution.replacements()) {
            if (each.treatment() != Treatment.KEEP) {
                (each.mention().kind() == MentionKind.PERSON ? people : others).add(forms.get(each).text());
            }
        }
        people.stream().flatMap(HiddenWords::words).forEach(ofPeople::add);
        others.stream().flatMap(HiddenWords::words).forEach(ofOthers::add);
        Stream.concat(people.stream(), others.stream()).map(HiddenWords::spaced).forEach(whole::add);
    }

    boolean anyIn(String text) {
        String padded = " " + spaced(NameKey.of(text)) + " ";
        return words(text).anyMatch(this::hidden) || whole.stream().filter(form -> form.length() >= SHORTEST && form.contains(" ")).anyMatch(form -> padded.contains(" " + form + " "));
    }

    private boolean hidden(String word) {
        String key = NameKey.of(word);
        boolean telling = key.length() >= SHORTEST && !pseudonyms.contains(key);
        return telling && (ofPeople.contains(key) || Character.isUpperCase(word.charAt(0)) && ofOthers.contains(key));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}'’]+")).filter(word -> !word.isEmpty());
    }

    private static String spaced(String key) {
        return key.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
