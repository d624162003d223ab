package org.covername.recognition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covername.document.MatchingText;
import org.covername.rules.RuleFolder;

/** The word lists of {@code redaction-rules/lists}: which words can be names, which are ordinary, which stand before a name. All by matching key. */
final class Vocabulary {

    private final Set<String> english;
    private final Set<String> given;
    private final Set<String> surnames;
    private final Set<String> titles;
    private final Set<String> kin;
    private final Set<String> openers;
    private final Set<String> notNames;
    private final Set<String> shortened;
    private final Set<String> abbreviations;
    private final Set<String> things;
    private final Set<String> localBodies;
    private final Set<String> agencies;
    private final Set<String> behindPeople;
    private final Set<String> verbsOfPeople;
    private final Set<String> beforePeople;
    private final Set<String> beforePlaces;
    private final Set<String> headsOfNames;
    private final Set<String> roles;
    private final Map<String, Set<String>> nicknames = new HashMap<>();
    private final Map<String, Set<String>> byLetter = new TreeMap<>();

    private Vocabulary(RuleFolder rules) {
        english = words(rules, "english-words");
        given = words(rules, "given-names");
        surnames = words(rules, "surnames");
        kin = beforeNames(rules, "kin");
        titles = beforeNames(rules, "titles", "ranks", "kin");
        openers = words(rules, "sentence-openers");
        notNames = words(rules, "not-names");
        shortened = words(rules, "shortened-words");
        abbreviations = words(rules, "abbreviations");
        localBodies = words(rules, "local-bodies");
        agencies = words(rules, "agencies");
        behindPeople = words(rules, "words-behind-people");
        verbsOfPeople = words(rules, "verbs-of-people");
        beforePeople = words(rules, "words-before-people");
        beforePlaces = words(rules, "words-before-places");
        headsOfNames = rules.lines("lists/heads-of-names.txt").stream().map(head -> MatchingText.keyOf(head).replace("'", " ")).collect(Collectors.toUnmodifiableSet());
        things = words(rules, "things-named");
        roles = rules.lines("lists/roles.txt").stream().map(role -> MatchingText.keyOf(role).replace('-', ' ')).collect(Collectors.toUnmodifiableSet());
        rules.lines("lists/nicknames.txt").forEach(this::befriend);
        putLetters(rules);
    }

    /** The letters are part of a saved model: add new ones, and never give one to another list. */
    private void putLetters(RuleFolder rules) {
        byLetter.putAll(Map.of("a", abbreviations, "e", english, "g", given, "h", things, "k", kin, "l", localBodies, "n", notNames, "s", surnames, "t", titles,
            "v", verbsOfPeople));
        byLetter.put("w", agencies);
        Map.of("b", "common-words", "c", "counties", "d", "demographics", "f", "countries", "m", "towns", "o", "occupations", "r", "roles", "x", "national-bodies",
            "y", "guidance").forEach((letter, list) -> byLetter.put(letter, words(rules, list)));
    }

    static Vocabulary load(RuleFolder rules) {
        return new Vocabulary(rules);
    }

