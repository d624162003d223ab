package org.covername.recognition;

import java.util.stream.IntStream;

/** What the words around a run of capitalised words say about its being a person. */
final class PersonContext {

    private static final int WORDS_OF_AN_AGE = 6;

    private final Vocabulary vocabulary;

    PersonContext(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a title, rank or word of kinship stands directly before. */
    boolean titled(NameRun run) {
        return run.from() > 0 && NameRun.goesWithTitle(run.words(), run.from()) && run.words().get(run.from() - 1).shape() != Word.Shape.LOWER && vocabulary.title(run.before(1)) || ofKin(run);
    }

    /** A word of kinship before, which tells of the family's origin and goes with the name. */
    boolean ofKin(NameRun run) {
        return kinWords(run) > 0;
    }

    /** How many words before the run are a word of kinship: two in "Mam-gu Luned". */
    int kinWords(NameRun run) {
        if (run.from() == 0 || !run.first().before().equals(" ")) {
            return 0;
        }
        boolean two = run.from() > 1 && run.words().get(run.from() - 2).capital() && run.words().get(run.from() - 1).before().equals("-")
            && vocabulary.kin(run.before(2) + "-" + run.before(1));
        return two ? 2 : vocabulary.kin(run.before(1)) && run.words().get(run.from() - 1).capital() ? 1 : 0;
    }

    /** "health visitor Orla Dunn", "her manager, Orla Dunn", "the twins' uncle (Orla". */
    boolean afterRole(NameRun run) {
        return run.from() > 0 && run.first().before().matches(" |, | \\(|: | - ") && vocabulary.roleEndingBefore(run.words(), run.from());
    }

    /** "Orla Dunn, team manager", "Orla Dunn (aunt)", "Orla, her younger sister". */
    boolean beforeRole(NameRun run) {
        if (!run.gapBehind().matches(", | \\(| - |; |\\t")) {
            return false;
        }
        int at = run.to();
        for (int skipped = 0; skipped < 4 && at < run.words().size(); skipped++, at++) {
            if (vocabulary.roleStartingAt(run.words(), at)) {
                return true;
            }
            if (at > run.to() && !run.words().get(at).before().matches(" |-|' ?|'")) {
                return false;
            }
        }
        return false;
    }

    /** "Orla was six weeks old when", "Orla, aged two,", "Orla, NHS number 9", "Orla died on": what a review tells of the people it is about, and of nobody who wrote it. */
    boolean lived(NameRun run) {
        String first = run.behind(0);
        boolean being = run.gapBehind().equals(" ") && first.matches("was|is");
        return being && (run.behind(1).equals("born") || IntStream.rangeClosed(2, WORDS_OF_AN_AGE).anyMatch(at -> run.behind(at).equals("old") && run.behind(at - 1).matches("(?:year|month|week|day)s?")))
            || (first.matches("aged|dob|upn") || first.equals("nhs") && run.behind(1).matches("\\d+|no|number")) && run.gapBehind().matches(",? |,? \\(")
            || first.equals("died") && run.gapBehind().equals(" ") && run.behind(1).matches("on|in|at|aged|when|of|from|as|after|shortly");
    }

    /** A verb behind that people, and seldom things, are the subject of. */
    boolean acts(NameRun run) {
        return run.gapBehind().equals(" ") && vocabulary.verbOfPeople(run.behind(0));
    }

    /** Words behind that may follow a person. */
    boolean mayAct(NameRun run) {
        return run.gapBehind().equals(" ") && vocabulary.behindPeople(run.behind(0)) || run.gapBehind().equals("'") && run.behind(0).equals("s");
    }

    boolean afterPersonWord(NameRun run) {
        return run.from() > 0 && run.first().before().equals(" ") && vocabulary.beforePeople(run.before(1));
    }

    boolean afterPlaceWord(NameRun run) {
        return run.from() > 0 && run.first().before().equals(" ") && vocabulary.beforePlaces(run.before(1));
    }

    /** "Dear Orla,", "Hi Orla,", "Orla Dunn <od@..", "Orla, thank you". */
    boolean addressed(NameRun run) {
        boolean greeted = run.from() > 0 && run.before(1).matches("dear|hi|hello|hey") && run.first().before().equals(" ") && run.gapBehind().matches("(?s)[,!\\n ].*");
        return greeted || run.gapBehind().startsWith(" <") || given(run) && run.gapBehind().equals(", ") && asked(run);
    }

    private static boolean asked(NameRun run) {
        return run.behind(0).matches("thanks?|please") || run.behind(0).matches("can|could|would|will|are|did|do|have") && run.behind(1).equals("you");
    }

    /** "Orla: I had been the health visitor", at the head of a passage: who speaks there. */
    boolean speaks(NameRun run) {
        return given(run) && run.from() == 0 && run.gapBehind().matches(": [\"'(]?") && run.behind(0).matches("i|my|we|me");
    }

    private boolean given(NameRun run) {
        return run.size() == 1 && vocabulary.given(run.first().key());
    }

    /** "known to all as Dunny", "called her Dunny", "Dunny to her friends", "Orla ('Dunny')". */
    boolean introduced(NameRun run) {
        String gap = run.first().before();
        boolean called = vocabulary.calling(run.before(1)) || run.before(1).matches("him|her|them|me|it") && vocabulary.calling(run.before(2));
        boolean knownAs = run.before(1).matches("as|also") && (run.before(2).equals("known") || run.before(3).equals("known") || run.before(4).equals("known")
            || run.before(5).equals("known") || run.before(1).equals("also") && gap.equals(" "));
        boolean toFriends = run.behind(0).equals("to") && run.behind(1).matches("his|her|their|everyone|friends|all|family|the|us|me") && gap.matches("[,;] .*|.*[\"'(]");
        return run.from() > 0 && gap.length() <= 3 && ((called || knownAs) && gap.matches(" [\"'(]?") || toFriends || bracketed(run));
    }

    /** A single name in brackets or quotation marks behind a name. */
    private static boolean bracketed(NameRun run) {
        return run.words().get(run.from() - 1).capital() && run.first().before().matches(" (\\([\"']?|[\"'])") && run.gapBehind().matches("(?s)[\"')].*") && run.size() <= 2;
    }
}
