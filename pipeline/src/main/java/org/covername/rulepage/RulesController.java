package org.covername.rulepage;

import java.util.Optional;
import org.covername.document.Surface;
import org.covername.pipeline.DraftPipeline;
import org.covername.ruleset.Pipelines;
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
    private final Pipelines pipelines;

    RulesController(OfficeRules rules, Pipelines pipelines) {
        this.rules = rules;
        this.pipelines = pipelines;
    }

    @GetMapping("/rules")
    String page(@RequestParam(defaultValue = "") String q, Model model) {
        pipelines.look();
        return filled(q, model);
    }

    private String filled(String q, Model model) {
        OfficeRules.Read read = rules.now();
        model.addAttribute("q", q);
        model.addAttribute("all", read.rules().size());
        model.addAttribute("cards", read.rules().stream().filter(card -> card.found(q)).toList());
        model.addAttribute("kinds", Lists.all());
        model.addAttribute("work", Work.of(pipelines, read));
        return "rules";
    }

    @PostMapping("/rules/try")
    String tried(@RequestParam(defaultValue = "") String text, Model model) {
        Surface sentence = new Surface(text.strip());
        Optional<DraftPipeline> ready = pipelines.ready();
        if (sentence.isBlank() || sentence.length() > LONGEST) {
            model.addAttribute("refusal", "Type a sentence, of " + LONGEST + " signs or fewer.");
        } else if (ready.isEmpty()) {
            pipelines.begin();
            model.addAttribute("refusal", "The rules are still being loaded: try again in a minute.");
        } else {
            model.addAttribute("tried", TriedRow.of(ready.get().tried(sentence)));
            model.addAttribute("found", FoundRow.of(sentence, rules.now().rules()));
            model.addAttribute("text", sentence.text());
        }
        return filled("", model);
    }
}
