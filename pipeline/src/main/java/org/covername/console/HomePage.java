package org.covername.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.covername.intake.DraftState;
import org.covername.intake.JdbcDrafts;
import org.covername.office.Office;
import org.covername.publication.CaseRecord;

/** What the first page shows: how many drafts wait for what, and the list of them. */
record HomePage(List<Count> counts, List<CaseRow> rows) {

    /** How many drafts are at a stage. */
    record Count(String word, String label, long count) {
    }

    HomePage {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
    }

    static HomePage of(Office office, JdbcDrafts drafts, Predicate<CaseRow> shown) {
        List<CaseRow> rows = new ArrayList<>();
        for (String caseId : office.journal().cases()) {
            CaseRecord record = office.journal().read(caseId);
            record.reviews().values().forEach(review -> rows.add(CaseRow.of(record, review)));
        }
        Set<String> reviewed = rows.stream().map(HomePage::which).collect(Collectors.toSet());
        drafts.all().stream().filter(draft -> !reviewed.contains(draft.id().toString()) || draft.stand().state() != DraftState.State.DONE)
                .forEach(draft -> put(rows, CaseRow.of(draft)));
        return new HomePage(counts(rows), rows.stream().filter(shown).sorted(Comparator.comparing(CaseRow::stage).thenComparing(HomePage::which)).toList());
    }

    /** A draft that is being read anew is in work, whatever its review was. */
    private static void put(List<CaseRow> rows, CaseRow unread) {
        rows.removeIf(row -> which(row).equals(which(unread)) && row.stage() != Stage.OUT);
        rows.add(unread);
    }

    private static List<Count> counts(List<CaseRow> rows) {
        return Arrays.stream(Stage.values()).filter(stage -> stage != Stage.ENDED)
                .map(stage -> new Count(stage.name(), stage.label(), rows.stream().filter(row -> row.stage() == stage).count())).toList();
    }

    private static String which(CaseRow row) {
        return row.caseId() + "/" + row.draft();
    }
}
