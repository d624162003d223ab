package org.covername.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.covername.clearance.ClearanceRules;
import org.covername.clearance.HoldWatch;
import org.covername.clearance.JollydayWorkingDays;
import org.covername.hold.Audience;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Dossier.Checks;
import org.covername.publication.Readiness.Answer;
import org.covername.publication.Readiness.Matter;

/** What has to be so before a report is shown, in the order in which an officer would ask. */
public final class ReadinessPolicies {

    private static final Policy NO_LEAK = new Policy("Is no leak of this case open?", Matter.FILE, true, ReadinessPolicies::noLeak);
    private static final Policy APPROVED = new Policy("Have two people approved it?", Matter.APPROVAL, false, ReadinessPolicies::approved);

    private final ClearanceRules rules;
    private final JollydayWorkingDays days;

    /** A question, and what speaks against publication. */
    private record Policy(String question, Matter matter, boolean bars, Function<Inquiry, List<String>> against) {

        Answer answer(Inquiry inquiry) {
            return new Answer(question, against.apply(inquiry), bars, matter);
        }
    }

    public ReadinessPolicies(ClearanceRules rules, JollydayWorkingDays days) {
        this.rules = rules;
        this.days = days;
    }

    /** Of the file itself, whoever is to read it. */
    private static List<Policy> ofTheFile() {
        return List.of(
                new Policy("Is this the latest version, and none in work?", Matter.FILE, true, ReadinessPolicies::latest),
                new Policy("Is it the very file that was reviewed?", Matter.FILE, true, ReadinessPolicies::unchanged),
                new Policy("Does its certificate speak of this very file?", Matter.FILE, true, inquiry -> inquiry.lying().uncertified()),
                new Policy("Has every doubtful mention been decided?", Matter.MENTIONS, false, ReadinessPolicies::decided),
                new Policy("Is nothing left in the file that was meant to go?", Matter.FILE, true, ReadinessPolicies::residue),
                new Policy("Were all checks of the draft passed?", Matter.FILE, true, inquiry -> inquiry.dossier().facts().checks().failures()));
    }

    private static List<Policy> and(List<Policy> first, Policy... further) {
        return Stream.concat(first.stream(), Stream.of(further)).toList();
    }

    private List<Policy> inOrder() {
        return and(ofTheFile(),
                new Policy("Can everybody read it, also with a screen reader?", Matter.FILE, true, ReadinessPolicies::accessible),
                new Policy("Do all reports of this case hide the same?", Matter.FILE, true, inquiry -> inquiry.lying().apart()),
                new Policy("Is it meant for the public?", Matter.AUDIENCE, true, ReadinessPolicies::forThePublic),
                new Policy("Does no hold bar it?", Matter.HOLDS, true, inquiry -> watch(inquiry).bars()),
                new Policy("Is there proof, still fresh, that every proceeding has ended?", Matter.PROOF, false, this::proof),
                NO_LEAK,
                new Policy("Does the report add no private fact to what is public?", Matter.STEPS, false,
                        step(Step.IDENTIFICATION_CHECKED, "Have the identification check signed: does the report add a private fact to what is public?")),
                new Policy("Has the family been told?", Matter.STEPS, false, step(Step.FAMILY_TOLD, "Tell the child, the parents and the siblings' carers, or record why not.")),
                new Policy("Have the Panel and the Secretary of State had it for seven clear working days?", Matter.STEPS, false, this::sent),
                APPROVED);
    }

    /**
     * For copies to named professionals: what is in the file has to be as for the public; a live hold wants a lawyer's advice, since a report that goes to a section of
     * the public is published in the sense of the law of contempt.
     */
    private static List<Policy> forProfessionals() {
        return and(ofTheFile(), NO_LEAK, new Policy("Did a lawyer advise on the live holds?", Matter.STEPS, true, ReadinessPolicies::advised), APPROVED);
    }

    /** Whether copies may be given to named professionals. */
    public Readiness judgeForProfessionals(Inquiry inquiry) {
        return Readiness.of(inquiry.dossier().draft(), forProfessionals().stream().map(policy -> policy.answer(inquiry)).toList());
    }

    /** One answer with all reasons. */
    public Readiness judge(Inquiry inquiry) {
        return Readiness.of(inquiry.dossier().draft(), answers(inquiry));
    }

    /** The same as a page that an officer prints, signs and files. */
    public String checklist(Inquiry inquiry) {
        return Checklist.html(judge(inquiry), answers(inquiry), inquiry);
    }

