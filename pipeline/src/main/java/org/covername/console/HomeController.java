package org.covername.console;

import org.covername.account.Duty;
import org.covername.account.Officer;
import org.covername.intake.JdbcDrafts;
import org.covername.intake.Settings;
import org.covername.office.Office;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what waits, all drafts, and what could not be processed. An administrator sees none of it. */
@Controller
class HomeController {

    private final Office office;
    private final JdbcDrafts drafts;
    private final Settings settings;

    HomeController(Office office, JdbcDrafts drafts, Settings settings) {
        this.office = office;
        this.drafts = drafts;
        this.settings = settings;
    }

    @GetMapping("/")
    String home(@RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Officer me, Model model) {
        if (me.has(Duty.ADMINISTRATOR)) {
            return "redirect:/users";
        }
        model.addAttribute("home", HomePage.of(office, drafts, q));
        model.addAttribute("q", q);
        model.addAttribute("rejected", RejectedFile.in(settings.rejected()));
        return "home";
    }
}
