package org.covername.rulepage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.covername.account.Officer;
import org.covername.document.Surface;
import org.covername.gazetteer.ListImport.Imported;
import org.covername.gazetteer.NameKind;
import org.covername.intake.Settings;
import org.covername.pipeline.DraftPipeline;
import org.covername.rules.RulesRefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the rules. What is tried is in the answer alone, which no browser keeps; what is added is told to the audit before it is written. */
@Controller
class RulesController {

    private static final int LONGEST = 2000;
    private static final int MOST = 500;

    private final OfficeRules rules;
    private final CompletableFuture<DraftPipeline> pipeline;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    RulesController(Settings settings, CompletableFuture<DraftPipeline> pipeline, TransactionTemplate transactions, ApplicationEventPublisher events) {
        this.rules = new OfficeRules(settings.rules());
        this.pipeline = pipeline;
        this.transactions = transactions;
        this.events = events;
    }

    /** A list to choose. */
    record Choice(String word, String label) {
    }

    @GetMapping("/rules")
    String page(@RequestParam(defaultValue = "") String q, Model model) {
        return filled(q, model);
    }

    private String filled(String q, Model model) {
        OfficeRules.Read read = rules.now();
        model.addAttribute("q", q);
        model.addAttribute("all", read.rules().size());
        model.addAttribute("cards", read.rules().stream().filter(card -> card.found(q)).toList());
        model.addAttribute("kinds", Arrays.stream(NameKind.values()).map(kind -> new Choice(kind.word(), label(kind))).toList());
        model.addAttribute("stale", ready().map(running -> !running.rulesSha256().equals(read.sha256())).orElse(false));
        return "rules";
    }

    private static String label(NameKind kind) {
        return switch (kind) {
            case SCHOOL -> "Schools";
            case SURGERY -> "Surgeries";
            case HOSPITAL -> "Hospitals";
            case BODY -> "Other local bodies";
            case PLACE -> "Places";
            case KEEP -> "Names that stay";
        };
    }

    /** The rules at work; nothing while they are being loaded, or where that failed. */
    private Optional<DraftPipeline> ready() {
        return pipeline.isDone() && !pipeline.isCompletedExceptionally() ? Optional.of(pipeline.join()) : Optional.empty();
    }

    @PostMapping("/rules/try")
    String tried(@RequestParam(defaultValue = "") String text, Model model) {
        Surface sentence = new Surface(text.strip());
        if (sentence.isBlank() || sentence.length() > LONGEST) {
            model.addAttribute("refusal", "Type a sentence, of " + LONGEST + " signs or fewer.");
        } else if (ready().isEmpty()) {
            model.addAttribute("refusal", "The rules are still being loaded: try again in a minute.");
        } else {
            model.addAttribute("tried", TriedRow.of(ready().orElseThrow().tried(sentence)));
            model.addAttribute("found", FoundRow.of(sentence, rules.now().rules()));
            model.addAttribute("text", sentence.text());
        }
        return filled("", model);
    }

    @PostMapping("/rules/names")
    String add(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String names, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        List<String> lines = names.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        Optional<NameKind> list = NameKind.ofWord(kind);
        if (list.isEmpty() || lines.isEmpty() || lines.size() > MOST) {
            after.addFlashAttribute("refusal", "Choose a list and write names, one a line, " + MOST + " at most.");
            return "redirect:/rules";
        }
        try {
            Imported imported = transactions.execute(status -> {
                events.publishEvent(new NamesAdded(me.name(), list.get().word(), lines.size()));
                return rules.add(list.get(), lines);
            });
            after.addFlashAttribute("done", imported.added() + " added, " + imported.known() + " were there already.");
        } catch (RulesRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        }
        return "redirect:/rules";
    }
}
