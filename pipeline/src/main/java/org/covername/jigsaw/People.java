package org.covername.jigsaw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.covername.casefile.Role;
import org.covername.document.Span;
import org.covername.pseudonym.Entity;
import org.covername.recognition.MentionKind;

/** Who is spoken of at a place of the redacted text, as far as its pseudonyms tell. */
final class People {

    private static final String CODES = "(?:[Cc]hild|[Bb]aby|[Yy]oung [Pp]erson) (?:[A-Z]{1,2}\\d?|\\d)(?![\\p{L}\\p{N}-])|(?:[Mm]other|[Ff]ather)(?:'s [Pp]artner)?(?!\\p{L})|[Bb]aby \\p{Lu}\\p{Ll}+";
    private static final Pattern POINTS_BACK = Pattern.compile("\\b(?:the (?:child|baby|boy|girl|infant|young person)|he|she|they|him|her|his|their|them)\\b", Pattern.CASE_INSENSITIVE);

    private final Pattern labels;
    private final Set<String> professionals;
    private final Optional<String> onlyChild;

    People(List<Entity> entities) {
        List<Entity> people = entities.stream().filter(entity -> entity.kind() == MentionKind.PERSON && !entity.pseudonym().isBlank()).toList();
        String pseudonyms = people.stream().map(Entity::pseudonym).distinct().sorted(Comparator.comparingInt(String::length).reversed())
            .map(label -> Pattern.quote(label) + "|").collect(Collectors.joining());
        labels = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + pseudonyms + CODES + ")");
        professionals = of(people, Role.PROFESSIONAL);
        Set<String> children = of(people, Role.SUBJECT_CHILD);
        onlyChild = children.size() == 1 ? children.stream().findFirst() : Optional.empty();
    }

    private static Set<String> of(List<Entity> people, Role role) {
        return people.stream().filter(person -> person.role().equals(Optional.of(role))).map(Entity::pseudonym).collect(Collectors.toSet());
    }

    /** Whether a pseudonym is a child's code, which tells no sex. */
    static boolean child(String person) {
        return person.startsWith("Child ") || person.startsWith("Baby ") || person.startsWith("Young Person ");
    }

    /** A pseudonym where it stands. */
    record Label(String person, Span span) {
    }

    /** All pseudonyms of a text, in its order. */
    List<Label> in(String text) {
        List<Label> found = new ArrayList<>();
        Matcher matcher = labels.matcher(text);
        while (matcher.find()) {
            String written = matcher.group();
            found.add(new Label(Character.toUpperCase(written.charAt(0)) + written.substring(1), new Span(matcher.start(), matcher.end())));
        }
        return found;
    }

    /**
     * Of whom a fact is told: the nearest before it in its sentence, else the first behind it; else, where the sentence points back, the last one before
     * it in the passage, or the only child that the report is about.
     *
     * @param ofProfessionals whether it may be told of somebody at work
     */
    String at(Sentence sentence, Span fact, boolean ofProfessionals) {
        List<Label> all = in(sentence.passage().text()).stream().filter(label -> ofProfessionals || !professionals.contains(label.person())).toList();
        List<Label> within = all.stream().filter(label -> sentence.holds(label.span())).toList();
        Optional<Label> before = last(within, fact);
        if (before.isPresent() || !within.isEmpty()) {
            return before.orElseGet(() -> within.get(0)).person();
        }
        boolean pointsBack = POINTS_BACK.matcher(sentence.span().of(sentence.passage().text())).find();
        Optional<String> meant = pointsBack ? last(all, fact).map(Label::person).or(() -> onlyChild) : Optional.empty();
        return meant.orElse(JigsawFact.THE_REPORT);
    }

    private static Optional<Label> last(List<Label> labels, Span fact) {
        return labels.stream().filter(label -> label.span().start() <= fact.start()).reduce((one, next) -> next);
    }
}
