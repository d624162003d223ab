package org.covername.api;

import java.util.List;
import org.covername.inspection.LogEntry;
import org.covername.inspection.LogJson;
import org.covername.intake.Settings;
import org.covername.office.Office;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases, their reviews and the logs of these, to read. */
@RestController
@RequestMapping("/api/v1/cases")
class CasesController {

    private final Office office;
    private final ApiDesk desk;
    private final LogJson logs;

    CasesController(Office office, Settings settings) {
        this.office = office;
        this.desk = new ApiDesk(office);
        this.logs = new LogJson(settings.review());
    }

    /** All cases of which a report came. */
    record Cases(List<CaseJson> cases) {
    }

    /** A redaction log, in the order of the draft. */
    record Log(String caseId, String draft, List<LogEntry> entries) {
    }

    @GetMapping
    Cases all() {
        return new Cases(office.journal().records().stream().map(CaseJson::of).toList());
    }

    @GetMapping("/{caseId}")
    CaseJson one(@PathVariable String caseId) {
        return CaseJson.of(desk.known(caseId));
    }

    @GetMapping("/{caseId}/reviews/{draft}")
    ReviewJson review(@PathVariable String caseId, @PathVariable String draft) {
        return ReviewJson.of(office, desk.known(caseId, draft));
    }

    @GetMapping("/{caseId}/reviews/{draft}/log")
    Log log(@PathVariable String caseId, @PathVariable String draft) {
        desk.known(caseId, draft);
        return new Log(caseId, draft, logs.read(caseId, draft).orElseThrow(() -> ApiDesk.absent("There is no redaction log of this draft")));
    }
}
