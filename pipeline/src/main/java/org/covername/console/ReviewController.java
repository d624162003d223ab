package org.covername.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.covername.account.Officer;
import org.covername.casework.RulingDesk;
import org.covername.office.Office;
import org.covername.office.Press;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Dossier.Plan;
import org.covername.publication.MoveRefusedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer does to a review: the moves of the command line, by the same core. */
@Controller
@RequestMapping("/cases/{caseId}/{draft}")
class ReviewController {

    private final Office office;
    private final ReviewDesk reviews;
    private final RulingDesk rulings;

    ReviewController(Office office, RulingDesk rulings) {
        this.office = office;
        this.rulings = rulings;
        this.reviews = new ReviewDesk(office);
    }

    /** From the address alone. */
    @ModelAttribute
    Which which(@PathVariable String caseId, @PathVariable String draft) {
        return new Which(caseId, draft);
    }

    @PostMapping("/decide")
    String decide(Which which, @RequestParam(defaultValue = "") String note, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does(note, by -> {
            rulings.acceptAll(which, by);
            return "The doubtful mentions are decided as proposed.";
        });
    }

    @PostMapping("/approve")
    String approve(Which which, @RequestParam(defaultValue = "") String note, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does(note, by -> {
            reviews.approve(which, by);
            return "Approved by " + by.who() + ".";
        });
    }

    @PostMapping("/reopen")
    String reopen(Which which, @RequestParam(defaultValue = "") String note, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does(note, by -> {
            reviews.reopen(which, by);
            return "The review has begun once more; approvals no longer count.";
        });
    }

    @PostMapping("/close")
    String close(Which which, @RequestParam(defaultValue = "") String note, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does(note, by -> {
            reviews.close(which, by);
            return "Closed: this draft will not be published.";
        });
    }

    @PostMapping("/step")
    String step(Which which, @RequestParam String step, @RequestParam String day, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does("", by -> {
            Step taken = Arrays.stream(Step.values()).filter(each -> each.word().equals(step)).findFirst().orElseThrow(() -> new MoveRefusedException("Choose a step"));
            reviews.confirm(which, taken, LocalDate.parse(day), by);
            return "Recorded: " + StepWords.of(taken) + ".";
        });
    }

    /** Without a time, as soon as everything is cleared. */
    @PostMapping("/schedule")
    String schedule(Which which, @RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String words, @AuthenticationPrincipal Officer me,
            RedirectAttributes after) {
        return new Desk(office, which, me, after).does("", by -> {
            Optional<Instant> time = at.isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(at).atZone(Office.LONDON).toInstant());
            if (time.filter(office.now()::isAfter).isPresent()) {
                throw new MoveRefusedException("This time is over: name one that is to come");
            }
            reviews.schedule(which, new Plan(time, words), by);
            return time.map(known -> "Scheduled for " + Times.of(known) + ".").orElse("Scheduled for the moment when all is cleared.");
        });
    }

    @PostMapping("/cancel")
    String cancel(Which which, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does("", by -> {
            reviews.cancel(which, by);
            return "Taken from the schedule.";
        });
    }

    /** Scheduled for this moment, and done at once; everything is checked again as at any other minute. */
    @PostMapping("/publish")
    String publish(Which which, @RequestParam(defaultValue = "") String words, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does("", by -> {
            new Press(office).publishNow(which, words, by);
            return "Published.";
        });
    }

    @PostMapping("/withdraw")
    String withdraw(Which which, @RequestParam(defaultValue = "") String note, @AuthenticationPrincipal Officer me, RedirectAttributes after) {
        return new Desk(office, which, me, after).does(note, by -> {
            reviews.withdraw(which, by);
            return "Withdrawn: the page says so now.";
        });
    }
}
