package org.covername.dashboard;

import java.util.List;
import org.covername.intake.DraftState;
import org.covername.intake.DraftState.State;
import org.covername.intake.JdbcDrafts;
import org.covername.office.Office;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of figures, with what failed in plain words. */
@Controller
class DashboardController {

    private final Office office;
    private final JdbcDrafts drafts;

    DashboardController(Office office, JdbcDrafts drafts) {
        this.office = office;
        this.drafts = drafts;
    }

    /** A draft that could not be read, or whose step failed. */
    record Failure(String which, String step, String reason) {

        static Failure of(DraftState draft) {
            return new Failure(draft.id().caseId() + ", " + draft.id().draft().replace('-', ' '), draft.step().word(), draft.stand().reason().orElse("No reason was written down."));
        }
    }

    @GetMapping("/dashboard")
    String page(Model model) {
        List<DraftState> all = drafts.all();
        model.addAttribute("figures", Figures.of(office));
        model.addAttribute("inWork", all.stream().filter(draft -> draft.stand().state() == State.WAITING).count());
        model.addAttribute("failures", all.stream().filter(draft -> draft.stand().state() == State.HELD || draft.stand().state() == State.REJECTED).map(Failure::of).toList());
        return "dashboard";
    }
}
