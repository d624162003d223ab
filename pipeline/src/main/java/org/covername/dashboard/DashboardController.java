package org.covername.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.covername.account.Officer;
import org.covername.intake.DraftState;
import org.covername.intake.DraftState.State;
import org.covername.intake.HandIn;
import org.covername.intake.HandInRefusedException;
import org.covername.intake.JdbcDrafts;
import org.covername.office.Office;
import org.covername.publication.ReviewEvent;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of figures, with what failed in plain words. */
@Controller
class DashboardController {

    private final Office office;
    private final JdbcDrafts drafts;
    private final HandIn handIn;

    DashboardController(Office office, JdbcDrafts drafts, HandIn handIn) {
        this.office = office;
        this.handIn = handIn;
        this.drafts = drafts;
    }

    /** A draft that could not be read, or whose step failed. */
    record Failure(DraftState.Id id, String step, String reason, boolean held) {

        static Failure of(DraftState draft) {
            return new Failure(draft.id(), draft.step().word(), draft.stand().reason().orElse("No reason was written down."), draft.stand().state() == State.HELD);
        }

        /** {@code child-v, draft 1}. */
        public String which() {
            return id.caseId() + ", " + id.draft().replace('-', ' ');
        }
    }

    @GetMapping("/dashboard")
    String page(Model model) {
        List<DraftState> all = drafts.all();
        List<CaseHistory> cases = new ArrayList<>();
        Edits edits = Edits.none();
        for (String caseId : office.journal().cases()) {
            List<ReviewEvent> events = office.journal().history(caseId);
            cases.add(CaseHistory.of(caseId, events));
            edits.add(caseId, events);
        }
        model.addAttribute("figures", Figures.of(cases, office.now()));
        model.addAttribute("edits", EditFigures.of(edits, YearMonth.from(office.today())));
        model.addAttribute("waits", WaitFigures.of(cases, YearMonth.from(office.today())));
        model.addAttribute("inWork", all.stream().filter(draft -> draft.stand().state() == State.WAITING).count());
        model.addAttribute("failures", all.stream().filter(draft -> draft.stand().state() == State.HELD || draft.stand().state() == State.REJECTED).map(Failure::of).toList());
        return "dashboard";
    }

    /** Lets a draft on hold go on with the step that failed. */
    @PostMapping("/cases/{caseId}/{draft}/again")
    String again(@PathVariable String caseId, @PathVariable String draft, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        try {
            handIn.onceMore(me.name(), caseId, draft);
            after.addFlashAttribute("done", caseId + ", " + draft.replace('-', ' ') + " is tried again.");
        } catch (HandInRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage() + ".");
        }
        return "redirect:/dashboard";
    }
}
