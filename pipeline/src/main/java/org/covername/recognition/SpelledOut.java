package org.covername.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covername.document.Draft;
import org.covername.document.MatchingText;

/**
 * Abbreviations that a draft spells out in small letters, as in a key ("IA initial accommodation; TC telephone call") or in brackets ("initial accommodation (IA)"): nobody's
 * initials, whatever they look like elsewhere in it. Where somebody who is hidden has the same initials they may be his all the same.
 */
final class SpelledOut {

    /** A line that spells out fewer is no key: "KM kept missing." */
    private static final int KEY = 3;
    private static final double SURE = 0.8;
    private static final Pattern ENTRY = Pattern.compile("(?<=^|[;,.:] )(\\p{Lu}{2,5})(?: [-=] |[:,]? )(\\p{Ll}[\\p{Ll}'’ /-]+?)(?=[;,.]|$)");
    private static final Pattern IN_BRACKETS = Pattern.compile("(\\p{Ll}[\\p{Ll}'’ -]+) \\((\\p{Lu}{2,5})\\)");
    private static final Set<String> SMALL = Set.of("and", "of", "for", "the", "in", "to", "a", "an", "on", "with");
    private static final Pattern WORDS = Pattern.compile("[ /-]+");

    private final Set<String> abbreviations;
    private final ModelView view;

    private SpelledOut(Set<String> abbreviations, ModelView view) {
        this.abbreviations = abbreviations;
        this.view = view;
    }

    /** @param found among which are those who are hidden */
    static SpelledOut of(Draft draft, Collection<Mention> found, ModelView view, Vocabulary vocabulary) {
        Set<String> abbreviations = new HashSet<>();
        draft.passages().forEach(passage -> abbreviations.addAll(in(passage.text().text())));
        Stream.concat(found.stream(), view.mentions().stream()).filter(mention -> mention.kind() == MentionKind.PERSON && !mention.kept() && mention.evidence().score() >= SURE)
            .map(mention -> view.name(mention, vocabulary)).filter(KeptForms::several).forEach(name -> abbreviations.remove(initials(name.stream())));
        return new SpelledOut(abbreviations, view);
    }

    /** Whether a mention is no more than such an abbreviation. */
    boolean only(Mention mention) {
        List<Word> words = view.within(mention);
        return mention.kind() == MentionKind.PERSON && !mention.kept() && !Settlement.ofTheCaseFile(mention) && !words.isEmpty()
            && words.stream().allMatch(word -> word.shape() == Word.Shape.CAPITALS && abbreviations.contains(word.key()));
    }

    private static List<String> in(String text) {
        List<String> key = new ArrayList<>();
        for (Matcher entry = ENTRY.matcher(text); entry.find();) {
            if (spells(words(entry.group(2)), entry.group(1))) {
                key.add(MatchingText.keyOf(entry.group(1)));
            }
        }
        List<String> found = key.size() >= KEY ? key : new ArrayList<>();
        for (Matcher bracket = IN_BRACKETS.matcher(text); bracket.find();) {
            List<String> before = words(bracket.group(1));
            if (IntStream.range(0, before.size()).anyMatch(from -> spells(before.subList(from, before.size()), bracket.group(2)))) {
                found.add(MatchingText.keyOf(bracket.group(2)));
            }
        }
        return found;
    }

    private static List<String> words(String text) {
        return WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /** By the first letters of all words, or of all but the small ones: "out of hours", "child in need". */
    private static boolean spells(List<String> words, String abbreviation) {
        return initials(words.stream()).equalsIgnoreCase(abbreviation) || initials(words.stream().filter(word -> !SMALL.contains(word))).equalsIgnoreCase(abbreviation);
    }

    private static String initials(Stream<String> words) {
        return words.map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
