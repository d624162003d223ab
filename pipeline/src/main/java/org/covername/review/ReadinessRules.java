package org.covername.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.covername.document.Remark;
import org.covername.hold.Audience;
import org.covername.hold.Hold;
import org.covername.hold.Hold.Where;
import org.covername.hold.HoldKind;
import org.covername.hold.HoldStatus;
import org.covername.hold.Holds;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.WrittenReport;
import org.covername.verification.Residue;
import org.covername.verification.VerifiedReport;

/** The rules of the decision (domain.md, section 2), in the order in which an officer would ask. */
final class ReadinessRules {

    private static final List<String> ALWAYS_ASKED = List.of(
            "Send the report to the Panel and the Secretary of State, and wait seven clear working days.",
            "Tell the child, the parents and the siblings' carers, or record why not.",
            "Have the identification check signed: does the report add a private fact to what is public?");

    private final Holds holds;
    private final RedactedDraft redacted;

    /** @param redacted from which the titles of reviews are quoted */
    ReadinessRules(Holds holds, RedactedDraft redacted) {
        this.holds = holds;
        this.redacted = redacted;
    }

    /** @param further what bars publication beside the holds */
    Readiness decide(List<String> further) {
        List<String> bars = new ArrayList<>(holds.holds().stream().filter(hold -> hold.status().live()).map(this::bar).toList());
        bars.addAll(further);
        return bars.isEmpty() ? new Readiness.NeedsEvidence(wanted()) : new Readiness.OnHold(bars);
    }

    /** What the checks of the report and the remarks on the draft say against publication. */
    static List<String> bars(VerifiedReport report, List<Remark> remarks) {
        List<String> bars = new ArrayList<>(report.residue().stream().map(Residue::sentence).toList());
        boolean keepsLook = report.report().layout() == WrittenReport.Layout.DRAFT;
        // What keeps its draft's look may lack what an archive wants; everyone must be able to read it all the same.
        if (keepsLook ? !report.accessibility().pdfua1() : !report.accessibility().passed()) {
            bars.add("The PDF does not pass its accessibility checks: " + String.join("; ", report.accessibility().failures()) + "."
                    + (keepsLook ? " Write \"layout: typeset\" under \"policy:\" in the case file to have it set anew." : ""));
        }
        bars.addAll(failures(remarks, report.report().remarks()));
        return bars;
    }

    /** What the readers and the typesetter of a draft noticed that keeps it back, beside holds, residue and accessibility. */
    static List<String> failures(List<Remark> ofDraft, List<Remark> ofReport) {
        return Stream.concat(ofDraft.stream(), ofReport.stream()).filter(Remark::holds).map(Remark::sentence).toList();
    }

    private String bar(Hold hold) {
        String status = hold.status() == HoldStatus.ACTIVE ? " bar publication: " : " may bar publication: ";
        return of(hold.review(), name(hold.kind()) + status + ask(hold.kind()));
    }

    private List<String> wanted() {
        List<String> wanted = new ArrayList<>();
        holds.holds().forEach(hold -> wanted.add(of(hold.review(), name(hold.kind()) + " seem to have ended: " + ask(hold.kind()))));
        silent().forEach(review -> wanted.add(of(review, "the text speaks of no proceedings, which is no proof that there are none: ask the police, the coroner and the courts.")));
        if (holds.audience() == Audience.PROFESSIONALS_ONLY) {
            wanted.add("The text is meant for professionals only: do not publish it to the public.");
        }
        wanted.addAll(ALWAYS_ASKED);
        return wanted.stream().distinct().toList();
    }

    /** The reviews of which no proceedings are told: the draft as a whole, unless it holds several. */
    private List<Optional<Where>> silent() {
        if (holds.reviews().isEmpty()) {
            return holds.holds().isEmpty() ? List.of(Optional.empty()) : List.of();
        }
        return holds.reviews().stream().map(Optional::of).filter(review -> holds.holds().stream().noneMatch(hold -> hold.review().equals(review))).toList();
    }

    private String of(Optional<Where> review, String sentence) {
        return review.map(title -> "In the review \"" + Quotation.of(title, redacted) + "\": " + sentence).orElseGet(() -> capital(sentence));
    }

    private static String name(HoldKind kind) {
        return switch (kind) {
            case CRIMINAL_PROCEEDINGS -> "criminal proceedings";
            case CRIMINAL_INVESTIGATION -> "criminal investigations";
            case INQUEST -> "an inquest and the cause of death";
            case FAMILY_PROCEEDINGS -> "family proceedings";
            case REPORTING_RESTRICTION -> "reporting restrictions";
            case OTHER -> "other reasons to wait";
        };
    }

    /** Whose word, and which paper, would end the hold. */
    private static String ask(HoldKind kind) {
        return switch (kind) {
            case CRIMINAL_PROCEEDINGS -> "record the court's result for each defendant and each count, and the word of the CPS and the police.";
            case CRIMINAL_INVESTIGATION -> "record the senior investigating officer's dated letter with the outcome for every suspect.";
            case INQUEST -> "record the coroner's Record of Inquest, or the notice that it is not resumed or discontinued.";
            case FAMILY_PROCEEDINGS -> "record the sealed order and a lawyer's note.";
            case REPORTING_RESTRICTION -> "record the order with its date, scope and end.";
            case OTHER -> "record who asked for the wait, and their written word that it is over.";
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
