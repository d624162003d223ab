package org.covername.rulepage;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.covername.account.Officer;
import org.covername.gazetteer.NameKind;
import org.covername.office.Office;
import org.covername.rehearsal.Impact;
import org.covername.rulepage.Proposal.Adding;
import org.covername.rulepage.Proposal.Signed;
import org.covername.rulepage.Proposal.Switching;
import org.covername.rulepage.Proposals.Open;
import org.covername.rulepage.RulesEvent.Seen;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A change of the rules on its way: what it would do to the drafts in review is shown first, and what was shown is what is saved. */
@Controller
class RuleChangeController {

    private static final String RULES = "redirect:/rules";
    private static final int MOST = 500;
    private static final int LONGEST = 300;

    private final OfficeRules rules;
    private final Proposals proposals;
    private final Telling telling;

    RuleChangeController(OfficeRules rules, Proposals proposals, Telling telling) {
        this.rules = rules;
        this.proposals = proposals;
        this.telling = telling;
    }

    /** By which a change and its audit entry are kept together. */
    record Telling(Office office, TransactionTemplate transactions, ApplicationEventPublisher events) {
    }

    @PostMapping("/rules/names")
    String add(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String names, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        List<String> lines = names.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return begun(after, () -> {
            Optional<NameKind> list = NameKind.ofWord(kind);
            refuse(list.isEmpty() || lines.isEmpty() || lines.size() > MOST, "Choose a list and write names, one a line, " + MOST + " at most.");
            return proposed(me, before -> Adding.of(list.get(), lines, before));
        });
    }

    @PostMapping("/rules/switch")
    String change(@RequestParam(defaultValue = "") String rule, @RequestParam(defaultValue = "") String to, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return begun(after, () -> {
            Optional<RuleCard> card = rules.now().card(rule);
            refuse(card.isEmpty() || !to.matches("on|off"), "Choose a rule, and whether it is to be switched off or on.");
            refuse(card.get().off() == to.equals("off"), "Somebody has done this already.");
            return proposed(me, before -> new Switching(card.get(), to.equals("off")));
        });
    }

    private String proposed(Officer me, Function<RuleFolder, Proposal> change) {
        RuleFolder before = rules.files();
        return proposals.begin(me.name(), change.apply(before), before);
    }

    private static String begun(RedirectAttributes after, Supplier<String> begin) {
        try {
            return "redirect:/rules/changes/" + begin.get();
        } catch (RulesRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        } catch (RejectedExecutionException full) {
            after.addFlashAttribute("refusal", "Too many changes are being tried now: wait for a minute.");
        }
        return RULES;
    }

    @GetMapping("/rules/changes/{change}")
    String look(@PathVariable String change, @AuthenticationPrincipal Officer me, Model model, RedirectAttributes after) {
        Optional<Open> open = proposals.of(change, me.name());
        if (open.isEmpty()) {
            after.addFlashAttribute("refusal", "This change is not open any more: begin once more.");
            return RULES;
        }
        model.addAttribute("id", change);
        model.addAttribute("change", open.get().proposal());
        model.addAttribute("impact", new ImpactText(open.get().rehearsal().impact()));
        return "rule-change";
    }

    @PostMapping("/rules/changes/{change}")
    String save(@PathVariable String change, @RequestParam(defaultValue = "") String because, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        try {
            Open open = proposals.of(change, me.name()).orElseThrow(() -> new RulesRefusedException(List.of("This change is not open any more: begin once more.")));
            if (!open.rehearsal().impact().ended() || open.proposal().asks() && (because.isBlank() || because.length() > LONGEST)) {
                after.addFlashAttribute("refusal", open.rehearsal().impact().ended() ? "Say why, in " + LONGEST + " signs or fewer." : "Wait until the drafts in review were read.");
                return "redirect:/rules/changes/" + change;
            }
            save(open, new Signed(me.name(), telling.office().today(), because));
            proposals.forget(change);
            after.addFlashAttribute("done", open.proposal().done());
        } catch (RulesRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        }
        return RULES;
    }

    /** Told first, written last: what cannot be written is not told. */
    private void save(Open open, Signed signed) {
        RuleFolder written = open.proposal().written(open.before(), signed);
        Impact impact = open.rehearsal().impact();
        telling.transactions().executeWithoutResult(status -> {
            telling.events().publishEvent(open.proposal().event(signed.who(), new Seen(impact.drafts(), impact.read(), impact.shown(), impact.hidden(), written.sha256())));
            rules.write(open.before(), written);
        });
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new RulesRefusedException(List.of(sentence));
        }
    }
}
