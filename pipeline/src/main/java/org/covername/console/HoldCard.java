package org.covername.console;

import java.util.List;
import java.util.Locale;
import org.covername.clearance.CaseHold;
import org.covername.clearance.ClearanceRule;
import org.covername.office.HoldDesk;
import org.covername.publication.CaseRecord;

/**
 * A hold as the page shows it.
 *
 * @param lines    what is known of it, a sentence each
 * @param evidence the redacted sentence that says so; "" where none is known
 * @param roles    whose word ends it
 */
record HoldCard(CaseHold hold, String title, List<String> lines, String evidence, List<String> roles) {

    HoldCard {
        lines = List.copyOf(lines);
        roles = List.copyOf(roles);
    }

    static HoldCard of(CaseHold hold, HoldDesk desk, CaseRecord record, EvidenceJson evidence) {
        ClearanceRule rule = desk.rule(hold);
        String name = rule.wording().name();
        String asks = hold.open() ? "To clear it, " + rule.asksFor() + "." : "Cleared by " + cleared(hold) + ".";
        String again = desk.watch(record).reviewDay(hold).map(day -> "Ask again on " + Times.of(day) + ".").orElse("");
        return new HoldCard(hold, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), List.of(origin(hold), asks, again).stream()
                .filter(line -> !line.isEmpty()).toList(),
                evidence.sentence(hold.what().evidence()), rule.wording().clears());
    }

    private static String origin(CaseHold hold) {
        return switch (hold.what().origin()) {
            case TEXT -> "Read in the text" + (hold.what().page() > 0 ? " on page " + hold.what().page() : "") + ".";
            case CASE_FILE -> "Named by the case file.";
            case HAND -> "Raised by hand.";
        };
    }

    private static String cleared(CaseHold hold) {
        return hold.clearance().map(given -> given.role().replace('-', ' ') + ", " + given.organisation() + ", " + Times.of(given.given())).orElseThrow();
    }

    public String id() {
        return hold.id();
    }

    public boolean isOpen() {
        return hold.open();
    }

    public boolean isLive() {
        return hold.live();
    }

    public String word() {
        return hold.open() ? hold.status().word() : "cleared";
    }

    public String colour() {
        return hold.live() ? "govuk-tag--red" : hold.open() ? "govuk-tag--yellow" : "govuk-tag--green";
    }
}
