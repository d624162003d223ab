package org.covername.entrance;

import java.util.List;
import org.covername.account.AccountRefusedException;
import org.covername.account.Officer;
import org.covername.account.SpringAccounts;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own second factor: to begin, to confirm, to end; and the administrator's way to end somebody's who lost the device. */
@Controller
class FactorController {

    private static final String PAGE = "redirect:/second-factor";

    private final SpringAccounts accounts;

    FactorController(SpringAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/second-factor")
    String page(@AuthenticationPrincipal Officer me, Model model) {
        model.addAttribute("active", accounts.factors().active(me.name()));
        model.addAttribute("left", accounts.factors().recoveryLeft(me.name()));
        return "second-factor";
    }

    /** The secret is in the answer itself, and on no later page. */
    @PostMapping("/second-factor/begin")
    String begin(@AuthenticationPrincipal Officer me, Model model, RedirectAttributes after) {
        try {
            model.addAttribute("secret", accounts.beginFactor(me.name()).replaceAll("(....)(?=.)", "$1 "));
            return "second-factor";
        } catch (AccountRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
            return PAGE;
        }
    }

    @PostMapping("/second-factor/confirm")
    String confirm(@RequestParam String code, @AuthenticationPrincipal Officer me, Model model, RedirectAttributes after) {
        try {
            List<String> codes = accounts.confirmFactor(me.name(), code);
            model.addAttribute("active", true);
            model.addAttribute("left", codes.size());
            model.addAttribute("codes", codes);
            return "second-factor";
        } catch (AccountRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
            return PAGE;
        }
    }

    @PostMapping("/second-factor/end")
    String end(@RequestParam String code, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        try {
            accounts.endFactor(me.name(), code);
            after.addFlashAttribute("done", "Your sign-in asks for no code any more.");
        } catch (AccountRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        }
        return PAGE;
    }

    @PostMapping("/users/{name}/second-factor")
    String remove(@PathVariable String name, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        try {
            accounts.removeFactor(name, me.name());
            after.addFlashAttribute("done", name + " signs in without a code from now on.");
        } catch (AccountRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/users";
    }
}
