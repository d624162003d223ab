package org.covername.api;

import java.util.List;
import java.util.Optional;
import org.covername.account.Officer;
import org.covername.api.ApiDesk.Reason;
import org.covername.document.Surface;
import org.covername.office.Leaks;
import org.covername.office.Office;
import org.covername.publication.CaseRecord.Leak;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was found in published reports and should not be there. The words are looked for, and neither kept nor answered. */
@RestController
@RequestMapping("/api/v1/leaks")
class LeaksController {

    private static final int LONGEST = 200;

    private final Office office;
    private final ApiDesk desk;
    private final Leaks leaks;

    LeaksController(Office office) {
        this.office = office;
        this.desk = new ApiDesk(office);
        this.leaks = new Leaks(office);
    }

    record All(List<LeakJson> leaks) {
    }

    /** @param slugs folders in which it was found */
    record LeakJson(String caseId, String leak, List<String> slugs, boolean closed) {

        static LeakJson of(String caseId, Leak leak) {
            return new LeakJson(caseId, leak.id(), leak.slugs(), leak.closed());
        }
    }

    /** Words as they stand in the report. */
    record Term(String term) {

        @Override
        public String toString() {
            return "a term";
        }
    }

    @GetMapping
    All all() {
        return new All(office.journal().records().stream().flatMap(record -> record.leaks().stream().map(leak -> LeakJson.of(record.caseId(), leak))).toList());
    }

    /** Takes off at once every report of this office that holds the term. */
    @PostMapping
    Leaks.Found report(@RequestBody Term sent, @AuthenticationPrincipal Officer me) {
        String term = Optional.ofNullable(sent.term()).orElse("").strip();
        if (term.length() < Leaks.SHORTEST_TERM || term.length() > LONGEST) {
            throw ApiDesk.unfit("The term has " + Leaks.SHORTEST_TERM + " to " + LONGEST + " letters");
        }
        return leaks.report(new Surface(term), desk.by(me, "", null));
    }

    @PostMapping("/{caseId}/{leak}/close")
    LeakJson close(@PathVariable String caseId, @PathVariable String leak, @RequestBody(required = false) Reason reason, @AuthenticationPrincipal Officer me) {
        desk.known(caseId);
        leaks.close(caseId, leak, desk.by(me, caseId, reason));
        return desk.known(caseId).leaks().stream().filter(each -> each.id().equals(leak)).map(each -> LeakJson.of(caseId, each)).findFirst().orElseThrow();
    }
}
