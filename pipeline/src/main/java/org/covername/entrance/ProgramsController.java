package org.covername.entrance;

import org.covername.account.AccountRefusedException;
import org.covername.account.Officer;
import org.covername.client.SpringClients;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The programs that act in one's own name: to agree to, where somebody else made the token, and to end. */
@Controller
class ProgramsController {

    private final SpringClients clients;

    ProgramsController(SpringClients clients) {
        this.clients = clients;
    }

    @GetMapping("/programs")
    String page(@AuthenticationPrincipal Officer me, Model model) {
        model.addAttribute("tokens", TokenRow.of(clients, me.name()));
        return "programs";
    }

    @PostMapping("/programs/{token}/confirm")
    String confirm(@PathVariable String token, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return answer(after, token + " acts in your name now.", () -> clients.confirm(me.name(), token));
    }

    @PostMapping("/programs/{token}/end")
    String end(@PathVariable String token, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return answer(after, token + " opens nothing.", () -> clients.revoke(me.name(), token, me.name()));
    }

    private static String answer(RedirectAttributes after, String done, Runnable step) {
        try {
            step.run();
            after.addFlashAttribute("done", done);
        } catch (AccountRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/programs";
    }
}
