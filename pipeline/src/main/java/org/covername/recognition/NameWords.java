package org.covername.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.casefile.Subject.Sex;
import org.covername.rules.RuleFolder;

/** The words that stand with names and are none: titles, ranks, words of kinship, and the particles that begin a surname. */
public final class NameWords {

    /** How a word before a name is used; after a LOOSE title a lone name may be a first name ("Sister Clare") or a surname. */
    enum Use { TITLE, LOOSE, KIN }

    private record Word(Use use, Optional<Sex> sex) {
    }

    private final Map<String, Word> words = new HashMap<>();
    private final Set<String> particles = new HashSet<>();

    private NameWords() {
    }

    /** Reads titles.txt, ranks.txt, kin.txt and particles.txt below {@code lists/}. */
    public static NameWords load(RuleFolder rules) {
        NameWords all = new NameWords();
        all.add(rules.lines("lists/kin.txt"), Use.KIN);
        all.add(rules.lines("lists/ranks.txt"), Use.TITLE);
        all.add(rules.lines("lists/titles.txt"), Use.TITLE);
        rules.lines("lists/particles.txt").forEach(line -> all.particles.add(NameKey.of(line)));
        return all;
    }

    private void add(List<String> lines, Use use) {
        for (String line : lines) {
            String[] parts = line.split("\\s*=\\s*", 2);
            String marks = parts.length > 1 ? parts[1] : "";
            boolean loose = line.endsWith("?");
            words.put(NameKey.of(parts[0].replace("?", "").strip()), new Word(loose ? Use.LOOSE : use, sex(marks)));
        }
    }

    private static Optional<Sex> sex(String marks) {
        return marks.startsWith("m") ? Optional.of(Sex.M) : marks.startsWith("f") ? Optional.of(Sex.F) : Optional.empty();
    }

    /** Whether these words, together, are a title, rank or word of kinship; a full stop behind them does not matter. */
    public boolean standBeforeNames(String text) {
        return words.containsKey(key(text));
    }

    /** Whether a surname may begin with this word. */
    public boolean beginsSurname(String word) {
        return particles.contains(NameKey.of(word));
    }

    Optional<Use> use(String text) {
        return Optional.ofNullable(words.get(key(text))).map(Word::use);
    }

    Optional<Sex> sexOf(String text) {
        return Optional.ofNullable(words.get(key(text))).flatMap(Word::sex);
    }

    private static String key(String text) {
        return NameKey.of(text.replace(".", "")).toLowerCase(Locale.ROOT);
    }
}
