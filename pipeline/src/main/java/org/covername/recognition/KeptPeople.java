package org.covername.recognition;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets the report's author or chair stand throughout once one place says surely who they are. A bare surname, one with an initial (S. Larch), a given name after Sir or Dame, after
 * Dear, or alone as a signature, and a mailbox called by the name go with them only while nobody who is hidden bears it, and nobody of the case file is ever let stand.
 */
final class KeptPeople {

    private static final double SURE = 0.7;
    private static final Pattern PARTED = Pattern.compile("[,;&/].*| & | \\+ ");
    private static final Set<String> KNIGHTED = Set.of("sir", "dame");
    private static final Set<String> GREETING = Set.of("dear", "hello", "hi");

    private final ModelView view;
    private final Vocabulary vocabulary;
    private final KeptForms kept;
    private final Set<String> hiddenWords = new HashSet<>();

    KeptPeople(ModelView view, Collection<Mention> found, Vocabulary vocabulary) {
        this.view = view;
        this.vocabulary = vocabulary;
        List<Mention> settled = Mentions.settled(found).all();
        List<Mention> surely = found.stream().filter(mention -> mention.kind() == MentionKind.PERSON && mention.kept() && mention.evidence().score() >= SURE)
            .filter(mention -> stands(mention, settled) && !row(mention)).toList();
        this.kept = KeptForms.of(surely.stream().map(this::name).filter(KeptForms::several).collect(Collectors.toSet()),
            surely.stream().flatMap(mention -> Stream.concat(inBrackets(mention), alone(mention))).collect(Collectors.toSet()), vocabulary);
        settled.stream().filter(mention -> mention.kind() == MentionKind.PERSON && !mention.kept()).map(mention -> Map.entry(mention, name(mention)))
            .filter(each -> Settlement.ofTheCaseFile(each.getKey()) || each.getValue().size() > 1 && !formOfOne(each.getKey(), each.getValue()))
            .forEach(each -> hiddenWords.addAll(each.getValue()));
    }

    /** Whether a name can be that of somebody who is surely kept. */
    private boolean formOfOne(Mention mention, List<String> name) {
        return kept.names().contains(name) || kept.initialled(name) || doubleSurname(mention, name);
    }

    /** Whether nothing hides it, though it may be part of something longer that stays, such as an address. */
    private static boolean stands(Mention mention, List<Mention> settled) {
        return settled.stream().anyMatch(winner -> winner.kept() && winner.passage() == mention.passage() && winner.span().contains(mention.span()));
    }

    /** A mention of one word, such as the initials that a table gives. */
    private Stream<String> alone(Mention mention) {
        return Stream.of(name(mention)).filter(words -> words.size() == 1).map(words -> words.get(0));
    }

    /** "(Aoife, Oskar)" are two, of whom neither bears the other's name. */
    private boolean row(Mention mention) {
        return view.within(mention).stream().skip(1).anyMatch(word -> PARTED.matcher(word.before()).matches());
    }

    /** The word in brackets behind a mention. */
    private Stream<String> inBrackets(Mention mention) {
        return view.words().get(mention.passage()).stream().filter(word -> word.span().start() >= mention.span().end()).limit(1)
            .filter(word -> word.before().equals(" (") && word.capital()).map(Word::key);
    }

    /** Whether a mention would hide somebody who is surely kept. */
    boolean spares(Mention mention) {
        if (mention.kept() || Settlement.ofTheCaseFile(mention)) {
            return false;
        }
        return mention.kind() == MentionKind.PERSON ? person(mention, name(mention)) : mailbox(view.within(mention));
    }

    private boolean person(Mention mention, List<String> name) {
        return kept.names().contains(name) || !name.isEmpty() && !hiddenWords.contains(KeptForms.surname(name)) && shortForm(name, mention);
    }

    private boolean shortForm(List<String> name, Mention mention) {
        return switch (name.size()) {
            case 1 -> oneWord(name.get(0), mention);
            case 2 -> kept.surnames().contains(name.get(1)) && kept.initialled(name) || doubleSurname(mention, name);
            default -> false;
        };
    }

    /** "Mr Haldane-Scott". */
    private boolean doubleSurname(Mention mention, List<String> name) {
        return name.size() == 2 && kept.endsWith(name) && view.within(mention).stream().skip(1).anyMatch(word -> word.before().equals("-"));
    }

    private boolean oneWord(String word, Mention mention) {
        return kept.surnames().contains(word) || kept.abbreviations().contains(word) || knighted(mention) && kept.partly(word) || addressed(mention) && kept.given(word);
    }

    private boolean knighted(Mention mention) {
        return Stream.concat(view.before(mention).stream(), view.within(mention).stream()).anyMatch(word -> KNIGHTED.contains(word.key()));
    }

    /** "Dear Sam," at the head of a letter, or "Sam" and no more at its foot. */
    private boolean addressed(Mention mention) {
        List<Word> line = view.words().get(mention.passage());
        boolean greeted = line.size() == 2 && GREETING.contains(line.get(0).key());
        return greeted || line.size() == 1;
    }

    private boolean mailbox(List<Word> words) {
        List<String> owner = words.stream().takeWhile(word -> !word.before().equals("@")).map(Word::key).toList();
        return owner.size() < words.size() && kept.mailbox(String.join("", owner)) && owner.stream().noneMatch(hiddenWords::contains);
    }

    private List<String> name(Mention mention) {
        return view.name(mention, vocabulary);
    }
}
