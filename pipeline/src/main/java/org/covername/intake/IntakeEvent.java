package org.covername.intake;

import java.nio.file.Path;
import java.util.Map;

/** What happens to drafts and case files on their way in. Told within the transaction of what happened: who cannot hear it can stop it. */
public sealed interface IntakeEvent {

    /** Who did it: the product, but for what an officer did. */
    default String who() {
        return "covername";
    }

    /** The case it is about, or "" where none is known. */
    String caseId();

    /** The draft within its case, or "". */
    default String draft() {
        return "";
    }

    /** Ids and hashes that belong to it, by name. */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** A draft was sealed and left the drop folder. */
    record DraftReceived(DraftState.Id id, String sha256) implements OfDraft {
        @Override
        public Map<String, String> facts() {
            return Map.of("in", sha256);
        }
    }

    /** The same bytes came again. */
    record DraftReceivedAgain(DraftState.Id id, String sha256) implements OfDraft {
        @Override
        public Map<String, String> facts() {
            return Map.of("in", sha256);
        }
    }

    /** A draft whose case nobody had named was given to its case. */
    record DraftMoved(DraftState.Id id, String fromCase) implements OfDraft {
        @Override
        public Map<String, String> facts() {
            return Map.of("from", fromCase);
        }
    }

    /** A draft is processed once more, as its case file changed. */
    record DraftBegunAnew(DraftState.Id id) implements OfDraft {
    }

    /** An officer let a draft on hold go on with the step that failed. */
    record DraftTriedAgain(DraftState.Id id, String who, String step) implements OfDraft {
        @Override
        public Map<String, String> facts() {
            return Map.of("step", step);
        }
    }

    /** What officers ruled of an earlier version counts for this one, too. */
    record RulingsCarried(DraftState.Id id, String from, int rulings) implements OfDraft {
        @Override
        public Map<String, String> facts() {
            return Map.of("from", from, "rulings", "" + rulings);
        }
    }

    /** A report is made anew, as officers ruled. */
    record ReportMadeAnew(DraftState.Id id, int ruling) implements OfDraft {
        @Override
        public Map<String, String> facts() {
            return Map.of("ruling", "" + ruling);
        }
    }

    /** A step failed, and the draft waits for a person; why is written in the folder of its candidate. */
    record DraftHeld(DraftState.Id id, String step, Path place) implements OfDraft {
        @Override
        public Map<String, String> facts() {
            return Map.of("step", step);
        }
    }

    /** A draft could not be read at all and went back to the office. */
    record DraftRejected(DraftState.Id id, String reason) implements OfDraft {
        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason);
        }
    }

    /** A dropped file never became a draft. */
    record FileRejected(String reason) implements IntakeEvent {
        @Override
        public String caseId() {
            return "";
        }
    }

    record CaseFileRead(String caseId, String sha256) implements IntakeEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("in", sha256);
        }
    }

    record CaseFileRefused(String caseId, String sha256) implements IntakeEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("in", sha256);
        }
    }

    /** An officer put a file into the drop folder by way of the console; "" for a case that nobody knows yet. */
    record FileHandedIn(String who, String caseId, String sha256) implements IntakeEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("in", sha256);
        }
    }

    /** An officer sent a rejected file on its way once more. */
    record RejectedFileHandedIn(String who, String caseId) implements IntakeEvent {
    }

    /** An officer looked at the real names of a case. */
    record CaseFileOpened(String who, String caseId) implements IntakeEvent {
    }

    /** An event of one draft. */
    sealed interface OfDraft extends IntakeEvent permits DraftReceived, DraftReceivedAgain, DraftMoved, DraftBegunAnew, DraftTriedAgain,
            RulingsCarried, ReportMadeAnew, DraftHeld, DraftRejected {

        DraftState.Id id();

        @Override
        default String caseId() {
            return id().caseId();
        }

        @Override
        default String draft() {
            return id().draft();
        }
    }
}
