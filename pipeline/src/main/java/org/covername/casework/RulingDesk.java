package org.covername.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.covername.decision.JdbcRulings;
import org.covername.decision.RulingPolicies;
import org.covername.decision.RulingPolicies.Known;
import org.covername.decision.RulingPolicies.Wish;
import org.covername.document.Surface;
import org.covername.intake.DraftState;
import org.covername.intake.StoredDrafts;
import org.covername.journal.CaseBook;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import org.covername.publication.MoveRefusedException;
import org.covername.publication.Review;
import org.covername.publication.ReviewEvent;
import org.covername.publication.ReviewEvent.MentionsCorrected;
import org.covername.publication.ReviewEvent.RulingMade;
import org.covername.ruling.Ruling;
import org.covername.ruling.Ruling.Signed;
import org.covername.ruling.Rulings;
import org.covername.ruling.Verdict;

/** The one way by which an officer rules about the mentions of a draft: checked, sealed, told to the journal; its report is then made anew. */
public record RulingDesk(Office office, JdbcRulings rulings, StoredDrafts drafts, Readings readings) {

    private static final Surface NO_COMMENT = new Surface("");

    /**
     * What somebody wants, with what they knew.
     *
     * @param seen number of the last ruling that they had before their eyes
     */
    public record Asked(Wish wish, int seen) {

        public static Asked knowingAll(Verdict verdict, Group group) {
            return new Asked(new Wish(verdict, group.target(), NO_COMMENT), Integer.MAX_VALUE);
        }
    }

    /**
     * Asks once the reading is open, for those who know the draft by its groups only. No look is taken at the folders of the case, as for other moves: a ruling changes none, and
     * an officer makes many of them.
     */
    public Ruling rule(Which which, Function<Reading, Asked> asks, By by) {
        DraftState draft = draft(which);
        Function<CaseBook, Ruling> work = book -> rule(new Work(book, which, draft, reading(draft), by), asks.apply(reading(draft)));
        Optional<Ruling> made = office.journal().within(which.caseId(), book -> book.record().find(which.draft()).map(known -> work.apply(book)));
        // A report that has just come is not in the journal yet.
        return made.orElseGet(() -> office.work(which.caseId(), work));
    }

    /**
     * Decides as proposed all that is doubtful and open: one ruling for each entity. Of a report whose draft is not there any more, the doubts alone.
     *
     * @return how many
     */
    public int acceptAll(Which which, By by) {
        Optional<Reading> reading = readings.state(which.caseId(), which.draft()).flatMap(readings::of);
        if (reading.isEmpty()) {
            new ReviewDesk(office).decide(which, Optional.empty(), "as-proposed", by);
            return 1;
        }
        return office.work(which.caseId(), book -> {
            Work work = new Work(book, which, draft(which), reading.get(), by);
            List<Ruling> before = readings.rulings(work.draft).inForce();
            List<Group> open = work.reading.groups().stream().filter(group -> group.doubtful() && !work.reading.settled(group, before)).toList();
            List<Group> mine = open.stream().filter(group -> !waitsForAnother(group, before, by)).toList();
            mine.forEach(group -> rule(work, agreed(group)));
            return mine.size();
        });
    }

    private static Asked agreed(Group group) {
        Verdict verdict = group.kept() ? new Verdict.Keep() : new Verdict.Hide();
        return new Asked(new Wish(verdict, group.target(), group.kept() ? new Surface("Agreed.") : NO_COMMENT), Integer.MAX_VALUE);
    }

    /** Somebody of the case file whom this very officer kept at a place: that takes another one. */
    private static boolean waitsForAnother(Group group, List<Ruling> before, By by) {
        return group.kept() && before.stream().anyMatch(ruling -> ruling.target().meets(group.target()) && ruling.by().who().equals(by.who()));
    }

    /** One piece of work on one draft. */
    private record Work(CaseBook book, Which which, DraftState draft, Reading reading, By by) {
    }

