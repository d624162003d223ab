package org.covername.console;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.covername.account.Duty;

/**
 * Which drafts of the list are shown.
 *
 * @param q     words of the row
 * @param state a stage's name; "" for all
 * @param whom  a duty's word, {@code me}, or "" for all
 */
record RowFilter(String q, String state, String whom) {

    RowFilter {
        q = q == null ? "" : q;
        state = state == null ? "" : state;
        whom = whom == null ? "" : whom;
    }

    /** Something to choose. */
    record Choice(String word, String label) {
    }

    boolean shows(CaseRow row, Set<Duty> mine) {
        return row.found(q) && (state.isEmpty() || row.stage().name().equals(state)) && waitsFor(row.stage(), mine);
    }

    private boolean waitsFor(Stage stage, Set<Duty> mine) {
        if (whom.equals("me")) {
            return stage.whom().stream().anyMatch(mine::contains);
        }
        return whom.isEmpty() || stage.whom().stream().anyMatch(duty -> duty.word().equals(whom));
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !(q + state + whom).isBlank();
    }

    static List<Choice> states() {
        return Arrays.stream(Stage.values()).map(stage -> new Choice(stage.name(), stage.label())).toList();
    }

    static List<Choice> people() {
        return List.of(new Choice("me", "Me"), new Choice(Duty.REVIEWER.word(), "A reviewer"),
                new Choice(Duty.PUBLISHER.word(), "A publisher"),
                new Choice(Duty.OFFICE.word(), "The office"));
    }
}
