package org.covername.entrance;

import java.util.function.Supplier;
import org.covername.account.AccountRefusedException;
import org.covername.account.FirstStart;
import org.covername.account.SpringAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody with a link chooses a password: the first administrator, and everybody whom an administrator invited. */
@Controller
class JoinController {

    private final SpringAccounts accounts;
    private final FirstStart first;

    JoinController(SpringAccounts accounts, FirstStart first) {
        this.accounts = accounts;
        this.first = first;
    }

    @GetMapping("/first/{token}")
    String first(@PathVariable String token, Model model) {
        model.addAttribute("first", true);
        return first.fits(token) ? page(model, "") : "join-over";
    }

    @PostMapping("/first/{token}")
    String first(@PathVariable String token, @RequestParam String name, @RequestParam String password, @RequestParam String again, Model model) {
        model.addAttribute("first", true);
        return taken(model, name, () -> {
            first.make(token, name, password, again);
            return "redirect:/sign-in?joined";
        });
    }

    @GetMapping("/join/{token}")
    String join(@PathVariable String token, Model model) {
        model.addAttribute("first", false);
        return accounts.invitedBy(token).map(name -> page(model, name)).orElse("join-over");
    }

    @PostMapping("/join/{token}")
    String join(@PathVariable String token, @RequestParam String password, @RequestParam String again, Model model) {
        model.addAttribute("first", false);
        return taken(model, accounts.invitedBy(token).orElse(""), () -> {
            accounts.join(token, password, again);
            return "redirect:/sign-in?joined";
        });
    }

    private static String taken(Model model, String name, Supplier<String> step) {
        try {
            return step.get();
        } catch (AccountRefusedException refused) {
            model.addAttribute("sentence", refused.getMessage());
            return page(model, name);
        }
    }

    private static String page(Model model, String name) {
        model.addAttribute("name", name);
        return "join";
    }
}
