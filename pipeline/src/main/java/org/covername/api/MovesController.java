package org.covername.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.covername.account.Officer;
import org.covername.api.ApiDesk.Reason;
import org.covername.casework.RulingDesk;
import org.covername.office.Office;
import org.covername.office.Press;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Dossier.Plan;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What an officer does to a review, in the name of the token's account. Each move answers with the review after it. Nothing is approved here: an approval is
 * given by a person who signed in, as whoever makes tokens could else give both.
 */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/reviews/{draft}")
class MovesController {

    static final String ON_CLEARANCE = "on-clearance";

    private final ApiDesk desk;
    private final ReviewDesk reviews;
    private final RulingDesk rulings;

    MovesController(Office office, RulingDesk rulings) {
        this.desk = new ApiDesk(office);
        this.reviews = new ReviewDesk(office);
        this.rulings = rulings;
    }

    /** Whose move it is, and at what. */
    record Hand(Which which, Officer me) {
    }

    record StepTaken(String step, String day) {
    }

    /**
     * @param at   a time with its offset, or {@code on-clearance}; has to be said, so that a word that was mistyped never publishes anything
     * @param note what was corrected since the last edition, in words for the public
     */
    record Timing(String at, String note) {
    }

    /** From the address and the token alone. */
    @ModelAttribute
    Hand hand(@PathVariable String caseId, @PathVariable String draft, @AuthenticationPrincipal Officer me) {
        return new Hand(desk.known(caseId, draft), me);
    }

    @PostMapping("/decide")
    ReviewJson decide(@ModelAttribute(binding = false) Hand hand, @RequestBody(required = false) Reason reason) {
        return moved(hand, reason, rulings::acceptAll);
    }

    @PostMapping("/reopen")
    ReviewJson reopen(@ModelAttribute(binding = false) Hand hand, @RequestBody(required = false) Reason reason) {
        return moved(hand, reason, reviews::reopen);
    }

    @PostMapping("/close")
    ReviewJson close(@ModelAttribute(binding = false) Hand hand, @RequestBody(required = false) Reason reason) {
        return moved(hand, reason, reviews::close);
    }

    @PostMapping("/step")
    ReviewJson step(@ModelAttribute(binding = false) Hand hand, @RequestBody StepTaken taken) {
        Step step = Arrays.stream(Step.values()).filter(each -> each.word().equals(taken.step())).findFirst().orElseThrow(() -> ApiDesk.unfit("There is no such step"));
        LocalDate day = LocalDate.parse(Optional.ofNullable(taken.day()).orElse(""));
        return moved(hand, null, (which, by) -> reviews.confirm(which, step, day, by));
    }

    @PostMapping("/schedule")
    ReviewJson schedule(@ModelAttribute(binding = false) Hand hand, @RequestBody Timing timing) {
        Plan plan = new Plan(time(timing.at()), Optional.ofNullable(timing.note()).orElse(""));
        return moved(hand, null, (which, by) -> reviews.schedule(which, plan, by));
    }

    private Optional<Instant> time(String at) {
        if (ON_CLEARANCE.equals(at)) {
            return Optional.empty();
        }
        Instant time = OffsetDateTime.parse(Optional.ofNullable(at).orElse("")).toInstant();
        if (time.isBefore(desk.office().now())) {
            throw ApiDesk.unfit("This time is over: name one that is to come");
        }
        return Optional.of(time);
    }

    @PostMapping("/cancel")
    ReviewJson cancel(@ModelAttribute(binding = false) Hand hand) {
        return moved(hand, null, reviews::cancel);
    }

    @PostMapping("/publish")
    ReviewJson publish(@ModelAttribute(binding = false) Hand hand, @RequestBody(required = false) Reason correction) {
        String note = Optional.ofNullable(correction).map(Reason::note).orElse("");
        return moved(hand, null, (which, by) -> new Press(desk.office()).publishNow(which, note, by));
    }

    @PostMapping("/withdraw")
    ReviewJson withdraw(@ModelAttribute(binding = false) Hand hand, @RequestBody(required = false) Reason reason) {
        return moved(hand, reason, reviews::withdraw);
    }

    private ReviewJson moved(Hand hand, Reason reason, BiConsumer<Which, By> move) {
        move.accept(hand.which(), desk.by(hand.me(), hand.which().caseId(), reason));
        return ReviewJson.of(desk.office(), hand.which());
    }
}
