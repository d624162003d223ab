package org.covername.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.covername.review.Html;
import org.covername.review.HtmlPage;

/** The whole chain for an inspector: a page to read, JSON Lines to check by machine, and the signed head with the key that proves it. */
public final class AuditExport {

    private static final HtmlPage PAGE = new HtmlPage("Audit chain", """
            html { font: 15px/1.45 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; color: #1c2329; background: #fff; }
            body { margin: 0 auto; max-width: 78rem; padding: 0 1.5rem 3rem; }
            h1 { margin: 2rem 0 .5rem; color: #15303f; border-bottom: 4px solid #0f5c66; padding-bottom: .6rem; }
            table { width: 100%; border-collapse: collapse; }
            th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #c3ced2; }
            thead th { background: #eef4f5; }
            td.facts, code { font-family: Consolas, "Liberation Mono", monospace; font-size: .78rem; overflow-wrap: anywhere; }
            thead { display: table-header-group; }
            """);

    private final JdbcAuditTrail trail;

    public AuditExport(JdbcAuditTrail trail) {
        this.trail = trail;
    }

    /** Writes {@code audit.html}, {@code audit.jsonl} and {@code head.json} into a folder, and gives the number of entries. */
    public long write(Path folder) throws IOException {
        Files.createDirectories(folder);
        String verdict = trail.verify().map(broken -> "Broken: " + broken).orElse("Every entry follows from the one before it, and the last is the one that was signed.");
        try (Writer page = Files.newBufferedWriter(folder.resolve("audit.html")); Writer lines = Files.newBufferedWriter(folder.resolve("audit.jsonl"))) {
            page.write(PAGE.start() + "<h1>Audit chain</h1>\n<p>" + Html.text(verdict) + "</p>\n<p>Head: entry " + trail.storedHead().n() + ", <code>" + trail.storedHead().hash() + "</code></p>\n"
                    + "<table>\n<thead><tr><th scope=\"col\">No.</th><th scope=\"col\">When (UTC)</th><th scope=\"col\">Who</th><th scope=\"col\">What</th>"
                    + "<th scope=\"col\">Case</th><th scope=\"col\">Draft</th><th scope=\"col\">Facts</th></tr></thead>\n<tbody>\n");
            trail.each(entry -> both(page, lines, entry));
            page.write("</tbody>\n</table>\n" + PAGE.end());
        }
        Files.writeString(folder.resolve("head.json"), head() + "\n");
        return trail.storedHead().n();
    }

    /** The signed head in one line: sent elsewhere, it proves later that nothing before it was changed. */
    public String head() {
        AuditHead head = trail.storedHead();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", head.n());
        json.put("hash", head.hash());
        json.put("signature", head.signature());
        json.put("signed", AuditHead.text(head.n(), head.hash()));
        json.put("publicKey", trail.publicKey());
        return AuditJson.object(json);
    }

    private static void both(Writer page, Writer lines, AuditEntry entry) {
        try {
            page.write(row(entry));
            lines.write(entry.json() + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The export cannot be written", unwritable);
        }
    }

    private static String row(AuditEntry entry) {
        AuditEvent event = entry.event();
        String facts = event.facts().entrySet().stream().map(fact -> fact.getKey() + " " + fact.getValue()).collect(Collectors.joining("; "));
        return "<tr><th scope=\"row\">" + entry.n() + "</th><td>" + entry.time() + "</td><td>" + Html.text(event.actor()) + "</td><td>" + Html.text(event.what().replace('-', ' '))
                + "</td><td>" + Html.text(event.caseId()) + "</td><td>" + Html.text(event.draft()) + "</td><td class=\"facts\">" + Html.text(facts) + "</td></tr>\n";
    }
}
