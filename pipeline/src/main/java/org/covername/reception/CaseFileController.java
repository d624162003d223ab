package org.covername.reception;

import java.util.List;
import org.covername.account.Officer;
import org.covername.datafile.Fault;
import org.covername.intake.CaseFileDesk;
import org.covername.intake.CaseFileDesk.Written;
import org.covername.intake.HandInRefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The case file of a case, to read and to change. It has an address of its own kind, so that no rule for the pages of cases lets anybody else in. */
@Controller
class CaseFileController {

    private final CaseFileDesk desk;

    CaseFileController(CaseFileDesk desk) {
        this.desk = desk;
    }

    /** What the form sends. */
    record Form(String yaml, String version, String then) {

        /** Browsers send another line end than the files have. */
        String text() {
            return yaml == null ? "" : yaml.replace("\r\n", "\n");
        }

        boolean saves() {
            return "save".equals(then);
        }
    }

    @GetMapping("/case-files")
    String first(Model model) {
        model.addAttribute("page", new CaseFilePage("", CaseFilePage.FIRST, "", List.of()));
        return "case-file";
    }

    @GetMapping("/case-files/{caseId}")
    String page(@PathVariable String caseId, @AuthenticationPrincipal Officer me, Model model) {
        known(caseId);
        String yaml = desk.open(caseId, me.name()).orElseGet(() -> CaseFilePage.FIRST.replaceFirst("child-t", caseId));
        model.addAttribute("page", new CaseFilePage(caseId, yaml, desk.version(caseId), List.of()));
        return "case-file";
    }

    @PostMapping("/case-files")
    String first(Form form, @AuthenticationPrincipal Officer me, Model model, RedirectAttributes after) {
        return taken(new Written(me.name(), "", form.text()), form, new Answer(model, after));
    }

    @PostMapping("/case-files/{caseId}")
    String page(@PathVariable String caseId, Form form, @AuthenticationPrincipal Officer me, Model model, RedirectAttributes after) {
        known(caseId);
        return taken(new Written(me.name(), caseId, form.text()), form, new Answer(model, after));
    }

    private String taken(Written written, Form form, Answer answer) {
        List<Fault> faults = desk.faults(written);
        answer.model().addAttribute("page", CaseFilePage.of(written, form.version(), faults));
        if (!form.saves() || !faults.isEmpty()) {
            answer.model().addAttribute("checked", faults.isEmpty());
            return "case-file";
        }
        return saved(written, form, answer);
    }

    private String saved(Written written, Form form, Answer answer) {
        try {
            desk.save(written, form.version() == null ? "" : form.version());
            answer.after().addFlashAttribute("done", "The case file lies in the drop folder. It counts within a minute, and the drafts of the case are then read anew.");
            return "redirect:/";
        } catch (HandInRefusedException refused) {
            answer.model().addAttribute("refusal", refused.getMessage() + ".");
            return "case-file";
        }
    }

    /** A page, or what comes after it. */
    record Answer(Model model, RedirectAttributes after) {
    }

    private void known(String caseId) {
        if (!desk.knows(caseId)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
