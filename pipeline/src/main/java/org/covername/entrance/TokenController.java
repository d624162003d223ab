package org.covername.entrance;

import java.util.Arrays;
import org.covername.account.AccountRefusedException;
import org.covername.account.Duty;
import org.covername.account.Officer;
import org.covername.client.SpringClients;
import org.covername.client.SpringClients.Wish;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator gives a program a token of an account, and takes it away. */
@Controller
class TokenController {

    private final SpringClients clients;

    TokenController(SpringClients clients) {
        this.clients = clients;
    }

    /** What the form says. */
    record Form(String duty, String label, String days) {

        Wish of(String account) {
            Duty chosen = Arrays.stream(Duty.values()).filter(each -> each.word().equals(duty)).findFirst()
                    .orElseThrow(() -> new AccountRefusedException("Choose what the program does"));
            return new Wish(account, chosen, label == null ? "" : label, days != null && days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0);
        }
    }

    /** The token is on the next page, and on no later one. */
    @PostMapping("/users/{name}/tokens")
    String make(@PathVariable String name, Form form, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        try {
            after.addFlashAttribute("link", clients.make(form.of(name), me.name()));
            after.addFlashAttribute("done", "Give this token to the program of " + name + ". It is not shown again."
                    + (name.equals(me.name()) ? "" : " It opens nothing until " + name + " agrees, by the link at the foot of each page."));
        } catch (AccountRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/users";
    }

    @PostMapping("/users/{name}/tokens/{token}/revoke")
    String revoke(@PathVariable String name, @PathVariable String token, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        try {
            clients.revoke(name, token, me.name());
            after.addFlashAttribute("done", token + " opens nothing any more.");
        } catch (AccountRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/users";
    }
}
