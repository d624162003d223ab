package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.covername.recognition.NameKey;
import org.covername.rules.RuleFolder;

/** What a local body is, told by a word of its name or by the words around it; places too: estate, village, country. */
final class BodyKinds {

    /** Words that say what a body is, or praise it, but do not tell it from another of its kind. */
    private static final Set<String> PLAIN = Set.of("the", "of", "and", "&", "for", "in", "at", "rc", "c", "e", "ce", "catholic", "church", "royal", "general",
        "community", "new", "old", "county", "district", "city");
    private static final Set<String> COUNTRIES = countries();

    private record Line(String kind, List<String> inName, List<String> near) {
    }

    private final List<Line> lines = new ArrayList<>();
    private final Set<String> plain = new HashSet<>(PLAIN);

    BodyKinds(RuleFolder rules) {
        for (String line : rules.lines("lists/body-kinds.txt")) {
            String[] kind = line.split("\\s*=\\s*", 2);
            String[] words = kind[1].split("\\s*:\\s*", 2);
            lines.add(new Line(kind[0], List.of(words[0].split(",\\s*")), words.length > 1 ? List.of(words[1].split(",\\s*")) : List.of()));
            Arrays.stream(words[0].split(",\\s*")).flatMap(phrase -> Arrays.stream(phrase.split(" "))).forEach(plain::add);
        }
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            names.add(NameKey.of(new Locale("", code).getDisplayCountry(Locale.UK)));
        }
        return names;
    }

    /** The kind that a word of the name gives. */
    Optional<String> byName(String name) {
        String text = " " + NameKey.of(name).replace("-", " ") + " ";
        return lines.stream().filter(line -> line.inName().stream().anyMatch(word -> text.contains(" " + word.replace("-", " ") + " ")))
            .map(Line::kind).findFirst();
    }

    /** The kind that most words around the name speak for. */
    Optional<String> byNeighbours(String around) {
        String text = " " + NameKey.of(around).replaceAll("[^a-z&]+", " ") + " ";
        Optional<String> best = Optional.empty();
        long most = 0;
        for (Line line : lines) {
            long count = line.near().stream().filter(word -> text.contains(" " + word + " ")).count();
            if (count > most) {
                most = count;
                best = Optional.of(line.kind());
            }
        }
        return best;
    }

    String ofPlace(String name) {
        String key = NameKey.of(name);
        boolean country = COUNTRIES.contains(key.replaceAll("^the ", ""))
            || Arrays.stream(key.split(" ")).anyMatch(word -> COUNTRIES.stream().anyMatch(known -> word.length() > known.length() && known.length() > 3
                && word.startsWith(known)));
        if (country) {
            return "Country";
        }
        return key.matches("county .*|.*(shire|county)") ? "County" : key.matches(".*\\bestates?") ? "Estate"
            : key.matches(".*\\b(road|street|lane|row|close|avenue|drive|way|terrace|mews|crescent)") ? "Street"
            : key.matches(".*\\b(park|wood|woods|common|river|canal|beach|quay|harbour|bridge|farm|mill|moor|hill)") ? "Place" : "Town";
    }

    /** Words of a name that tell it from others; all of its words where none does. */
    Set<String> telling(String name) {
        Set<String> words = words(name);
        Set<String> telling = new HashSet<>(words);
        telling.removeAll(plain);
        return telling.isEmpty() ? words : telling;
    }

    static Set<String> words(String name) {
        Set<String> words = new HashSet<>(Arrays.asList(NameKey.of(name).replace("'", "").split("[^\\p{L}\\p{N}&]+")));
        words.removeAll(Set.of("", "the", "a", "an"));
        return words;
    }

    boolean tells(String word) {
        return !plain.contains(word);
    }
}
