package org.covername.intake;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Which case a dropped file belongs to, as far as its folder tells. A case's id is published, and an office may name a folder after a child: without a case
 * file, a folder's name is taken for the id only where it is made of words that name nobody, letters and numbers, such as {@code child-t} or {@code case-12}.
 */
record CaseNames(Desk desk) {

    private static final Set<String> WORDS_FOR_NOBODY = Set.of("case", "child", "children", "baby", "infant", "young", "person", "sibling", "siblings", "family",
            "review", "reviews", "report", "draft", "drafts", "cspr", "lcspr", "scr", "sar", "safeguarding", "practice", "learning", "rapid", "local", "test",
            "sample", "example", "demo", "new", "old", "final");
    private static final DateTimeFormatter ARRIVAL = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** The folder's case; one named after its arrival for a file in no folder, or in one whose name might tell. */
    String of(Optional<String> folder) {
        Optional<String> known = folder.flatMap(desk.cases()::ofFolder);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<String> fit = folder.filter(CaseNames::tellsNothing);
        String caseId = fit.orElseGet(this::arrival);
        desk.cases().add(caseId, fit.isEmpty());
        folder.ifPresent(name -> desk.cases().nameFolder(name, caseId));
        return caseId;
    }

    /** Whether a name is made of words that name nobody, letters and numbers. */
    static boolean tellsNothing(String folder) {
        return folder.length() <= 60 && folder.matches("[a-z0-9]+(-[a-z0-9]+)*")
                && Arrays.stream(folder.split("-")).allMatch(word -> word.length() <= 2 || WORDS_FOR_NOBODY.contains(word) || word.matches("[a-z]{0,2}\\d+[a-z]?"));
    }

    private String arrival() {
        String time = "case-" + LocalDateTime.now().format(ARRIVAL);
        String caseId = time;
        for (int n = 2; desk.cases().exists(caseId); n++) {
            caseId = time + "-" + n;
        }
        return caseId;
    }
}
