package org.covername.console;

import java.util.List;
import org.covername.account.Duty;
import org.covername.account.Officer;
import org.covername.intake.HandIn;
import org.covername.intake.JdbcDrafts;
import org.covername.intake.Settings;
import org.covername.office.Office;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what waits, all drafts, and what could not be processed. An administrator sees none of it. */
@Controller
class HomeController {

    private static final int OFFERED = 500;

    private final Office office;
    private final JdbcDrafts drafts;
    private final Settings settings;
    private final HandIn handIn;

    HomeController(Office office, JdbcDrafts drafts, Settings settings, HandIn handIn) {
        this.office = office;
        this.drafts = drafts;
        this.settings = settings;
        this.handIn = handIn;
    }

    /** So many as somebody can choose from while typing; another one is typed. */
    private static List<String> offered(List<String> cases) {
        return cases.subList(0, Math.min(OFFERED, cases.size()));
    }

    @GetMapping("/")
    String home(RowFilter filter, @AuthenticationPrincipal Officer me, Model model) {
        if (me.has(Duty.ADMINISTRATOR)) {
            return "redirect:/users";
        }
        model.addAttribute("home", HomePage.of(office, drafts, row -> filter.shows(row, me.duties())));
        model.addAttribute("filter", filter);
        model.addAttribute("states", RowFilter.states());
        model.addAttribute("people", RowFilter.people());
        model.addAttribute("cases", offered(handIn.cases()));
        model.addAttribute("rejected", RejectedFile.in(settings.rejected(), handIn::mark));
        return "home";
    }
}
