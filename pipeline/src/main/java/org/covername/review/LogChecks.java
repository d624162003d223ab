package org.covername.review;

import java.util.List;
import java.util.stream.Collectors;
import org.covername.redaction.WrittenReport;
import org.covername.verification.Accessibility;
import org.covername.verification.Check;

/** The part of the log that tells what was checked on the written file, and which file it was. */
final class LogChecks {

    private LogChecks() {
    }

    static String of(Candidate candidate, String sha256Out) {
        Accessibility accessibility = candidate.report().accessibility();
        List<String> residue = candidate.residue();
        String pages = candidate.report().report().layout() == WrittenReport.Layout.DRAFT ? "those of the draft, with its look" : "typeset anew";
        return "<dl class=\"checks\">\n" + candidate.report().checks().stream().map(LogChecks::check).collect(Collectors.joining())
                + "<div><dt>Pages</dt><dd>" + pages + "</dd></div>\n</dl>\n"
                + (residue.isEmpty() ? "" : "<h3>Left in the file</h3>\n" + Html.list(residue, ""))
                + (accessibility.failures().isEmpty() ? "" : "<h3>Clauses failed</h3>\n" + Html.list(accessibility.failures(), ""))
                + "<h3>Hashes (SHA-256)</h3>\n<dl class=\"hashes\">\n" + hash("Draft as dropped", candidate.identity().sha256In())
                + hash("Redacted report", sha256Out) + hash("Rules", candidate.identity().rulesSha256()) + "</dl>\n";
    }

    private static String check(Check check) {
        return "<div><dt>" + Html.text(check.what()) + "</dt><dd class=\"" + check.result().word() + "\">" + Html.text(check.result().word() + ": " + check.because()) + "</dd></div>\n";
    }

    private static String hash(String what, String hash) {
        return "<div><dt>" + what + "</dt><dd><code>" + Html.text(hash) + "</code></dd></div>\n";
    }
}
