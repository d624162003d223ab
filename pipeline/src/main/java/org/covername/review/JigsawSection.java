package org.covername.review;

import java.util.List;
import java.util.stream.Collectors;
import org.covername.jigsaw.JigsawFact;
import org.covername.review.Html.Column;

/** The part of the log that tells what may still single people out, person by person. As much as an officer can weigh is open, the rest is folded. */
final class JigsawSection {

    private static final int OPEN = 12;
    private static final String INTRODUCTION = "<p>Nothing of this was changed. Names are gone, yet whoever knows one of these facts knows who is meant: "
            + "decide whether the learning needs it.</p>\n";

    private JigsawSection() {
    }

    static String of(Candidate candidate) {
        List<JigsawFact> strongest = candidate.jigsaw().all().stream().limit(OPEN).toList();
        List<JigsawFact> facts = candidate.jigsaw().byPerson();
        if (facts.isEmpty()) {
            return "<p class=\"none\">No rule found such a fact. That is no proof that there is none.</p>\n";
        }
        List<JigsawFact> weaker = facts.stream().filter(fact -> !strongest.contains(fact)).toList();
        return INTRODUCTION + table("Facts by person, the most telling first", facts.stream().filter(strongest::contains).toList(), candidate)
                + (weaker.isEmpty() ? "" : "<details>\n<summary>" + weaker.size() + " more that tell less</summary>\n"
                        + table("Facts that tell less", weaker, candidate) + "</details>\n");
    }

    private static String table(String caption, List<JigsawFact> facts, Candidate candidate) {
        return Html.table(caption, List.of(
                new Column<>("Who", fact -> Html.text(capital(fact.person()))),
                new Column<>("What it says, as redacted", fact -> "<q>" + Html.text(fact.quote().text()) + "</q>"),
                new Column<>("Pages", fact -> pages(fact, candidate)),
                new Column<>("What could be written", fact -> Html.text(fact.suggestion())),
                new Column<>("Why it tells", fact -> Html.text(fact.because()) + " <span class=\"rule\">" + Html.text(fact.rule().id()) + "</span>")), facts);
    }

    private static String pages(JigsawFact fact, Candidate candidate) {
        return fact.passages().stream().map(candidate::page).filter(page -> page > 0).distinct().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
