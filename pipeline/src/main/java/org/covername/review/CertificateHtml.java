package org.covername.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.covername.certificate.Certificate;
import org.covername.review.Html.Column;

/** Writes {@code certificate.html}: the certificate as a page that an officer prints, signs and files. */
final class CertificateHtml {

    private static final String BODY = """
            <header>
            <p class="board">%3$s</p>
            <h1>Certificate of redaction</h1>
            <p class="which">Case <b>%1$s</b>, draft <b>%2$s</b>, %4$s</p>
            </header>
            <main id="main">
            %5$s</main>
            <footer><p>Made by Covername. To tell whether this certificate and the report are still as they were:
            <code>covername check --certificate certificate.json redacted.pdf</code></p></footer>
            """;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private CertificateHtml() {
    }

    static String of(Certificate certificate, String board) {
        String headline = certificate.passed() ? "Every check was passed" : "Not every check was passed: do not publish";
        String body = section(certificate.passed() ? "decision ready" : "decision on-hold", headline, checks(certificate))
                + section("replaced", "What was replaced", counts(certificate)) + section("hashes", "Files and rules (SHA-256)", hashes(certificate))
                + section("tools", "Tools", pairs("The versions that did the work", certificate.tools().entrySet().stream().map(tool -> Map.entry(tool.getKey(), tool.getValue())).toList()));
        Certificate.Of of = certificate.of();
        return RedactionLogHtml.page("Certificate: " + of.caseId() + ", draft " + of.draftId())
                .around(BODY.formatted(Html.text(of.caseId()), Html.text(of.draftId()), Html.text(board), DAY.format(certificate.made()), body));
    }

    private static String checks(Certificate certificate) {
        List<Column<Certificate.Check>> columns = List.of(
                new Column<>("What was looked into", check -> Html.text(check.what())),
                new Column<>("Result", check -> "<span class=\"status " + result(check) + "\">" + Html.text(check.result()) + "</span>"),
                new Column<>("Why", check -> Html.text(check.because())));
        return Html.table("Done on the finished file, read afresh", columns, certificate.checks());
    }

    /** In the colours that the log has for a hold. */
    private static String result(Certificate.Check check) {
        return switch (check.result()) {
            case "passed" -> "concluded";
            case "skipped" -> "unclear";
            default -> "active";
        };
    }

    private static String counts(Certificate certificate) {
        return pairs("Mentions replaced, by kind", certificate.counts().entrySet().stream().map(count -> Map.entry(count.getKey().replace('-', ' '), count.getValue().toString())).toList());
    }

    private static String hashes(Certificate certificate) {
        return pairs("What the certificate speaks of", List.of(Map.entry("Draft as dropped", certificate.of().draft()), Map.entry("Redacted report", certificate.of().report()),
                Map.entry("Rules", certificate.of().rules())));
    }

    private static String pairs(String caption, List<Map.Entry<String, String>> pairs) {
        return pairs.isEmpty() ? "<p class=\"none\">None.</p>\n"
                : Html.table(caption, List.of(new Column<>("What", pair -> Html.text(pair.getKey())), new Column<>("Value", pair -> Html.text(pair.getValue()))), pairs);
    }

    private static String section(String kind, String heading, String content) {
        return "<section class=\"" + kind + "\">\n<h2>" + Html.text(heading) + "</h2>\n" + content + "</section>\n";
    }
}
