package org.covername.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.covername.document.Place;

/**
 * Whether the words around a form of a known name let it be that name here: "Will" and "Field" are names in one sentence and words in the next, and
 * a slip of the keyboard writes a name without its capital.
 */
final class NameContext {

    /** Names that open a sentence as what they mean: "Hope came late". Given names of the case file are left out, since children have them. */
    static final Set<String> NOTIONS = Set.of("hope", "love", "peace", "pride", "justice", "power", "reason", "luck", "trust", "rest");

    private static final Pattern SPEAKS = Pattern.compile("said|asked|told|thanked|reported|replied|stated|explained|noted|felt|queried|suggested|wondered|offered|summarised|apologised|reminded");

    /** Short words that writers stress by capitals; nobody stresses "as" or "hi". */
    private static final Set<String> STRESSED = Set.of("he", "she", "her", "his", "him", "me", "my", "we", "you", "they", "our", "your", "by", "be", "at", "an", "up", "go", "can", "may", "must", "will", "own", "too", "only", "each", "no", "not", "or", "and", "all", "any", "do", "but", "is", "was", "are", "did", "the", "had", "has", "if", "it", "us", "am", "ok", "so", "new", "end", "see", "who", "why",
        "how", "to", "in", "on", "off", "out", "for", "now", "yes", "via", "one", "two", "per");

    private final Vocabulary vocabulary;

