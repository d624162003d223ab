package org.covername.console;

import java.time.DateTimeException;
import java.util.function.Function;
import org.covername.account.Officer;
import org.covername.office.Office;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import org.covername.publication.MoveRefusedException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One officer at one draft: does a move and goes back to the page, which then says what became of it. */
record Desk(Office office, Which which, Officer me, RedirectAttributes after) {

    /**
     * Does it by the office's core, in the name of whoever is signed in.
     *
     * @param note why; kept sealed
     * @param move gives the sentence that the page then says
     */
    String does(String note, Function<By, String> move) {
        try {
            if (office.journal().read(which.caseId()).find(which.draft()).isEmpty()) {
                throw new MoveRefusedException("There is no such draft");
            }
            By by = new By(me.name(), office.now(), office.papers().keepNote(which.caseId(), note));
            after.addFlashAttribute("done", move.apply(by));
        } catch (MoveRefusedException refused) {
            after.addFlashAttribute("refusal", refused.getMessage());
        } catch (DateTimeException wrong) {
            after.addFlashAttribute("refusal", "A date has a day, a month and a year; a time has hours and minutes.");
        }
        return "redirect:/cases/" + which.caseId() + "/" + which.draft();
    }
}
