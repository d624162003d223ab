package org.covername.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.covername.intake.DraftState;
import org.covername.intake.JdbcDrafts;
import org.covername.office.Office;

/**
 * What the first page shows: how many drafts wait for what, and the list of them.
 *
 * @param rows the first ones that are to be shown, what waits for people before all else
 * @param all  how many there are to be shown
 */
record HomePage(List<Count> counts, List<CaseRow> rows, int all) {

    private static final int A_PAGE = 200;

    /** How many drafts are at a stage. */
    record Count(String word, String label, long count) {
    }

    HomePage {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
    }

    static HomePage of(Office office, JdbcDrafts drafts, Predicate<CaseRow> shown) {
        Map<String, CaseRow> reviewed = new HashMap<>();
        office.journal().records().forEach(record -> record.reviews().values().stream().map(review -> CaseRow.of(record, review)).forEach(row -> reviewed.put(which(row), row)));
        List<CaseRow> unread = drafts.all().stream().filter(draft -> !reviewed.containsKey(draft.id().toString()) || draft.stand().state() != DraftState.State.DONE)
                .map(CaseRow::of).toList();
        List<CaseRow> rows = new ArrayList<>(unread);
        unread.forEach(row -> reviewed.computeIfPresent(which(row), (which, before) -> before.stage() == Stage.OUT ? before : null));
        rows.addAll(reviewed.values());
        List<CaseRow> fit = rows.stream().filter(shown).sorted(Comparator.comparing(CaseRow::stage).thenComparing(CaseRow::caseId).thenComparing(CaseRow::draft)).toList();
        return new HomePage(counts(rows), fit.subList(0, Math.min(A_PAGE, fit.size())), fit.size());
    }

    /** Whether not all are shown that fit. */
    public boolean isCut() {
        return all > rows.size();
    }

    private static List<Count> counts(List<CaseRow> rows) {
        Map<Stage, Long> at = rows.stream().collect(Collectors.groupingBy(CaseRow::stage, Collectors.counting()));
        return Arrays.stream(Stage.values()).filter(stage -> stage != Stage.ENDED).map(stage -> new Count(stage.name(), stage.label(), at.getOrDefault(stage, 0L))).toList();
    }

    private static String which(CaseRow row) {
        return row.caseId() + "/" + row.draft();
    }
}
