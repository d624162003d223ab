package org.covername.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.covername.intake.DraftState;
import org.covername.intake.DraftState.State;
import org.covername.intake.JdbcDrafts;
import org.covername.office.Office;
import org.covername.publication.ReviewEvent;
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
}
