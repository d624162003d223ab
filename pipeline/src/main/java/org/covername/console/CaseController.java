package org.covername.console;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.covername.intake.Settings;
import org.covername.office.HoldDesk;
import org.covername.office.Office;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.CaseRecord;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Dossier.Output;
import org.covername.publication.Review;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of a case, one draft at a time. An address that names a draft of which nothing is known leads nowhere, and leaves no trace in the journal. */
@Controller
class CaseController {

    private final Office office;
    private final Settings settings;

    CaseController(Office office, Settings settings) {
        this.office = office;
        this.settings = settings;
    }

    /** Something to choose from a list. */
    record Choice(String word, String label) {
    }

    /** The draft that counts, or the latest. */
    @GetMapping("/cases/{caseId}")
    String latest(@PathVariable String caseId) {
        Comparator<Review> counting = Comparator.comparing((Review review) -> !(review instanceof Review.Superseded))
                .thenComparing(review -> number(review.dossier().draft()));
        String draft = office.journal().read(caseId).reviews().values().stream().max(counting).map(review -> review.dossier().draft()).orElseThrow(CaseController::absent);
        return "redirect:/cases/" + caseId + "/" + draft;
    }

    @GetMapping("/cases/{caseId}/{draft}")
    String page(@PathVariable String caseId, @PathVariable String draft, Model model) {
        Which which = known(caseId, draft);
        model.addAttribute("page", CasePage.of(office, which, EvidenceJson.in(settings.review().resolve(caseId).resolve(draft))));
        model.addAttribute("files", ReviewFile.in(settings.review().resolve(caseId).resolve(draft)));
        model.addAttribute("timeline", Timeline.of(office, caseId));
        model.addAttribute("outputs", Arrays.stream(Output.values())
                .map(output -> new Choice(output.word(), output.kind().substring(0, 1).toUpperCase(Locale.ROOT) + output.kind().substring(1))).toList());
        model.addAttribute("history", HistoryRow.of(office, caseId));
        model.addAttribute("steps", Arrays.stream(Step.values()).map(step -> new Choice(step.word(), StepWords.of(step))).toList());
        model.addAttribute("kinds", new HoldDesk(office).rulesToday().stream().map(rule -> new Choice(rule.id(), rule.wording().name())).toList());
        model.addAttribute("today", office.today().toString());
        return "case";
    }

    /** The checklist to print, sign and file; its own page, with its own style in it. */
    @GetMapping("/cases/{caseId}/{draft}/checklist")
    ResponseEntity<String> checklist(@PathVariable String caseId, @PathVariable String draft) {
        Which which = known(caseId, draft);
        return ResponseEntity.ok().contentType(MediaType.valueOf("text/html;charset=UTF-8")).header("Content-Security-Policy", ReviewFile.STANDALONE)
                .body(office.checklist(which.caseId(), which.draft()));
    }

    private Which known(String caseId, String draft) {
        CaseRecord record = office.journal().read(caseId);
        return record.find(draft).map(review -> new Which(caseId, draft)).orElseThrow(CaseController::absent);
    }

    private static int number(String draft) {
        return Integer.parseInt(draft.replaceAll("\\D", ""));
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
