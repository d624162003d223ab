package org.covername.publication;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.covername.publication.Readiness.Answer;
import org.covername.review.Html;
import org.covername.review.HtmlPage;

/** The questions before publication with their answers, as a page that an officer prints, signs and files. */
final class Checklist {

    private static final String BODY = """
            <header>
            <p class="word %2$s">%3$s</p>
            <h1>Before publication</h1>
            <p>Case and draft <b>%1$s</b>, on %4$s. Redacted PDF <code>%5$s</code></p>
            </header>
            <main>
            <ol>
            %6$s</ol>
            </main>
            <footer>
            <p>Name ______________________ Signature ______________________ Date ______________</p>
            </footer>
            """;

    /** As people write a day. */
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Checklist() {
    }

    static String html(Readiness readiness, List<Answer> answers, Inquiry inquiry) {
        String which = inquiry.of().caseId() + "/" + inquiry.dossier().draft();
        HtmlPage page = new HtmlPage("Before publication: " + which, HtmlPage.resource(Checklist.class, "checklist.css"));
        return page.around(BODY.formatted(Html.text(which), readiness.decision(), headline(readiness), DAY.format(inquiry.today()),
                inquiry.dossier().facts().sha256Out(), answers.stream().map(Checklist::item).collect(Collectors.joining())));
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
}
