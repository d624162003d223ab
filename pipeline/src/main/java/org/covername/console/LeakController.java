package org.covername.console;

import java.util.List;
import org.covername.account.Officer;
import org.covername.document.Surface;
import org.covername.office.Leaks;
import org.covername.office.Office;
import org.covername.publication.By;
import org.covername.publication.CaseRecord.Leak;
import org.covername.publication.MoveRefusedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody reports that a published report shows what should not be there. What they type is looked for, and neither kept nor shown again. */
@Controller
class LeakController {

    private final Office office;
    private final Leaks leaks;

    LeakController(Office office) {
        this.office = office;
        this.leaks = new Leaks(office);
    }

    /** An open leak of a case. */
    record Row(String caseId, String id, int reports) {

        static Row of(String caseId, Leak leak) {
            return new Row(caseId, leak.id(), leak.slugs().size());
        }

        public String path() {
            return "/leaks/" + caseId + "/" + id + "/close";
        }
    }

    @GetMapping("/leaks")
    String page(Model model) {
        List<Row> open = office.journal().records().stream()
                .flatMap(record -> record.leaks().stream().filter(leak -> !leak.closed()).map(leak -> Row.of(record.caseId(), leak))).toList();
        model.addAttribute("leaks", open);
        return "leaks";
    }

    @PostMapping("/leaks")
    String report(@RequestParam String term, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        if (term.strip().length() < Leaks.SHORTEST_TERM) {
            after.addFlashAttribute("refusal", "Type the words as they stand in the report, " + Leaks.SHORTEST_TERM + " letters or more.");
            return "redirect:/leaks";
        }
        Leaks.Found found = leaks.report(new Surface(term.strip()), new By(me.name(), office.now(), ""));
        after.addFlashAttribute("done", found.folders().isEmpty() ? "It stands in no report that left the office." : said(found));
        return "redirect:/leaks";
    }

    private static String said(Leaks.Found found) {
        return "It stands in " + String.join(", ", found.folders()) + ". "
                + (found.cases().isEmpty() ? "No case of this office is known for them: take them off by hand."
                        : "Withdrawn, and held until the leak is closed: " + String.join(", ", found.cases()) + ".");
    }

    @PostMapping("/leaks/{caseId}/{leak}/close")
    String close(@PathVariable String caseId, @PathVariable String leak, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        try {
            leaks.close(caseId, leak, new By(me.name(), office.now(), ""));
            after.addFlashAttribute("done", "Closed " + leak + " of " + caseId + ".");
        } catch (MoveRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/leaks";
    }
}
