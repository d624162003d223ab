package org.covername.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.covername.review.Html;
import org.covername.review.Html.Column;
import org.covername.review.HtmlPage;

/** One page on how good recognition was: figures, each slip in its context, and the marked text of each draft. Nothing in it is fetched from elsewhere. */
final class EvaluationPage {

    private static final String BODY = """
        <a class="skip" href="#main">Skip to the figures</a>
        <header><h1>Evaluation of recognition</h1>
        <p>%d marked-up drafts. This page quotes them: keep it where they are kept.</p></header>
        <main id="main">
        %s</main>
        """;

    private final EvaluationReport report;

    EvaluationPage(EvaluationReport report) {
        this.report = report;
    }

    String html() {
        String drafts = report.drafts().stream().map(EvaluationPage::draft).collect(Collectors.joining());
        HtmlPage page = new HtmlPage("Evaluation of recognition", HtmlPage.resource(EvaluationPage.class, "evaluation.css"));
        return page.around(BODY.formatted(report.drafts().size(), totals() + kinds("All drafts, by kind", report.all()) + others() + drafts));
    }

    private String totals() {
        List<Column<EvaluationReport.Scored>> columns = List.of(
            new Column<>("Draft", draft -> "<a href=\"#" + Html.text(draft.gold().id()) + "\">" + Html.text(draft.gold().id()) + "</a>"),
            new Column<>("Direct mentions", draft -> draft.score().mentions(true).toString()),
            new Column<>("Quasi mentions", draft -> draft.score().mentions(false).toString()),
            new Column<>("Direct entities whole", draft -> draft.score().entities(true).toString()),
            new Column<>("Quasi entities whole", draft -> draft.score().entities(false).toString()),
            new Column<>("KEEP unharmed", draft -> draft.score().unharmed().toString()),
            new Column<>("Letters rightly hidden", draft -> draft.score().rightly().toString()));
        Score all = report.all();
        String sum = "<p class=\"sum\">All together: direct mentions " + all.mentions(true) + ", quasi " + all.mentions(false) + "; entities whole, direct "
            + all.entities(true) + ", quasi " + all.entities(false) + "; KEEP unharmed " + all.unharmed() + "; letters rightly hidden " + all.rightly() + ".</p>\n";
        return "<h2>Drafts</h2>\n" + sum + Html.table("Found, of all", columns, report.drafts());
    }

    private static String kinds(String caption, Score score) {
        List<GoldType> types = Arrays.stream(GoldType.values()).filter(type -> score.byType().containsKey(type) || score.byKind().containsKey(type.kind())).toList();
        return Html.table(caption, List.of(
            new Column<GoldType>("Kind", type -> Html.text(type.kind().word())),
            new Column<GoldType>("Recall: mentions found", type -> score.byType().getOrDefault(type, Tally.NONE).toString()),
            new Column<GoldType>("Precision: letters rightly hidden", type -> score.byKind().getOrDefault(type.kind(), Tally.NONE).toString())), types);
    }

    private String others() {
        Figures figures = report.figures();
        List<Column<Map<String, String>>> columns = figures.columns().stream()
            .map(column -> new Column<Map<String, String>>(column, row -> Html.text(row.getOrDefault(column, "")))).toList();
        return "<h2>Ours beside others</h2>\n" + Html.table("The first row is ours", columns, figures.rows());
    }

    private static String draft(EvaluationReport.Scored draft) {
        String text = draft.gold().text().text();
        List<Outcome> slips = Arrays.stream(Outcome.Sort.values()).flatMap(sort -> draft.score().slips(sort).stream()).filter(Outcome::slip).toList();
        List<Column<Outcome>> columns = List.of(
            new Column<>("What", slip -> Html.text(slip.sort().words())),
            new Column<>("Words", slip -> "<q>" + Html.text(slip.surface(text).text()) + "</q>"),
            new Column<>("Gold", slip -> Html.text(slip.what())),
            new Column<>("By", slip -> Html.text(slip.by().isEmpty() ? "nothing" : slip.by())),
            new Column<>("In context", slip -> Html.text(slip.context(text).text())));
        return "<section>\n<h2 id=\"" + Html.text(draft.gold().id()) + "\">" + Html.text(draft.gold().id()) + "</h2>\n"
            + (slips.isEmpty() ? "<p>No slip.</p>\n" : Html.table("Every slip", columns, slips)) + "<details>\n<summary>By kind</summary>\n"
            + kinds("By kind", draft.score()) + "</details>\n<details>\n<summary>The marked text</summary>\n<div class=\"text\">"
            + MarkedText.of(draft) + "</div>\n</details>\n</section>\n";
    }
}
