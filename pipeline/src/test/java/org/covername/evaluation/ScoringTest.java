package org.covername.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.covername.document.Span;
import org.covername.recognition.MentionKind;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final GoldDraft GOLD = GoldMarkdown.read("g1", """
        @author: {{PERSON#office|Dilwen Marl}}

        # Overview of {{PERSON#child|Osian Tarrant}}

        Dr {{PERSON#gp|Quill}} saw **{{PERSON#child|Osian}}** on {{DATE#d|3 May}}.[^n] {{KEEP|Grace}} was said.

        | Name | Born |
        |---|---|
        | {{PERSON#child|Osian}} | 2014 |

        - one
        - two

        [^n]: By {{KEEP|Ofsted}}.
        """);

    @Test
    void readsMarkedTextAsItIsPrinted() {
        assertThat(GOLD.text().text()).isEqualTo("""
            Overview of Osian Tarrant

            Dr Quill saw Osian on 3 May.[1] Grace was said.

            Name\tBorn
            Osian\t2014

            - one
            - two

            [1] By Ofsted.
            """);
    }

    @Test
    void countsAMentionOnlyIfAllItsLettersAreHidden() {
        Score score = score("Osian Tarr", "Dr Quill");
        assertThat(score.byType().get(GoldType.PERSON)).isEqualTo(new Tally(1, 4));
        assertThat(score.rightly()).isEqualTo(new Tally(16, 16));
    }

    @Test
    void countsHarmAndFalseAlarmsByLetters() {
        Score score = score("Grace was");
        assertThat(score.unharmed()).isEqualTo(new Tally(1, 2));
        assertThat(score.rightly()).isEqualTo(new Tally(0, 8));
    }

    @Test
    void tellsWhatFoundOrKeptEachPlace() {
        Score score = Scoring.of(GOLD, List.of(at("Osian", "some-model", false), at("Quill", "some-list", true)));
        assertThat(score.slips(Outcome.Sort.MISSED)).extracting(Outcome::what, Outcome::by).containsExactly(
            tuple("PERSON child", "some-model (0.80)"), tuple("PERSON gp", "kept by some-list (0.80)"), tuple("PERSON child", ""), tuple("DATE d", ""), tuple("PERSON child", ""));
        assertThat(score.byKind()).containsOnly(entry(MentionKind.PERSON, new Tally(5, 5)));
    }

    @Test
    void writesOnePageWithEveryPlaceMarkedInWords() {
        EvaluationReport report = new EvaluationReport(new Pace(), false);
        report.add(GOLD, Scoring.of(GOLD, List.of(at("Osian Tarrant", "some-model", false), at("Grace", "some-model", false), at("Overview", "some-rule", false))));
        assertThat(report.html())
            .contains("<mark class=\"found\" title=\"found: PERSON child, some-model (0.80)\">Osian Tarrant</mark>",
                "<span class=\"told\">missed: </span>Quill</mark>", "<span class=\"told\">KEEP hidden: </span>Grace</mark>",
                "<span class=\"told\">wrongly hidden: </span>Overview</mark>", "<html lang=\"en-GB\">", "design.md section 5")
            .doesNotContain("http:", "https:", "<script", "src=", "url(");
        assertThat(report.slips()).contains("g1 missed, PERSON gp: Quill | found by nothing | ", "g1 KEEP hidden, KEEP: Grace | some-model (0.80) | ",
            "g1 wrongly hidden, not gold: Overview | some-rule (0.80) | ");
        assertThat(report.summary()).contains("direct 0.250 (1/4)", "person         recall 0.250 (1/4)", "Covername, these drafts:", "CRF trained with CoreNLP");
    }

    @Test
    void putsWhatCrossValidationSaysOnAModelsCard() {
        Training.Reports reports = new Training.Reports();
        reports.drafts().add(GOLD, Scoring.of(GOLD, List.of(at("Osian Tarrant", "some-model", false), at("Grace", "some-model", false))));
        assertThat(Training.card(3, Map.of(0.2, reports))).isEqualTo("""
            cross-validated: # in 3 parts, from which likelihood on a word is hidden; 0 for the profile's
              0.20: [0.250, 0.000, 0.500] # without case files: direct and quasi mentions found, KEEPs unharmed
            """);
    }

    private static Found at(String piece, String rule, boolean kept) {
        int start = GOLD.text().text().indexOf(piece);
        return new Found(new Span(start, start + piece.length()), MentionKind.PERSON, rule, 0.8, kept);
    }

    private static Score score(String... hidden) {
        return Scoring.of(GOLD, Stream.of(hidden).map(piece -> at(piece, "some-rule", false)).toList());
    }
}