    /** All questions with their answers, in their order. */
    public List<Answer> answers(Inquiry inquiry) {
        return inOrder().stream().map(policy -> policy.answer(inquiry)).toList();
    }

    private HoldWatch watch(Inquiry inquiry) {
        return inquiry.watch(rules, days);
    }

    private static List<String> latest(Inquiry inquiry) {
        List<String> against = new ArrayList<>();
        if (inquiry.superseded()) {
            against.add("A later version has taken the place of " + inquiry.dossier().draft() + ".");
        }
        inquiry.inWork().forEach(draft -> against.add("Wait for " + draft + " of this case, which is in work or failed."));
        return against;
    }

    private static List<String> unchanged(Inquiry inquiry) {
        return when(!inquiry.lying().pdf().equals(Optional.of(inquiry.dossier().facts().sha256Out())),
                "The redacted PDF in outbound/review is not the one that was received for review, or is missing.");
    }

    private static List<String> decided(Inquiry inquiry) {
        int open = inquiry.dossier().undecided().size();
        return when(open > 0, "Decide the doubtful mentions: " + open + " of " + inquiry.dossier().facts().doubts().size() + " are open.");
    }

    private static List<String> residue(Inquiry inquiry) {
        Checks checks = inquiry.dossier().facts().checks();
        return when(checks.residue() > 0, "A fresh reading still finds " + checks.residue() + " places that were meant to go.");
    }

    private static List<String> accessible(Inquiry inquiry) {
        return when(!inquiry.dossier().facts().checks().accessible(), "The PDF does not pass its accessibility checks (PDF/UA-1, PDF/A-2a).");
    }

    private static List<String> forThePublic(Inquiry inquiry) {
        return when(inquiry.dossier().audience() != Audience.PUBLIC, "It is meant for professionals only: give watermarked copies, do not publish it.");
    }

    private List<String> proof(Inquiry inquiry) {
        boolean silent = inquiry.of().holds().holds().isEmpty() && inquiry.of().when(Step.PROCEEDINGS_ASKED, "").isEmpty();
        List<String> against = new ArrayList<>(watch(inquiry).wanted());
        against.addAll(when(!inquiry.of().holds().live().isEmpty(), "What holds it, named above, has no proof of its end yet."));
        against.addAll(when(silent, "No hold is known, which is no proof that there is none: ask the police, the coroner and the courts, and record it."));
        return against;
    }

    private static List<String> noLeak(Inquiry inquiry) {
        return when(inquiry.of().leaking(), "A leak was reported and not yet closed.");
    }

    private static List<String> advised(Inquiry inquiry) {
        return when(!inquiry.of().holds().live().isEmpty() && inquiry.of().when(Step.LEGAL_ADVICE, "").isEmpty(),
                "A hold is live: record a lawyer's advice before copies are given.");
    }

    private static Function<Inquiry, List<String>> step(Step step, String sentence) {
        return inquiry -> when(inquiry.of().when(step, inquiry.dossier().facts().sha256Out()).isEmpty(), sentence);
    }

    /** A correction is sent, too, but does not wait once more: what was wrong should not stay. */
    private List<String> sent(Inquiry inquiry) {
        List<String> against = new ArrayList<>();
        for (Step step : List.of(Step.PANEL_SENT, Step.SECRETARY_OF_STATE_SENT)) {
            String whom = step == Step.PANEL_SENT ? "the Panel" : "the Secretary of State";
            Optional<LocalDate> free = inquiry.of().when(step, inquiry.dossier().facts().sha256Out())
                    .map(sent -> inquiry.correction() ? sent : days.afterClear(sent, Inquiry.CLEAR_DAYS));
            against.addAll(when(free.isEmpty(), "Send the report to " + whom + "."));
            free.filter(inquiry.today()::isBefore)
                    .ifPresent(day -> against.add("Seven clear working days have not run since " + whom + " was sent the report: wait until " + Checklist.DAY.format(day) + "."));
        }
        return against;
    }

    private static List<String> approved(Inquiry inquiry) {
        long people = inquiry.dossier().standing().approvers().stream().distinct().count();
        return when(people < 2, people == 0 ? "Have it approved by two people." : "Have it approved by a second person.");
    }

    private static List<String> when(boolean so, String sentence) {
        return so ? List.of(sentence) : List.of();
    }
}
