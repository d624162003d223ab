package org.covername.audit;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.covername.account.AccountEvent;
import org.covername.casework.OriginalOpened;
import org.covername.intake.IntakeEvent;
import org.covername.journal.Told;
import org.covername.pipeline.StepTaken;
import org.covername.rulepage.RulesEvent;

/** What the others tell, in the words of the chain. */
public final class AuditEvents {

    private AuditEvents() {
    }

    public static AuditEvent of(StepTaken taken) {
        return AuditEvent.ofProduct(taken.step().word(), taken.of().caseId(), taken.of().draft(),
                Map.of("in", taken.in(), "out", taken.out(), "rules", taken.rules()));
    }

    /** An event of the journal; its hash proves that the journal was not changed since. */
    static AuditEvent of(Told told) {
        SortedMap<String, String> facts = new TreeMap<>(told.event().facts());
        facts.put("version", String.valueOf(told.version()));
        facts.put("event", told.sha256());
        return new AuditEvent(told.event().by().who(), told.event().word(), told.caseId(), told.event().draft(), facts);
    }

    static AuditEvent of(IntakeEvent event) {
        return new AuditEvent(event.who(), word(event.getClass().getSimpleName()), event.caseId(), event.draft(), new TreeMap<>(event.facts()));
    }

    /** What happens to the office's rules; it is about no case. */
    static AuditEvent of(RulesEvent event) {
        return new AuditEvent(event.who(), word(event.getClass().getSimpleName()), "", "", new TreeMap<>(event.facts()));
    }

    /** What happens at the door of the console; it is about no case. */
    static AuditEvent of(AccountEvent event) {
        return new AuditEvent(event.who(), word(event.getClass().getSimpleName()), "", "", new TreeMap<>(event.facts()));
    }

    static AuditEvent of(OriginalOpened opened) {
        return new AuditEvent(opened.who(), word(opened.getClass().getSimpleName()), opened.caseId(), opened.draft(), new TreeMap<>());
    }

    /** {@code DraftReceivedAgain} is {@code draft-received-again}. */
    static String word(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
