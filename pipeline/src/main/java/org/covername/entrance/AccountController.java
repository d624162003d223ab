package org.covername.entrance;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.covername.account.Account;
import org.covername.account.AccountRefusedException;
import org.covername.account.Duty;
import org.covername.account.Officer;
import org.covername.account.SpringAccounts;
import org.covername.client.SpringClients;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The administrator's page: who may sign in and what each does. */
@Controller
class AccountController {

    private final SpringAccounts accounts;
    private final SpringClients clients;

    AccountController(SpringAccounts accounts, SpringClients clients) {
        this.accounts = accounts;
        this.clients = clients;
    }

    /** A line of the table. */
    record Row(String name, List<Choice> duties, boolean active, String state, boolean factor, List<TokenRow> tokens) {

        Row {
            duties = List.copyOf(duties);
            tokens = List.copyOf(tokens);
        }

        static Row of(Account account, boolean factor, List<TokenRow> tokens) {
            boolean locked = account.lockedAt(Instant.now());
            String state = !account.active() ? "Closed" : !account.joined() ? "Invited" : locked ? "Locked for now" : "Active";
            return new Row(account.name(), choices(account.duties()), account.active(), state, factor, tokens);
        }
    }

    /** A duty to tick. */
    record Choice(String word, String label, String does, boolean chosen) {
    }

    @GetMapping("/users")
    String users(Model model) {
        model.addAttribute("rows", accounts.all().stream()
                .map(account -> Row.of(account, accounts.factors().active(account.name()), TokenRow.of(clients, account.name()))).toList());
        model.addAttribute("choices", choices(Set.of()));
        return "users";
    }

    @PostMapping("/users")
    String add(@RequestParam String name, @RequestParam(name = "duty", defaultValue = "") List<String> duties, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return answer(after, () -> invitation(after, name, accounts.add(name, ofWords(duties), me.name())));
    }

    @PostMapping("/users/{name}")
    String change(@PathVariable String name, @RequestParam(name = "duty", defaultValue = "") List<String> duties, @RequestParam(required = false) String closed,
            @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return answer(after, () -> {
            accounts.change(name, ofWords(duties), closed == null, me.name());
            return name + " was changed, and has to sign in again.";
        });
    }

    @PostMapping("/users/{name}/invite")
    String invite(@PathVariable String name, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return answer(after, () -> invitation(after, name, accounts.invite(name, me.name())));
    }

    private static String invitation(RedirectAttributes after, String name, String token) {
        after.addFlashAttribute("link", ServletUriComponentsBuilder.fromCurrentContextPath().path("/join/{token}").buildAndExpand(token).toUriString());
        return "Give this link to " + name.strip() + ". It works once, within three days, and is not shown again.";
    }

    private static String answer(RedirectAttributes after, Supplier<String> change) {
        try {
            after.addFlashAttribute("done", change.get());
        } catch (AccountRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/users";
    }

    private static List<Choice> choices(Set<Duty> chosen) {
        return Arrays.stream(Duty.values()).map(duty -> new Choice(duty.word(), duty.label(), duty.does(), chosen.contains(duty))).toList();
    }

    private static Set<Duty> ofWords(List<String> words) {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        Arrays.stream(Duty.values()).filter(duty -> words.contains(duty.word())).forEach(duties::add);
        return duties;
    }
}
