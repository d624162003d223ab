package org.covername.review;

import java.util.List;
import org.covername.redaction.WrittenReport;
import org.covername.verification.Accessibility;

/** The part of the log that tells what was checked on the written file, and which file it was. */
final class LogChecks {

    private LogChecks() {
    }

    static String of(Candidate candidate, String sha256Out) {
        Accessibility accessibility = candidate.report().accessibility();
        List<String> residue = candidate.residue();
        return "<dl class=\"checks\">\n"
                + check("Read afresh: page text in three orders, properties, metadata, bookmarks, alternative texts, links, comments, attachments, "
                        + "internal names and strings, earlier revisions; then every recogniser once more", residue.isEmpty(),
                        residue.isEmpty() ? "nothing left" : residue.size() + " findings")
                + check("Readable with a screen reader (PDF/UA-1, by veraPDF)", accessibility.pdfua1(), accessibility.pdfua1() ? "passed" : "failed")
                + check("Fit for archives (PDF/A-2a, by veraPDF)", accessibility.pdfa2a(), accessibility.pdfa2a() ? "passed" : "failed")
                + check("Pages", true, candidate.report().report().layout() == WrittenReport.Layout.DRAFT ? "those of the draft, with its look" : "typeset anew")
                + "</dl>\n"
                + (residue.isEmpty() ? "" : "<h3>Left in the file</h3>\n" + Html.list(residue, ""))
                + (accessibility.failures().isEmpty() ? "" : "<h3>Clauses failed</h3>\n" + Html.list(accessibility.failures(), ""))
                + "<h3>Hashes (SHA-256)</h3>\n<dl class=\"hashes\">\n" + hash("Draft as dropped", candidate.identity().sha256In())
                + hash("Redacted report", sha256Out) + hash("Rules", candidate.identity().rulesSha256()) + "</dl>\n";
    }

    private static String check(String what, boolean passed, String result) {
        return "<div><dt>" + Html.text(what) + "</dt><dd class=\"" + (passed ? "passed" : "failed") + "\">" + Html.text(result) + "</dd></div>\n";
    }

    private static String hash(String what, String hash) {
        return "<div><dt>" + what + "</dt><dd><code>" + Html.text(hash) + "</code></dd></div>\n";
    }
}