    private Ruling rule(Work work, Asked asked) {
        Review.Waiting waiting = work.book.record().in(Review.Waiting.class, work.which.draft(), "have mentions decided");
        Rulings before = readings.rulings(work.draft);
        refuseStale(before, asked, work);
        Known known = new Known(work.reading.stored().caseFile(), work.reading.stored().draft(), work.reading.stored().resolution(), work.reading.forms(),
                before, drafts.register(work.which.caseId()));
        List<String> refusals = RulingPolicies.refusals(known, asked.wish);
        if (!refusals.isEmpty()) {
            throw new MoveRefusedException(sentence(refusals.get(0)));
        }
        Ruling ruling = new Ruling(before.last() + 1, asked.wish.verdict(), asked.wish.target(), new Signed(work.by.who(), work.by.when()), asked.wish.comment());
        rulings.add(work.draft.key(), ruling);
        work.book.tell(event(work, waiting, before, ruling));
        Correction.of(work.reading, before, ruling, corrected(work)).map(correction -> correction.told(work.which.draft(), work.by)).ifPresent(work.book::tell);
        return ruling;
    }

    private ReviewEvent event(Work work, Review.Waiting waiting, Rulings before, Ruling ruling) {
        if (ruling.verdict() instanceof Verdict.Undo undo) {
            return waiting.undo(ruling.number(), decidedBy(work, undo.ruling()), work.by);
        }
        List<Ruling> after = new ArrayList<>(before.inForce());
        after.add(ruling);
        Set<String> decided = new HashSet<>(work.reading.settled(after));
        decided.retainAll(waiting.dossier().undecided());
        return waiting.rule(ruling.number(), ruling.verdict().word(), decided, work.by);
    }

    /** What rulings about the draft corrected, asked only where one is undone. */
    private Supplier<List<MentionsCorrected>> corrected(Work work) {
        return () -> office.journal().history(work.which.caseId()).stream().filter(MentionsCorrected.class::isInstance).map(MentionsCorrected.class::cast)
                .filter(told -> told.draft().equals(work.which.draft())).toList();
    }

    /** The doubts that the journal says a ruling decided. */
    private Set<String> decidedBy(Work work, int number) {
        return office.journal().history(work.which.caseId()).stream().filter(RulingMade.class::isInstance).map(RulingMade.class::cast)
                .filter(made -> made.draft().equals(work.which.draft()) && made.ruling() == number).findFirst().map(RulingMade::decided).orElse(Set.of());
    }

    /** Somebody else ruled about the same while this page was open: then what was read no longer holds. */
    private static void refuseStale(Rulings before, Asked asked, Work work) {
        before.inForce().stream().filter(ruling -> ruling.number() > asked.seen && !ruling.by().who().equals(work.by.who()))
                .filter(ruling -> work.reading.meet(ruling.target(), asked.wish.target())).findFirst().ifPresent(ruling -> {
            throw new MoveRefusedException(ruling.by().who() + " has just decided about this (decision " + ruling.number() + "): look at it, then decide again");
        });
    }

    /** All rulings about a draft. */
    public Rulings of(DraftState draft) {
        return readings.rulings(draft);
    }

    public JdbcRulings.Progress progress(DraftState draft) {
        return rulings.progress(draft.key());
    }

    private DraftState draft(Which which) {
        return readings.state(which.caseId(), which.draft()).orElseThrow(() -> new MoveRefusedException("There is no such draft"));
    }

    private Reading reading(DraftState draft) {
        return readings.of(draft).orElseThrow(() -> new MoveRefusedException(draft.id() + " cannot be opened now: it is still being read, or it was destroyed"));
    }

    private static String sentence(String refusal) {
        return Character.toUpperCase(refusal.charAt(0)) + refusal.substring(1) + (refusal.endsWith(".") ? "" : ".");
    }
}
