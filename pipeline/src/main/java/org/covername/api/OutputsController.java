package org.covername.api;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.covername.account.Officer;
import org.covername.api.ApiDesk.Reason;
import org.covername.hold.Audience;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.outbound.RestrictedCopies;
import org.covername.publication.Dossier.Output;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the reports of a case are, for whom, and who gets a copy of one that is not for the public. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
class OutputsController {

    private final ApiDesk desk;
    private final ReviewDesk reviews;

    OutputsController(Office office) {
        this.desk = new ApiDesk(office);
        this.reviews = new ReviewDesk(office);
    }

    /** @param outputs by draft: report, summary, briefing or response */
    record Links(Map<String, String> outputs, String note) {
    }

    /** @param audience public or professionals-only */
    record Meant(String audience, String note) {
    }

    /** @param recipient as it is printed on every page */
    record Copy(String recipient, String note) {
    }

    /** @param copy its folder below that of the report, in outbound/restricted/ */
    record Given(String copy, String sha256) {
    }

    /** All at once, so that none takes the place of another in between. */
    @PostMapping("/outputs")
    CaseJson link(@PathVariable String caseId, @RequestBody Links links, @AuthenticationPrincipal Officer me) {
        Map<String, Output> outputs = new TreeMap<>();
        Optional.ofNullable(links.outputs()).orElse(Map.of()).forEach((draft, word) -> {
            desk.known(caseId, draft);
            outputs.put(draft, Output.ofWord(word).orElseThrow(() -> ApiDesk.unfit("There is no such output")));
        });
        if (outputs.isEmpty()) {
            throw ApiDesk.unfit("Say what each draft is");
        }
        reviews.link(caseId, outputs, desk.by(me, caseId, new Reason(links.note())));
        return CaseJson.of(desk.known(caseId));
    }

    @PostMapping("/reviews/{draft}/audience")
    ReviewJson mean(@PathVariable String caseId, @PathVariable String draft, @RequestBody Meant meant, @AuthenticationPrincipal Officer me) {
        Which which = desk.known(caseId, draft);
        Audience audience = Audience.ofWord(meant.audience()).orElseThrow(() -> ApiDesk.unfit("There is no such audience"));
        reviews.meanFor(which, audience, desk.by(me, caseId, new Reason(meant.note())));
        return ReviewJson.of(desk.office(), which);
    }

    @PostMapping("/reviews/{draft}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    Given give(@PathVariable String caseId, @PathVariable String draft, @RequestBody Copy copy, @AuthenticationPrincipal Officer me) {
        Which which = desk.known(caseId, draft);
        String recipient = Optional.ofNullable(copy.recipient()).orElse("").strip();
        if (recipient.isEmpty() || recipient.length() > RestrictedCopies.LONGEST_NAME) {
            throw ApiDesk.unfit("Say who gets the copy, in " + RestrictedCopies.LONGEST_NAME + " signs or fewer: it is printed on every page");
        }
        RestrictedCopies.Given given = reviews.give(which, recipient, desk.by(me, caseId, new Reason(copy.note())));
        return new Given(given.copy(), given.sha256());
    }
}
