package org.covername.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.model.ClueSort;
import org.covername.model.NameModel;
import org.covername.model.Tag;
import org.covername.model.WordClues;
import org.covername.rules.Profile;

/**
 * Finds what the model of names takes for identifying, and what it takes for names that stay. It errs on the side of hiding: a word is hidden if it is as
 * likely as the profile's threshold to be of any hidden kind, however unclear it is of which.
 */
final class ModelLook {

    static final String RULE = "model";
    private static final String KEEP_RULE = "keep-model";
    private static final double USUAL_THRESHOLD = 0.2;
    /** Of a word that is no name in any list: in headings and titles of courses it looks like one, and where it is one the words around say so more surely. */
    private static final double ORDINARY = 0.5;
    /** Of a word in small letters that would be part of a date or body: "the first day of the admission", "overviews of SCRs". */
    private static final double SMALL = 0.3;
    /** Of "of" and its like, where the model alone decides: they tell nothing by themselves, so nothing is lost where they are left open. */
    private static final double JOINING = 0.5;
    /** What children call their parents names nobody, nor what lawyers call the parties. */
    private static final Set<String> NOBODY = Set.of("mum", "mam", "mama", "mummy", "mammy", "mother", "dad", "daddy", "father", "papa", "deceased", "perpetrator", "victim", "accused", "defendant", "applicant",
        "respondent", "complainant", "appellant", "claimant");
    /** Endings of files, and what opens a line of a form. */
    private static final Set<String> NO_NAMES = Set.of("dob", "pdf", "docx", "doc", "odt", "rtf", "html", "txt", "md", "eml", "msg");
    private static final double SURELY_KEPT = 0.5;
    /** Those who may be named stand in plain places, a title page or a reference, which the model knows well. */
    private static final double SURELY_PUBLIC = 0.95;
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\\p{Pf}\"')]*\\s");
    /** "Ruby & Josh", "Christopher (Kit) Lowe". */
    private static final Pattern TWO = Pattern.compile("[&+)]| - ");
    private static final String CODED = "child|children|baby|adult|sibling|person|family|parent|mother|father";
    /** A keep rule knows what it keeps; the model only knows that it would, and yields to a list that knows a place. */
    private static final double KEEPING = 0.8;

    private static final int MOST_INITIALS = 3;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "each", "every");
    /** Behind a number: "Practice to be told", not the "QIK" of a number plate. */
    private static final Pattern WORDS = Pattern.compile(" \\p{Lu}?\\p{Ll}{2,}[^\\d]*");
    private static final Pattern WHOLE_DATE = Pattern.compile("(?:(?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d\\d|^\\d{1,2}/\\d{1,2})$");
    private static final Pattern GOES_ON = Pattern.compile(" (?:[-\u2013\u2014/&(]|(?:to|and|until|till|or|at|through|am|pm|(?:mon|tue|wed|thu|fri|sat|sun)\\p{Ll}*)\\b|\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m)", Pattern.CASE_INSENSITIVE);
    /** What parts two entries of a line. */
    private static final Pattern COLUMN = Pattern.compile("[|\t]| {3}");

    private final NameModel model;
    private final Vocabulary vocabulary;
    private final WordKnowledge knowledge;
    private final Profile profile;

    /** @param profile likelihood at which a word counts as of a kind; where it has none the usual one does */
    ModelLook(NameModel model, Vocabulary vocabulary, WordKnowledge knowledge, Profile profile) {
        this.model = model;
        this.vocabulary = vocabulary;
        this.knowledge = knowledge;
        this.profile = profile;
    }

    /** The same model with other word lists, in another profile. */
    ModelLook with(Vocabulary other, Profile otherProfile) {
        return new ModelLook(model, other, knowledge, otherProfile);
    }

    /** What is seen in a passage. */
    private record PassageLook(List<Mention> mentions, double[][] probabilities) {
    }

    /** @param found what rules and the case file take for mentions */
    ModelView at(Draft draft, Collection<Mention> found) {
        DraftClues clues = new DraftClues(draft, found, vocabulary, knowledge);
        // Each passage is judged by itself, so several are at a time.
        List<PassageLook> looks = draft.passages().parallelStream().map(passage -> look(passage, clues, found)).toList();
        return new ModelView(looks.stream().flatMap(look -> look.mentions().stream()).toList(), draft.passages().stream().map(clues::words).toList(),
            looks.stream().map(PassageLook::probabilities).toList());
    }

    private PassageLook look(Passage passage, DraftClues clues, Collection<Mention> found) {
        List<WordClues> ofWords = clues.of(passage);
        double[][] probabilities = model.probabilities(ofWords);
        return new PassageLook(mentions(passage, clues.words(passage), ofWords, probabilities).stream()
            .map(mention -> profile.model().alone() ? numbered(mention, found) : whole(numbered(mention, found), found, passage.text().text())).toList(), probabilities);
    }

    private List<Mention> mentions(Passage passage, List<Word> words, List<WordClues> clues, double[][] probabilities) {
        Tag[] tags = IntStream.range(0, words.size()).mapToObj(at -> tag(words.get(at), probabilities[at])).toArray(Tag[]::new);
        if (!profile.model().alone()) {
            new Edges(words, probabilities).widen(tags);
        }
        NameEnds ends = new NameEnds(words, vocabulary);
        List<Mention> mentions = new ArrayList<>();
        for (int from = 0, to; from < words.size(); from = to) {
            double most = likelihood(tags[from], probabilities[from]);
            for (to = from + 1; to < words.size() && tags[to] == tags[from] && joins(tags[from], words.get(to - 1), words.get(to)); to++) {
                most = Math.max(most, likelihood(tags[from], probabilities[to]));
            }
            boolean unsure = tags[from] == Tag.KEEP && firstName(words.subList(from, to)) || tags[from] == Tag.PERSON && to == from + 1 && NameEnds.asks(words, from);
            if (tags[from] != Tag.NONE && !unsure && !nobody(words.subList(from, to)) && !post(words, from, to) && !heading(passage, words.subList(from, to)) && !code(words, from, to)) {
                Span span = profile.model().alone() ? new Span(words.get(from).span().start(), words.get(to - 1).span().end()) : ends.of(tags[from], from, to);
                boolean kept = tags[from] == Tag.KEEP;
                MentionKind kind = CalendarWords.only(words, from, to) && !kept ? MentionKind.DATE : Tags.kind(kept ? likeliest(probabilities[from]) : tags[from]);
                String tipped = tipped(model.reasons(clues, from, tags[from]));
                mentions.add(new Mention(passage.number(), span, kind, kept, Optional.empty(), kept ? kept(tipped, most) : hidden(kind, tipped, most)));
            }
        }
        return mentions;
    }

    /** The model knows that something is a number, an address of the net or the like, and a rule which. */
    private static Mention numbered(Mention mention, Collection<Mention> found) {
        return mention.kind() != MentionKind.ID_NUMBER || mention.kept() ? mention : found.stream()
            .filter(rule -> !rule.kept() && rule.passage() == mention.passage() && rule.span().overlaps(mention.span()) && Tags.of(rule) == Tag.NUMBER)
            .max(Comparator.comparingInt((Mention rule) -> rule.span().length()).thenComparing(rule -> rule.evidence().score()))
            .map(rule -> new Mention(mention.passage(), mention.span(), rule.kind(), false, Optional.empty(), mention.evidence())).orElse(mention);
    }

    /** "5/8/20 Birth notification", "485 777 3456 Practice": where a rule sees a whole date or number and nothing that goes on with it, it ends there. */
    private static Mention whole(Mention mention, Collection<Mention> found, String text) {
        Tag tag = Tags.of(mention);
        return tag != Tag.DATE && tag != Tag.NUMBER || mention.kept() ? mention : found.stream()
            .filter(rule -> !rule.kept() && rule.passage() == mention.passage() && Tags.of(rule) == tag && rule.span().start() == mention.span().start() && rule.span().end() < mention.span().end())
            .filter(rule -> ends(tag, rule.span().of(text), text.substring(rule.span().end(), mention.span().end())))
            .max(Comparator.comparingInt(rule -> rule.span().length())).map(rule -> mention.over(rule.span())).orElse(mention);
    }

    private static boolean ends(Tag tag, String whole, String behind) {
        return behind.startsWith(" ") && (tag == Tag.DATE ? WHOLE_DATE.matcher(whole).find() && !GOES_ON.matcher(behind).lookingAt() : WORDS.matcher(behind).matches());
    }

    /** A given name that is no word as well, and nothing more than ordinary words with it: nobody is cited so, and it takes more than the model to let it stand. */
    private boolean firstName(List<Word> words) {
        List<Word> names = words.stream().filter(word -> !vocabulary.english(word.key())).toList();
        return names.size() == 1 && names.get(0).shape() == Word.Shape.CAPITALISED && vocabulary.given(names.get(0).key()) && !vocabulary.surname(names.get(0).key());
    }

    /** "PR?", over a column. */
    private boolean heading(Passage passage, List<Word> words) {
        return passage.place() instanceof Place.Cell cell && cell.header() && words.size() == 1 && words.get(0).shape() == Word.Shape.CAPITALS && vocabulary.abbreviation(words.get(0).key());
    }

    /** "the TA": nobody's initials have an article. */
    private static boolean post(List<Word> words, int from, int to) {
        boolean article = from > 0 && ARTICLES.contains(words.get(from - 1).key()) && words.get(from).before().equals(" ");
        return article && to == from + 1 && words.get(from).shape() == Word.Shape.CAPITALS && words.get(from).key().length() <= MOST_INITIALS;
    }

    private boolean nobody(List<Word> words) {
        return plural(words) || words.stream().filter(word -> !word.key().equals("the")).allMatch(word -> NOBODY.contains(word.key()));
    }

    /** "SCRs", "overviews of SCRs": an abbreviation of the field, of which the model has seen the singular, and nothing else with a capital. */
    private boolean plural(List<Word> words) {
        List<Word> capitals = words.stream().filter(Word::capital).toList();
        return !capitals.isEmpty() && capitals.stream().allMatch(word -> vocabulary.pluralAbbreviation(word.key()));
    }

    /** "Child C", "Adult B2": what stands for a name already. */
    private static boolean code(List<Word> words, int from, int to) {
        int letters = words.get(from).key().matches(CODED) ? from + 1 : from;
        boolean behind = letters > 0 && letters < words.size() && words.get(letters - 1).capital() && words.get(letters - 1).key().matches(CODED);
        return to <= letters + 1 && behind && words.get(letters).before().equals(" ") && words.get(letters).key().matches("\\p{L}{1,2}\\d?|\\d{1,2}");
    }

    /** Whether a mention stays by the word of the model alone. */
    static boolean keeps(Mention mention) {
        return mention.kept() && mention.evidence().rule().equals(KEEP_RULE);
    }

    /** Whether the model has next to no doubt of each word of what it lets stand. */
    static boolean surelyKeeps(Mention mention) {
        return keeps(mention) && mention.evidence().score() >= SURELY_PUBLIC * KEEPING;
    }

    private static Evidence hidden(MentionKind kind, String tipped, double likelihood) {
        return new Evidence(RULE, "The model of names takes it for " + named(kind) + tipped, Math.min(1, likelihood));
    }

    private static String named(MentionKind kind) {
        return switch (kind) {
            case ADDRESS, OCCUPATION -> "an " + kind.word();
            case DEMOGRAPHIC -> "somebody's origin or belief";
            case ID_NUMBER -> "somebody's number";
            default -> "a " + kind.word().replace('-', ' ');
        };
    }

    private static Evidence kept(String tipped, double likelihood) {
        return new Evidence(KEEP_RULE, "The model of names takes it for one that stays" + tipped, Math.min(1, likelihood) * KEEPING);
    }

    /** What tipped it, in a few words. */
    private static String tipped(List<ClueSort> reasons) {
        return reasons.isEmpty() ? "" : reasons.stream().limit(2).map(ClueSort::words).collect(Collectors.joining(" and ", ", by ", ""));
    }

    private Tag tag(Word word, double[] probabilities) {
        Tag likeliest = likeliest(probabilities);
        if (likeliest == Tag.PERSON && (NO_NAMES.contains(word.key()) || vocabulary.shortened(word.key()))) {
            return Tag.NONE;
        }
        if (ModelView.hidden(probabilities) >= Math.max(threshold(likeliest), least(likeliest, word))) {
            return likeliest;
        }
        return probabilities[Tag.KEEP.ordinal()] >= SURELY_KEPT ? Tag.KEEP : Tag.NONE;
    }

    private double least(Tag likeliest, Word word) {
        if (profile.leftToModel(Tags.kind(likeliest).word())) {
            return JoiningWords.one(word) ? JOINING : 0;
        }
        if (likeliest == Tag.PERSON) {
            return vocabulary.ordinary(word.key()) || word.shape() == Word.Shape.LOWER && vocabulary.english(word.key()) ? ORDINARY : 0;
        }
        return (likeliest == Tag.DATE || likeliest == Tag.BODY) && word.shape() == Word.Shape.LOWER ? SMALL : 0;
    }

    /** Of those that hide. */
    private static Tag likeliest(double[] probabilities) {
        Tag likeliest = Tag.PERSON;
        for (Tag tag : Tag.values()) {
            likeliest = tag.hides() && probabilities[tag.ordinal()] > probabilities[likeliest.ordinal()] ? tag : likeliest;
        }
        return likeliest;
    }

    private double threshold(Tag tag) {
        double threshold = profile.threshold(Tags.kind(tag).word());
        return threshold > 0 ? threshold : USUAL_THRESHOLD;
    }

    private static double likelihood(Tag tag, double[] probabilities) {
        return tag == Tag.KEEP ? probabilities[Tag.KEEP.ordinal()] : ModelView.hidden(probabilities);
    }

    /** Two people, places or bodies are parted by a comma; an address, a number or a date may have one within. No name goes on behind a sentence's end, which is none behind "J." or "St.". */
    private boolean joins(Tag tag, Word before, Word word) {
        boolean ended = SENTENCE_END.matcher(word.before()).find();
        if (COLUMN.matcher(word.before()).find()) {
            return false;
        }
        return switch (tag) {
            case ADDRESS, NUMBER, BIRTH, DATE -> true;
            case KEEP -> !ended;
            case PERSON -> surnameFirst(before, word) || one(word) && (!ended || shortened(before, word)) && !TWO.matcher(word.before()).find();
            default -> one(word) && (!ended || shortened(before, word));
        };
    }

    /** "HASSAN-BRYCE, Idris". */
    private boolean surnameFirst(Word before, Word word) {
        return word.before().equals(", ") && before.shape() == Word.Shape.CAPITALS && before.key().length() > MOST_INITIALS && word.shape() == Word.Shape.CAPITALISED && vocabulary.given(word.key());
    }

    private static boolean one(Word word) {
        return word.before().chars().noneMatch(unit -> ",;:/(\t\"".indexOf(unit) >= 0);
    }

    /** "J. Lomax", not "K. Zuzia came": a first name begins anew behind a letter. */
    private boolean shortened(Word word, Word next) {
        boolean initial = word.shape() == Word.Shape.INITIAL && (!vocabulary.given(next.key()) || vocabulary.surname(next.key()));
        return initial || word.shape() == Word.Shape.CAPITALS && word.key().length() <= MOST_INITIALS || word.key().equals("st") || vocabulary.title(word.key());
    }
}
