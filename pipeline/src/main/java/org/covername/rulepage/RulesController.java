package org.covername.rulepage;

import java.util.Optional;
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
    private final DraftPipeline.Loading pipeline;

    RulesController(OfficeRules rules, DraftPipeline.Loading pipeline) {
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
        model.addAttribute("stale", pipeline.loaded().map(running -> !running.rulesSha256().equals(read.sha256())).orElse(false));
        return "rules";
    }

    @PostMapping("/rules/try")
    String tried(@RequestParam(defaultValue = "") String text, Model model) {
        Surface sentence = new Surface(text.strip());
        boolean ready = pipeline.begin().isDone() && pipeline.loaded().isPresent();
        if (sentence.isBlank() || sentence.length() > LONGEST) {
            model.addAttribute("refusal", "Type a sentence, of " + LONGEST + " signs or fewer.");
        } else if (!ready) {
            model.addAttribute("refusal", "The rules are still being loaded: try again in a minute.");
        } else {
            model.addAttribute("tried", TriedRow.of(pipeline.join().tried(sentence)));
            model.addAttribute("found", FoundRow.of(sentence, rules.now().rules()));
            model.addAttribute("text", sentence.text());
        }
        return filled("", model);
    }
}
