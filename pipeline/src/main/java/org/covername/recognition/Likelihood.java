package org.covername.recognition;

/** How likely a run of capitalised words is a person's name, from lists and context. The strongest sign decides, in the order written here. */
final class Likelihood {

    private static final Judgement NONE = new Judgement(0, "Nothing speaks for a name");

    private final Vocabulary vocabulary;
    private final PersonContext context;
    private final DraftWords draft;

    Likelihood(Vocabulary vocabulary, PersonContext context, DraftWords draft) {
        this.vocabulary = vocabulary;
        this.context = context;
        this.draft = draft;
    }

    /** @param because one sentence the reviewer will read */
    record Judgement(double score, String because) {
    }

    Judgement ofPerson(NameRun run) {
        if (run.size() > 5 || pseudonym(run)) {
            return NONE;
        }
        if (cited(run)) {
            return NONE;
        }
        if (context.titled(run)) {
            return new Judgement(0.9, "A title, rank or word of kinship stands before the name");
        }
        if (thing(run)) {
            return NONE;
        }
        if (context.addressed(run)) {
            return new Judgement(0.8, "A letter or message is addressed to the name");
        }
        if (context.speaks(run)) {
            return new Judgement(0.8, "Who stands before the colon speaks behind it");
        }
        Judgement byRole = byRole(run);
        return byRole.score() > 0 ? byRole : run.size() > 1 ? ofSeveralWords(run) : ofOneWord(run);
    }

    /** In a column of names any word is one that is not of the field. */
    Judgement ofColumn(NameRun run) {
        boolean whole = run.from() == 0 || context.titled(run) || run.first().before().matches("(?s).*[,;(\"/\n&].*| and ");
        return whole && !describes(run) && !pseudonym(run) && !(run.size() > 1 && thing(run)) ? new Judgement(0.8, "It stands in a column of names") : ofPerson(run);
    }

    /** "Half-sister", "Maternal grandmother": an ordinary word before another tells what somebody is. */
    private boolean describes(NameRun run) {
        boolean more = run.gapBehind().matches("[ -]") && !run.words().get(run.to()).capital();
        return plainWords(run) == run.size() && (more || vocabulary.roleStartingAt(run.words(), run.from()));
    }

    private Judgement byRole(NameRun run) {
        boolean likely = run.size() > 1 ? plainWords(run) < run.size() : !vocabulary.english(run.first().key()) || vocabulary.name(run.first().key());
        if (likely && context.lived(run)) {
            return new Judgement(0.95, "What is told of it happened to somebody of the case");
        }
        if (likely && context.afterRole(run) && !place(run)) {
            return new Judgement(0.85, "A role stands before the name");
        }
        if (context.introduced(run)) {
            return new Judgement(0.8, "The words before introduce a name");
        }
        return likely && context.beforeRole(run) && (run.size() > 1 || vocabulary.given(run.first().key())) ? new Judgement(0.82, "A role stands behind the name") : NONE;
    }

    private Judgement ofSeveralWords(NameRun run) {
        boolean given = vocabulary.given(run.first().key()) || run.first().shape() == Word.Shape.INITIAL;
        boolean surname = vocabulary.surname(run.last().key());
        if (given && plainWords(run) == 0) {
            return new Judgement(0.85, "A given name begins it");
        }
        if (given && (surname || !vocabulary.english(run.last().key())) && !place(run)) {
            return new Judgement(0.75, "A given name begins it, though it is a word as well");
        }
        boolean stands = context.mayAct(run) || context.afterPersonWord(run) && !place(run);
        if (surname && plainWords(run) == 0 && stands) {
            return new Judgement(0.65, "A surname ends it");
        }
        boolean distinct = run.own().stream().noneMatch(word -> vocabulary.english(word.key()) || word.shape() == Word.Shape.CAPITALS);
        return distinct && (context.mayAct(run) || run.gapBehind().startsWith(" (") || run.gapBehind().equals(", ") && run.behind(0).matches("\\d{1,2}"))
            ? new Judgement(0.6, "Two words that are no ordinary ones, where a person may stand") : NONE;
    }

    private Judgement ofOneWord(NameRun run) {
        String key = run.first().key();
        boolean word = vocabulary.english(key);
        if (run.first().shape() == Word.Shape.INITIAL || !vocabulary.name(key) || place(run)) {
            return NONE;
        }
        if (!word && vocabulary.given(key)) {
            return new Judgement(run.opensSentence() ? 0.7 : 0.75, "A given name");
        }
        if (!word) {
            return context.mayAct(run) || context.afterPersonWord(run) ? new Judgement(0.6, "A surname where a person may stand") : NONE;
        }
        boolean acts = context.acts(run) || !run.opensSentence() && context.mayAct(run);
        boolean inSentence = !run.opensSentence() && vocabulary.given(key) && (context.afterPersonWord(run) || acts);
        return inSentence || acts && draft.capitalWithin(key) > 0 ? new Judgement(0.6, "A name that is a word as well, where a person may stand") : NONE;
    }

    /** Lord Tarn, Professor Una Tarn: who is cited and no part of the family, unless a role stands beside. */
    private boolean cited(NameRun run) {
        if (run.size() > 1 && run.first().key().matches("lord|baroness|sir|dame|professor")) {
            return !context.beforeRole(run);
        }
        boolean peer = run.before(1).matches("lord|baroness") && run.words().get(run.from() - 1).capital();
        boolean scholar = run.before(1).matches("professor|prof|sir|dame|bishop|archbishop") && run.size() > 1;
        return (peer || scholar) && !context.beforeRole(run) && !vocabulary.roleEndingBefore(run.words(), run.from() - 1);
    }

    /** Child T, child T, Baby Eliza: what stands in for a name already. */
    private static boolean pseudonym(NameRun run) {
        boolean letter = run.size() == 1 && run.first().shape() == Word.Shape.INITIAL;
        return run.from() > 0 && run.first().before().equals(" ") && run.before(1).matches("child|baby|children|adult|person|family|sibling")
            && (letter || run.words().get(run.from() - 1).capital());
    }

    /** A word of the run, or the one behind it, that is never part of a person's name: Street, School, Act. */
    private boolean thing(NameRun run) {
        if (run.size() == 1 && vocabulary.english(run.first().key()) && possessiveOfThing(run)) {
            return true;
        }
        boolean within = run.own().stream().anyMatch(word -> vocabulary.thing(word.key()) && !vocabulary.surname(word.key()));
        boolean person = vocabulary.given(run.first().key()) && vocabulary.surname(run.last().key())
            && !context.afterPlaceWord(run) && (context.mayAct(run) || context.afterPersonWord(run) || context.beforeRole(run) || run.gapBehind().startsWith(","));
        boolean last = run.size() > 1 && vocabulary.thing(run.last().key()) && !person;
        return within || last || run.gapBehind().equals(" ") && vocabulary.thing(run.behind(0)) && run.words().get(run.to()).capital();
    }

    /** King's Counsel. */
    private static boolean possessiveOfThing(NameRun run) {
        boolean possessive = run.gapBehind().equals("'") && run.behind(0).equals("s") && run.to() + 1 < run.words().size();
        return possessive && run.words().get(run.to() + 1).capital() && run.words().get(run.to() + 1).before().equals(" ");
    }

    private boolean place(NameRun run) {
        return context.afterPlaceWord(run);
    }

    private long plainWords(NameRun run) {
        return run.own().stream().filter(word -> vocabulary.english(word.key()) && !vocabulary.name(word.key())).count();
    }
}
