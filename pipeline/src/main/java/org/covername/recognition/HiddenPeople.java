package org.covername.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covername.document.Span;

/**
 * Who is not let stand by the word of the model alone. It reads each place for itself, and where it alone would let stand somebody whom another place surely hides, or one of
 * their surname, it is mistaken: the report's author is known by a rule, and a mother is no author for being acquitted. Nor is its word enough where it has doubts at every place, nor ever for
 * a full name.
 */
final class HiddenPeople {

    private static final double SURE = 0.9;
    private static final double LIKELY = 0.8;
    private static final double CHANCE = 0.05;
    /** So that an officer decides: the model would surely let it stand. */
    private static final double UNCONFIRMED = 0.4;
    private static final Pattern PARTED = Pattern.compile("[^ .'-]| - ");
    private static final Set<String> TOLD_APART = Set.of("young", "old", "big", "little", "wee", "tall", "auld");
    private static final Set<String> WITHIN = Set.of(" ", ", ");
    private static final Pattern DOES = Pattern.compile("\\p{L}{2,}ed|first|always|herself|himself");
    private static final Set<String> BEFORE_THINGS = Set.of("the", "a", "an", "both", "each", "every", "no", "second");

    private final ModelView view;
    private final Vocabulary vocabulary;
    private final Set<List<String>> standing = new HashSet<>();
    private final Set<List<String>> byRule = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();

    HiddenPeople(ModelView view, Collection<Mention> found, Vocabulary vocabulary) {
        this.view = view;
        this.vocabulary = vocabulary;
        found.stream().filter(mention -> mention.kept() && !ModelLook.keeps(mention)).map(this::name).forEach(byRule::add);
        found.stream().filter(ModelLook::surelyKeeps).map(this::name).forEach(standing::add);
        standing.addAll(byRule);
        List<Mention> hidden = found.stream().filter(mention -> mention.kind() == MentionKind.PERSON && !mention.kept() && full(name(mention)) && !byRule.contains(name(mention))).toList();
        hidden.stream().filter(mention -> mention.evidence().score() >= SURE).forEach(mention -> surnames.add(KeptForms.surname(name(mention))));
        hidden.stream().filter(mention -> mention.evidence().score() >= LIKELY).forEach(mention -> givenNames.add(name(mention).get(0)));
    }

    /** The mention, or where the model alone lets it stand and there is a full name in it, each of its parts by itself; those who may not stand are hidden. */
    Stream<Mention> each(Mention mention) {
        List<Mention> parts = ModelLook.keeps(mention) && mention.kind() == MentionKind.PERSON ? parts(mention) : List.of(mention);
        return parts.stream().anyMatch(part -> full(name(part))) ? parts.stream().map(part -> full(name(part)) ? hiding(part) : part) : Stream.of(hiding(mention));
    }

    /** The mention, or where the model alone lets one of them stand, the same as one that hides. */
    Mention hiding(Mention mention) {
        if (!ModelLook.keeps(mention)) {
            return mention;
        }
        List<String> name = name(mention);
        boolean person = mention.kind() == MentionKind.PERSON;
        if (full(name) && surnames.contains(KeptForms.surname(name))) {
            return hidden(mention, "The draft hides somebody of this name elsewhere", LIKELY);
        } else if (person && (nicknamed(name) || acts(mention) || !standing.contains(name) && (somebody(name) || single(mention)))) {
            return hidden(mention, "It may be a name, and nothing surely says that it may stand", LIKELY);
        }
        return person && full(name) && !byRule.contains(name) ? hidden(mention, "It is somebody's full name, and no rule or list says that it may stand", UNCONFIRMED) : mention;
    }

    /** "Dawn Rushby, Children's Services", "Dawn Rushby and Ivy Larch": what stands between commas, brackets and the like, and between "and". */
    private List<Mention> parts(Mention mention) {
        List<Mention> parts = new ArrayList<>();
        List<Word> part = new ArrayList<>();
        for (Word word : view.within(mention)) {
            boolean and = word.key().equals("and");
            if (!part.isEmpty() && (and || PARTED.matcher(word.before()).find())) {
                parts.add(over(mention, part));
                part.clear();
            }
            if (!and) {
                part.add(word);
            }
        }
        if (!part.isEmpty()) {
            parts.add(over(mention, part));
        }
        return parts;
    }

    private static Mention over(Mention mention, List<Word> part) {
        return mention.over(new Span(part.get(0).span().start(), part.get(part.size() - 1).span().end()));
    }

    private static Mention hidden(Mention mention, String because, double score) {
        return new Mention(mention.passage(), mention.span(), MentionKind.PERSON, false, Optional.empty(), new Evidence(ModelLook.RULE, because, score));
    }

    /** A given name before others. */
    private boolean full(List<String> name) {
        return KeptForms.several(name) && vocabulary.given(name.get(0)) && KeptForms.surname(name).length() > 2;
    }

    /** "Young Martin", told from his grandfather. */
    private boolean nicknamed(List<String> name) {
        return name.size() == 2 && TOLD_APART.contains(name.get(0)) && vocabulary.given(name.get(1));
    }

    /** Such a name, or one of words that no list knows. */
    private boolean somebody(List<String> name) {
        return full(name) || KeptForms.several(name) && name.stream().allMatch(word -> word.length() > 3 && vocabulary.lists(word).isEmpty());
    }

    /** One word with a capital that it does not have for opening a sentence, and that may be somebody's name: "a neighbour, Comfort, saw him"; or that opens one, is no other word, and does something. */
    private boolean single(Mention mention) {
        List<Word> words = view.words().get(mention.passage());
        int at = words.indexOf(view.within(mention).get(0));
        Word word = words.get(at);
        boolean alone = view.within(mention).size() == 1 && word.shape() == Word.Shape.CAPITALISED && !vocabulary.notName(word.key());
        boolean within = at > 0 && WITHIN.contains(word.before()) && !DraftWords.opensSentence(words, at) && !BEFORE_THINGS.contains(words.get(at - 1).key());
        boolean nothingElse = !vocabulary.english(word.key()) && opens(words, at) && does(words.get(at + 1).key());
        return alone && (within || nothingElse) && view.hidden(mention) >= CHANCE;
    }

    /** "Grace had a guardian": the given name of somebody who is hidden, where it opens a sentence and does something; such a word stands before much else as well. */
    private boolean acts(Mention mention) {
        List<Word> words = view.words().get(mention.passage());
        int at = words.indexOf(view.within(mention).get(0));
        String name = words.get(at).key();
        boolean given = view.within(mention).size() == 1 && givenNames.contains(name) && !NameContext.NOTIONS.contains(name);
        return given && opens(words, at) && (does(words.get(at + 1).key()) || withTheirs(words, at + 1));
    }

    /** Whether a word opens a sentence that goes on behind it. */
    private static boolean opens(List<Word> words, int at) {
        return DraftWords.opensSentence(words, at) && at + 1 < words.size() && words.get(at + 1).before().equals(" ");
    }

    private boolean does(String next) {
        return !next.equals("and") && vocabulary.behindPeople(next) || DOES.matcher(next).matches();
    }

    /** "Faith and her crew". */
    private static boolean withTheirs(List<Word> words, int at) {
        return at + 1 < words.size() && words.get(at).key().equals("and") && words.get(at + 1).key().matches("her|his|their");
    }

    private List<String> name(Mention mention) {
        return view.name(mention, vocabulary);
    }
}
