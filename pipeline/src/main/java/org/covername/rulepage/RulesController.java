package org.covername.rulepage;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.covername.document.Surface;
import org.covername.pipeline.DraftPipeline;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the rules. What is tried is in the answer alone, which no browser keeps; what is changed goes by {@link RuleChangeController}. */
@Controller
class RulesController {

    private static final int LONGEST = 2000;

    private final OfficeRules rules;
    private final CompletableFuture<DraftPipeline> pipeline;

    RulesController(OfficeRules rules, CompletableFuture<DraftPipeline> pipeline) {
        this.rules = rules;
        this.pipeline = pipeline;
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
        model.addAttribute("kinds", Lists.all());
        model.addAttribute("stale", ready().map(running -> !running.rulesSha256().equals(read.sha256())).orElse(false));
        return "rules";
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
}