    NameContext(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A form of a name, from one word to before another of a passage. */
    record Candidate(List<Word> words, int from, int to, NameForm.Sort sort, Place place) {

        Word first() {
            return words.get(from);
        }

        String next() {
            return to < words.size() ? words.get(to).key() : "";
        }

        String gap() {
            return to < words.size() ? words.get(to).before() : "";
        }
    }

    boolean allows(Candidate candidate) {
        if (standsFor(candidate)) {
            return false;
        }
        if (candidate.to() - candidate.from() > 1 && candidate.sort() != NameForm.Sort.INITIALS) {
            return candidate.words().subList(candidate.from(), candidate.to()).stream().anyMatch(Word::capital) || candidate.sort() == NameForm.Sort.GLUED || distinct(candidate.first()) || KnownNames.property(candidate.place());
        }
        return switch (candidate.sort()) {
            case INITIALS, LETTER -> initials(candidate);
            case GLUED -> true;
            case NICKNAME, PART, FAMILY, SIMILAR -> candidate.first().capital() && (!vocabulary.english(candidate.first().key()) || readsAsName(candidate));
            default -> oneWord(candidate);
        };
    }

    /** Child T, Adult B2: a letter that stands for a name already. */
    private static boolean standsFor(Candidate candidate) {
        return candidate.first().key().matches("\\p{L}\\d?") && candidate.to() - candidate.from() == 1 && candidate.from() > 0
            && candidate.first().before().equals(" ") && candidate.words().get(candidate.from() - 1).capital()
            && candidate.words().get(candidate.from() - 1).key().matches("child|baby|adult|person|family|sibling");
    }

    /** "a conference in Stafford": where something public took place. */
    private static boolean placeOfEvent(Candidate candidate) {
        int at = candidate.from();
        return at > 2 && candidate.words().get(at - 1).key().equals("in") && candidate.words().subList(Math.max(0, at - 4), at - 1).stream()
            .anyMatch(word -> word.key().matches("conference|forum|seminar|workshop|day|summit|symposium|event|course"));
    }

    private boolean oneWord(Candidate candidate) {
        if (placeOfEvent(candidate) || attribute(candidate)) {
            return false;
        }
        Word word = candidate.first();
        if (!word.capital()) {
            return word.shape() == Word.Shape.LOWER && distinct(word) && word.key().length() >= 4;
        }
        return !vocabulary.english(word.key()) || readsAsName(candidate);
    }

    /** No ordinary word, so that it is a name in lower case, too. */
    private boolean distinct(Word word) {
        return !vocabulary.english(word.key()) && word.key().length() > 2;
    }

    /** A word that is also an ordinary one: within a sentence its capital makes it a name, at the start what follows decides. */
    private boolean readsAsName(Candidate candidate) {
        if (candidate.place() instanceof Place.Cell && candidate.words().size() <= 3 || KnownNames.property(candidate.place())) {
            return true;
        }
        boolean opens = DraftWords.opensSentence(candidate.words(), candidate.from());
        return opens ? leadsAsPerson(candidate) && !(candidate.sort() == NameForm.Sort.SURNAME && NOTIONS.contains(candidate.first().key()))
            : !thing(candidate) && !attribute(candidate);
    }

    /** "the Baker days", "the judgement of Solomon". */
    private static boolean attribute(Candidate candidate) {
        int at = candidate.from();
        boolean article = at > 0 && candidate.words().get(at - 1).key().equals("the") && candidate.sort() == NameForm.Sort.SURNAME;
        boolean day = article && candidate.gap().equals(" ") && candidate.next().matches("days?|review|report|inquiry|test|model|principles?|formula");
        return day || at > 1 && candidate.words().get(at - 1).key().equals("of") && candidate.words().get(at - 2).key().matches("judge?ment|wisdom|patience");
    }

    /** At the start of a sentence: "Faith told ..", "Faith, her sister", "Faith's", "Faith and Ivy", not "Faith in ..", "Hope and memory". */
    private boolean leadsAsPerson(Candidate candidate) {
        int behind = candidate.to();
        boolean more = behind + 1 < candidate.words().size();
        return switch (candidate.gap()) {
            case " " -> candidate.next().equals("and") ? more && candidate.words().get(behind + 1).capital()
                : vocabulary.behindPeople(candidate.next());
            case "'" -> candidate.next().equals("s") && !thing(candidate);
            case ", " -> candidate.next().matches("who|whose|then|now|aged|her|his|their|the|a|an|\\d+") || vocabulary.roleStartingAt(candidate.words(), behind);
            default -> candidate.gap().matches("(?s)( \\(|[\")]).*|\t.*") || candidate.to() - candidate.from() == candidate.words().size();
        };
    }

    /** King's Counsel, Chelsea Football Club, Moses basket: the words behind make it the name of a thing. */
    private boolean thing(Candidate candidate) {
        int behind = candidate.to();
        boolean capital = behind < candidate.words().size() && candidate.gap().equals(" ") && candidate.words().get(behind).capital()
            && (vocabulary.thing(candidate.next()) || vocabulary.localBody(candidate.next()));
        return capital || candidate.gap().equals("'") && candidate.next().equals("s") && compound(candidate);
    }

    /** King's Counsel, Mark's Gospel: a capitalised word behind the possessive. */
    private static boolean compound(Candidate candidate) {
        int behind = candidate.to() + 1;
        return behind < candidate.words().size() && candidate.words().get(behind).capital() && candidate.words().get(behind).before().equals(" ");
    }

    private boolean initials(Candidate candidate) {
        boolean capitals = candidate.words().subList(candidate.from(), candidate.to()).stream().allMatch(Word::capital);
        String letters = candidate.words().subList(candidate.from(), candidate.to()).stream().map(Word::key).reduce("", String::concat);
        boolean oneWord = candidate.to() - candidate.from() == 1;
        boolean rank = oneWord && vocabulary.title(letters) && candidate.gap().equals(" ") && candidate.to() < candidate.words().size() && candidate.words().get(candidate.to()).shape() == Word.Shape.CAPITALISED;
        return !rank && capitals && candidate.first().shape() != Word.Shape.CAPITALISED && (!vocabulary.abbreviation(letters) || speaks(candidate, letters))
            && (!oneWord || !vocabulary.english(letters) || !mayBeStressed(candidate, letters));
    }

    /** "AS to see the records": a word in capitals that are somebody's letters, unless it is one that writers stress, or all around it is in capitals. */
    private static boolean mayBeStressed(Candidate candidate, String letters) {
        return candidate.first().shape() != Word.Shape.CAPITALS || STRESSED.contains(letters) || candidate.words().stream().noneMatch(word -> word.shape() == Word.Shape.LOWER);
    }

    /** "SB: He goes red.", "FA asked": two letters that open a line of minutes, though they stand for a body as well; a post, such as GP or SW, speaks as often. */
    private boolean speaks(Candidate candidate, String letters) {
        boolean opens = candidate.to() - candidate.from() == 1 && letters.length() == 2 && !vocabulary.title(letters) && DraftWords.opensSentence(candidate.words(), candidate.from());
        return opens && (candidate.gap().startsWith(": ") || candidate.gap().equals(" ") && SPEAKS.matcher(candidate.next()).matches());
    }
}
