package org.covername.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.covername.hold.Hold;
import org.covername.review.Html.Column;

/** Writes {@code redaction-log.html}: one page that an officer reads, prints and files; nothing in it is fetched from elsewhere. */
final class RedactionLogHtml {

    private static final String BODY = """
            <a class="skip" href="#main">Skip to the log</a>
            <header>
            <p class="board">%3$s</p>
            <h1>Redaction log</h1>
            <p class="which">Case <b>%1$s</b>, draft <b>%2$s</b></p>
            </header>
            <main id="main">
            %4$s</main>
            <footer><p>Made by Covername. This log tells what was written and why, and never what stood there before.</p></footer>
            """;

    private final Candidate candidate;
    private final String sha256Out;
    private final List<EntityLine> lines;

    private RedactionLogHtml(Candidate candidate, String sha256Out) {
        this.candidate = candidate;
        this.sha256Out = sha256Out;
        this.lines = EntityLine.of(candidate);
    }

    /** @param sha256Out hash of the candidate's PDF */
    static String of(Candidate candidate, String sha256Out) {
        RedactionLogHtml log = new RedactionLogHtml(candidate, sha256Out);
        DraftIdentity identity = candidate.identity();
        String body = log.decision() + log.figures() + log.decideFirst() + log.holds() + log.questions() + log.pictures() + log.jigsaw() + log.replaced() + log.kept() + log.wordCopy() + log.checked();
        return page("Redaction log: " + identity.caseId() + ", draft " + identity.draftId())
                .around(BODY.formatted(Html.text(identity.caseId()), Html.text(identity.draftId()), Html.text(candidate.caseFile().board().orElse("")), body));
    }

    /** A page in the looks of the log. */
    static HtmlPage page(String title) {
        return new HtmlPage(title, HtmlPage.resource(RedactionLogHtml.class, "redaction-log.css"));
    }

    private String decision() {
        Readiness readiness = Readiness.of(candidate);
        String headline = switch (readiness.decision()) {
            case "on-hold" -> "On hold: do not publish";
            case "needs-evidence" -> "Needs evidence before it can be published";
            default -> "Ready";
        };
        return section("decision " + readiness.decision(), headline, Html.list(readiness.reasons(), "Nothing stands in the way."));
    }

    private String figures() {
        long replaced = lines.stream().filter(line -> !line.kept()).mapToLong(EntityLine::count).sum();
        long entities = lines.stream().filter(line -> !line.kept()).count();
        return "<dl class=\"figures\">" + figure(replaced, "mentions replaced") + figure(entities, "people, places, dates and numbers")
                + figure(lines.stream().filter(EntityLine::doubtful).count(), "to decide first") + figure(candidate.report().report().pageCount(), "pages") + "</dl>\n";
    }

    private static String figure(long count, String what) {
        return "<div><dt>" + what + "</dt><dd>" + count + "</dd></div>";
    }

    private String decideFirst() {
        List<EntityLine> doubtful = lines.stream().filter(EntityLine::doubtful).sorted(Comparator.comparingDouble(EntityLine::lowestScore)).toList();
        return section("first", "Decide these first", doubtful.isEmpty() ? "<p class=\"none\">No replacement is doubtful.</p>\n"
                : Html.table("Doubtful replacements, the least certain first", columns(), doubtful));
    }

    private String holds() {
        List<Column<Hold>> columns = List.of(
                new Column<>("Kind", hold -> Html.text(words(hold.kind().word()))),
                new Column<>("Status", hold -> "<span class=\"status " + hold.status().word() + "\">" + words(hold.status().word()) + "</span>"),
                new Column<>("Evidence, as redacted", hold -> "<q>" + Html.text(candidate.evidence(hold)) + "</q>"),
                new Column<>("Page", hold -> candidate.page(hold) == 0 ? "\u2013" : String.valueOf(candidate.page(hold))),
                new Column<>("Why", hold -> Html.text(hold.because()) + hold.review().map(title -> "<br>In the review <q>"
                        + Html.text(Quotation.of(title, candidate.report().redacted())) + "</q>").orElse("")));
        List<Hold> holds = candidate.holds().holds();
        return section("holds", "What publication waits for", holds.isEmpty() ? "<p class=\"none\">Neither the text nor the case file names a reason to wait.</p>\n"
                : Html.table("Holds read from the draft and the case file", columns, holds));
    }

    private String questions() {
        return section("questions", "Questions and remarks", Html.list(candidate.questions(), "None."));
    }

    private String pictures() {
        return section("pictures", "Pictures", PictureSection.of(candidate));
    }

    private String jigsaw() {
        return section("jigsaw", "What may still single a person out", JigsawSection.of(candidate));
    }

    private String replaced() {
        List<EntityLine> replaced = lines.stream().filter(line -> !line.kept()).sorted(Comparator.comparing(line -> line.kind().equals("person") ? 0 : 1)).toList();
        return section("replaced", "Everything that was replaced", Html.table("One line for each person, place, date or number; people first", columns(), replaced));
    }

    private static List<Column<EntityLine>> columns() {
        return List.of(
                new Column<>("Written", line -> Html.text(line.written())),
                new Column<>("Kind", line -> words(line.kind())),
                new Column<>("Times", line -> String.valueOf(line.count())),
                new Column<>("Pages", line -> Html.text(line.pagesInWords())),
                new Column<>("Why", line -> line.reasons().stream().map(Html::text).collect(Collectors.joining("<br>")) + rules(line)),
                new Column<>("Score", line -> String.format(Locale.UK, "%.2f", line.lowestScore())),
                new Column<>("Decision", line -> Html.text(line.decided())));
    }

    private static String rules(EntityLine line) {
        return " <span class=\"rule\">" + Html.text(line.rules().stream().limit(3).collect(Collectors.joining(", "))) + "</span>";
    }

    private String kept() {
        List<Column<EntityLine>> columns = List.of(
                new Column<>("Rule", line -> Html.text(String.join(", ", line.rules()))),
                new Column<>("Times", line -> String.valueOf(line.count())),
                new Column<>("Pages", line -> Html.text(line.pagesInWords())),
                new Column<>("Why it may stand", line -> Html.text(String.join(" ", line.reasons()))),
                new Column<>("Decision", line -> Html.text(line.decided())));
        List<EntityLine> kept = lines.stream().filter(EntityLine::kept).toList();
        return section("kept", "What was kept", kept.isEmpty() ? "<p class=\"none\">Nothing that looks like a name was kept.</p>\n"
                : Html.table("Kept by rule", columns, kept));
    }

    private String wordCopy() {
        return WordCopySection.html(candidate.written().copy()).map(content -> section("word-copy", "The Word copy", content)).orElse("");
    }

    private String checked() {
        return section("checked", "What was checked", LogChecks.of(candidate, sha256Out));
    }

    private static String section(String kind, String heading, String content) {
        return "<section class=\"" + kind + "\">\n<h2>" + Html.text(heading) + "</h2>\n" + content + "</section>\n";
    }

    private static String words(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1).replace('-', ' ');
    }

    /** The look that all pages for an officer share. */
}
