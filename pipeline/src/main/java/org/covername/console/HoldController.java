package org.covername.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.covername.account.Officer;
import org.covername.clearance.Clearance;
import org.covername.office.HoldDesk;
import org.covername.office.Office;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.MoveRefusedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer does to the register of holds. The paper that clears one goes sealed into the vault, and lies on no disk before. */
@Controller
@RequestMapping("/cases/{caseId}/{draft}/holds")
class HoldController {

    private final Office office;
    private final HoldDesk holds;

    HoldController(Office office) {
        this.office = office;
        this.holds = new HoldDesk(office);
    }

    /** From the address alone. */
    @ModelAttribute
    Which which(@PathVariable String caseId, @PathVariable String draft) {
        return new Which(caseId, draft);
    }

    /** The form by which a hold is cleared. */
    record Proof(String role, String organisation, String dated, MultipartFile document, String note) {

        /** @throws MoveRefusedException naming what is wanting */
        byte[] bytes() {
            if (role == null || role.isBlank() || organisation == null || organisation.isBlank() || dated == null || document == null || document.isEmpty()) {
                throw new MoveRefusedException("A hold is cleared by somebody's word: choose the role, name the organisation, give the date and add the document");
            }
            try {
                return document.getBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The document cannot be read", unreadable);
            }
        }
    }

    @PostMapping
    String raise(Which which, @RequestParam String rule, @RequestParam(defaultValue = "") String note, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does(note, by -> holds.raise(which.caseId(), rule, by) + " is raised.");
    }

    @PostMapping("/{hold}/clear")
    String clear(Which which, @PathVariable String hold, Proof proof, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does("", by -> {
            byte[] bytes = proof.bytes();
            LocalDate dated = LocalDate.parse(proof.dated());
            String document = office.papers().keep(which.caseId(), bytes);
            String note = office.papers().keepNote(which.caseId(), proof.note() == null ? "" : proof.note());
            holds.clear(which.caseId(), hold, new Clearance(proof.role(), proof.organisation(), dated, document, note), by);
            return hold + " is cleared.";
        });
    }

    @PostMapping("/{hold}/confirm")
    String confirm(Which which, @PathVariable String hold, @RequestParam String day, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does("", by -> {
            holds.confirm(which.caseId(), hold, LocalDate.parse(day), by);
            return "The clearance of " + hold + " is confirmed.";
        });
    }

    @PostMapping("/{hold}/reopen")
    String reopen(Which which, @PathVariable String hold, @RequestParam(defaultValue = "") String note, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does(note, by -> {
            holds.reopen(which.caseId(), hold, by);
            return hold + " is live again.";
        });
    }
}
