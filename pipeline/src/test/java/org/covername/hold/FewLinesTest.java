package org.covername.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.model.LinearModel.Row;
import org.junit.jupiter.api.Test;

/** The trial is over, says the first sentence; the inquest is still to come, says the second. */
class FewLinesTest {

    private static final double[] OVER = {0.05, 0.05, 0, 0.9, 0};
    private static final double[] STILL_TO_COME = {0.1, 0.8, 0.1, 0, 0};
    private static final double[] NOTHING = {1, 0, 0, 0, 0};
    private static final double[][] TRIAL = sight(OVER, NOTHING, new double[] {0, 0, 1, 0});
    private static final double[][] INQUEST = sight(NOTHING, STILL_TO_COME, new double[] {0, 1, 0, 0});
    private static final RuleView RULES = new RuleView(List.of(), Set.of(), List.of(said(HoldKind.CRIMINAL_PROCEEDINGS, Sense.BEGUN), said(HoldKind.INQUEST, Sense.ACTIVE),
            said(HoldKind.CRIMINAL_PROCEEDINGS, Sense.CONCLUDED)), List.of());
    private static final FewLines BOTH = new FewLines(sight(OVER, STILL_TO_COME, new double[] {0, 0, 0, 1}), List.of(TRIAL, INQUEST), RULES);

    @Test
    void tellOfEachKindWhatTheSentenceSaysThatSpeaksOfIt() {
        assertThat(value("telling sentence any live", HoldKind.CRIMINAL_PROCEEDINGS)).isNegative();
        assertThat(value("telling sentence any live", HoldKind.INQUEST)).isPositive();
        assertThat(value("telling sentence live", HoldKind.CRIMINAL_PROCEEDINGS)).isNegative();
        assertThat(value("telling sentence live", HoldKind.INQUEST)).isPositive();
    }

    @Test
    void tellWhatTheLastSentenceSays() {
        assertThat(value("last sentence live", HoldKind.INQUEST)).isPositive();
        assertThat(value("last sentence concluded", HoldKind.CRIMINAL_PROCEEDINGS)).isNegative();
    }

    @Test
    void tellInWhatOrderTheRulesHeardThingsOfAKind() {
        assertThat(BOTH.witnesses(HoldKind.CRIMINAL_PROCEEDINGS).names()).contains("rules in turn begun concluded", "rules in turn elsewhere active");
    }

    @Test
    void ofOneSentenceNeedNoOther() {
        assertThat(new FewLines(TRIAL, List.<double[][]>of(TRIAL), RULES).witnesses(HoldKind.INQUEST).names()).contains("sentence live").doesNotContain("last sentence live");
    }

    private static float value(String name, HoldKind kind) {
        Row row = BOTH.witnesses(kind);
        return row.values()[row.names().indexOf(name)];
    }

    private static double[][] sight(double[] criminal, double[] inquest, double[] ofAll) {
        double[][] sight = new double[HoldModel.OF_WORDS.length][];
        Arrays.fill(sight, NOTHING);
        sight[HoldKind.CRIMINAL_PROCEEDINGS.ordinal()] = criminal;
        sight[HoldKind.INQUEST.ordinal()] = inquest;
        sight[sight.length - 1] = ofAll;
        return sight;
    }

    private static RuleView.Heard said(HoldKind kind, Sense sense) {
        return new RuleView.Heard(Optional.of(kind), sense);
    }
}
