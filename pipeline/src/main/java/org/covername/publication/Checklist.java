package org.covername.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.covername.publication.Readiness.Answer;
import org.covername.review.Html;

/** The questions before publication with their answers, as a page that an officer prints, signs and files. */
final class Checklist {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Before publication: %1$s</title>
            <style>
            %2$s</style>
            </head>
            <body>
            <header>
            <p class="word %3$s">%4$s</p>
            <h1>Before publication</h1>
            <p>Case and draft <b>%1$s</b>, on %5$s. Redacted PDF <code>%6$s</code></p>
            </header>
            <main>
            <ol>
            %7$s</ol>
            </main>
            <footer>
            <p>Name ______________________ Signature ______________________ Date ______________</p>
            </footer>
            </body>
            </html>
            """;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Checklist() {
    }

    static String html(Readiness readiness, List<Answer> answers, Inquiry inquiry) {
        return PAGE.formatted(Html.text(inquiry.of().caseId() + "/" + inquiry.dossier().draft()), style(), readiness.decision(), headline(readiness), DAY.format(inquiry.today()),
                inquiry.dossier().facts().sha256Out(), answers.stream().map(Checklist::item).collect(Collectors.joining()));
    }

    private static String headline(Readiness readiness) {
        return switch (readiness.decision()) {
            case "ready" -> "Ready";
            case "needs-evidence" -> "Needs evidence";
            default -> "On hold: do not publish";
        };
    }

    private static String item(Answer answer) {
        String box = answer.settled() ? "<span class=\"yes\">Yes</span>" : answer.bars() ? "<span class=\"no\">No</span>" : "<span class=\"open\">Open</span>";
        String against = answer.against().stream().map(sentence -> "<li>" + Html.text(sentence) + "</li>").collect(Collectors.joining());
        return "<li>" + box + " <b>" + Html.text(answer.question()) + "</b>" + (against.isEmpty() ? "" : "<ul>" + against + "</ul>") + "</li>\n";
    }

    private static String style() {
        try (InputStream file = Checklist.class.getResourceAsStream("checklist.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The style of the checklist cannot be read", unreadable);
        }
    }
}