    private static Set<String> words(RuleFolder rules, String list) {
        return rules.lines("lists/" + list + ".txt").stream().flatMap(line -> Arrays.stream(line.split("\\s+")))
            .map(MatchingText::keyOf).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of lists whose lines carry marks behind the word, see {@link NameWords}. */
    private static Set<String> beforeNames(RuleFolder rules, String... lists) {
        return Arrays.stream(lists).flatMap(list -> rules.lines("lists/" + list + ".txt").stream())
            .map(line -> MatchingText.keyOf(line.replaceFirst("[=?].*", ""))).collect(Collectors.toUnmodifiableSet());
    }

    private void befriend(String line) {
        List<String> group = Arrays.stream(line.split("\\s+")).map(MatchingText::keyOf).toList();
        group.forEach(form -> nicknames.computeIfAbsent(form, key -> new LinkedHashSet<>()).addAll(group));
    }

    /** One letter for each list that holds the word, in alphabetical order of the letters; "" for none. */
    String lists(String key) {
        StringBuilder letters = new StringBuilder();
        byLetter.forEach((letter, words) -> letters.append(words.contains(key) ? letter : ""));
        letters.append(inflected(key) ? "i" : "").append(pluralAbbreviation(key) ? "z" : "");
        return letters.toString();
    }

    boolean english(String key) {
        return english.contains(key);
    }

    /** A word of everyday in any of its forms, and no known name. */
    boolean ordinary(String key) {
        return (english(key) || inflected(key)) && !name(key);
    }

    boolean given(String key) {
        return given.contains(key);
    }

    boolean surname(String key) {
        return surnames.contains(key);
    }

    boolean name(String key) {
        return given(key) || surname(key);
    }

    /** A title, rank or word of kinship that stands before a name. */
    boolean title(String key) {
        return titles.contains(key);
    }

    boolean kin(String key) {
        return kin.contains(key);
    }

    /** A word that opens sentences and is never a name. */
    boolean opener(String word) {
        return openers.contains(MatchingText.keyOf(word));
    }

    /** Whether it is a word cut short, as forms and chronologies have them: "Educ", "Amb". */
    boolean shortened(String key) {
        return shortened.contains(key);
    }

    /** A word of the field that is written with a capital and names nobody. */
    boolean notName(String key) {
        return notNames.contains(key) || shortened(key);
    }

    /** A word such as Street or School, which makes what stands before it the name of a place, body or thing. */
    boolean thing(String key) {
        return things.contains(key);
    }

    /** A form of an ordinary word that the list does not have itself. */
    private boolean inflected(String key) {
        return !english.contains(key) && (key.endsWith("ies") && english.contains(key.substring(0, key.length() - 3) + "y")
            || key.length() > 4 && (key.endsWith("s") || key.endsWith("d")) && english.contains(key.substring(0, key.length() - 1))
            || key.length() > 5 && (key.endsWith("es") || key.endsWith("ed")) && english.contains(key.substring(0, key.length() - 2))
            || key.length() > 6 && key.endsWith("ing") && (english.contains(key.substring(0, key.length() - 3)) || english.contains(key.substring(0, key.length() - 3) + "e")));
    }

    /** "SCRs", of which the list has the singular. */
    boolean pluralAbbreviation(String key) {
        return key.length() > 3 && key.endsWith("s") && abbreviations.contains(key.substring(0, key.length() - 1));
    }

    boolean abbreviation(String key) {
        return abbreviations.contains(key);
    }

    /** Whether these words head a table column that lists people. */
    boolean headOfNames(List<Word> words) {
        return headsOfNames.contains(words.stream().map(Word::key).collect(Collectors.joining(" ")));
    }

    /** Whether a role, such as "social worker", ends with the word before this one. */
    boolean roleEndingBefore(List<Word> words, int at) {
        return IntStream.rangeClosed(1, Math.min(4, at)).anyMatch(length -> role(words.subList(at - length, at)));
    }

    /** Whether a role starts with this word. */
    boolean roleStartingAt(List<Word> words, int at) {
        return IntStream.rangeClosed(1, Math.min(4, words.size() - at)).anyMatch(length -> role(words.subList(at, at + length)));
    }

    private boolean role(List<Word> words) {
        String phrase = words.stream().map(Word::key).collect(Collectors.joining(" "));
        return roles.contains(phrase) || phrase.endsWith("s") && roles.contains(phrase.substring(0, phrase.length() - 1));
    }

    /** A word such as School or Surgery that ends the name of a local body. */
    boolean localBody(String key) {
        return localBodies.contains(key);
    }

    /** A word such as Council or Constabulary that ends the name of an agency, which may be named. */
    boolean agency(String key) {
        return agencies.contains(key);
    }

    boolean behindPeople(String key) {
        return behindPeople.contains(key);
    }

    /** Forms of "call" and "nickname". */
    boolean calling(String key) {
        return key.matches("call|calls|called|calling|named|nicknamed|nickname|dubbed");
    }

    boolean verbOfPeople(String key) {
        return verbsOfPeople.contains(key);
    }

    boolean beforePeople(String key) {
        return beforePeople.contains(key);
    }

    boolean beforePlaces(String key) {
        return beforePlaces.contains(key);
    }

    /** Other forms that the bearer of a given name may go by. */
    Set<String> nicknames(String givenName) {
        Set<String> others = new HashSet<>(nicknames.getOrDefault(givenName, Set.of()));
        others.remove(givenName);
        return others;
    }
}
