package org.covername.console;

import java.util.Map;
import java.util.TreeMap;
import org.covername.account.Officer;
import org.covername.hold.Audience;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.outbound.RestrictedCopies;
import org.covername.publication.Dossier.Output;
import org.covername.publication.MoveRefusedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a report is, for whom, beside which others, and who gets a copy of one that is not for the public. */
@Controller
@RequestMapping("/cases/{caseId}/{draft}")
class OutputController {

    private static final String KIND_OF = "kind-";

    private final Office office;
    private final ReviewDesk reviews;

    OutputController(Office office) {
        this.office = office;
        this.reviews = new ReviewDesk(office);
    }

    /** From the address alone. */
    @ModelAttribute
    Which which(@PathVariable String caseId, @PathVariable String draft) {
        return new Which(caseId, draft);
    }

    @PostMapping("/mean")
    String mean(Which which, @RequestParam String audience, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does("", by -> {
            Audience meant = Audience.ofWord(audience).orElseThrow(() -> new MoveRefusedException("Choose for whom it is"));
            reviews.meanFor(which, meant, by);
            return "It is meant for " + (meant == Audience.PUBLIC ? "the public" : "professionals only") + " now; what was approved before has to be approved anew.";
        });
    }

    /** One draft is named; several are linked, at once, so that none takes the place of another in between. */
    @PostMapping("/link")
    String link(Which which, @RequestParam Map<String, String> fields, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does("", by -> {
            Map<String, Output> outputs = new TreeMap<>();
            fields.forEach((name, word) -> {
                if (name.startsWith(KIND_OF)) {
                    outputs.put(name.substring(KIND_OF.length()), Output.ofWord(word).orElseThrow(() -> new MoveRefusedException("Choose what each draft is")));
                }
            });
            reviews.link(which.caseId(), outputs, by);
            return "Recorded what each draft is. None of them may show what another hides.";
        });
    }

    @PostMapping("/copy")
    String copy(Which which, @RequestParam String recipient, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does("", by -> {
            if (recipient.isBlank() || recipient.length() > RestrictedCopies.LONGEST_NAME) {
                throw new MoveRefusedException("Say who gets the copy, in " + RestrictedCopies.LONGEST_NAME + " signs or fewer: it is printed on every page");
            }
            return reviews.give(which, recipient.strip(), by).copy() + " lies in outbound/restricted/, with the name of its reader on every page.";
        });
    }
}
