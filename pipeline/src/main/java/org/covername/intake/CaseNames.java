package org.covername.intake;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Which case a dropped file belongs to, as far as its folder tells. A case's id is published: a folder's name is taken for it only where it is one. */
record CaseNames(Desk desk) {

    private static final DateTimeFormatter ARRIVAL = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** The folder's case; one named after its arrival for a file in no folder, or in one whose name is not fit to be published. */
    String of(Optional<String> folder) {
        Optional<String> known = folder.flatMap(desk.cases()::ofFolder);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<String> fit = folder.filter(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*") && name.length() <= 60);
        String caseId = fit.orElseGet(this::arrival);
        desk.cases().add(caseId, fit.isEmpty());
        folder.ifPresent(name -> desk.cases().nameFolder(name, caseId));
        return caseId;
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
