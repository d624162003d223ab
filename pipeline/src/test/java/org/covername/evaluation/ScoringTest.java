package org.covername.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.document.Span;
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
        assertThat(score.precision()).isEqualTo(new Tally(16, 16));
    }

    @Test
    void countsHarmAndFalseAlarmsByLetters() {
        Score score = score("Grace was");
        assertThat(score.unharmed()).isEqualTo(new Tally(1, 2));
        assertThat(score.precision()).isEqualTo(new Tally(0, 8));
    }

    private static Score score(String... hidden) {
        String text = GOLD.text().text();
        return Scoring.of(GOLD, Stream.of(hidden).collect(Collectors.toMap(piece -> new Span(text.indexOf(piece), text.indexOf(piece) + piece.length()), piece -> "rule")));
    }
}
