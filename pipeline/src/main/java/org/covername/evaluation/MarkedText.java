package org.covername.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.covername.document.Span;
import org.covername.review.Html;

/** The text of a gold draft as HTML, each place that matters marked by what became of it, in words as well as in colour. */
final class MarkedText {

    private final String text;
    private final List<Outcome> outcomes;

    private MarkedText(String text, List<Outcome> outcomes) {
        this.text = text;
        this.outcomes = outcomes;
    }

    static String of(EvaluationReport.Scored draft) {
        return new MarkedText(draft.gold().text().text(), draft.score().outcomes()).html();
    }

    private String html() {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        outcomes.forEach(outcome -> borders.addAll(List.of(outcome.span().start(), outcome.span().end())));
        StringBuilder html = new StringBuilder();
        Optional<Outcome> open = Optional.empty();
        int start = 0;
        for (int end : borders) {
            Optional<Outcome> here = end > start ? worst(new Span(start, end)) : Optional.empty();
            if (!here.equals(open)) {
                html.append(open.isPresent() ? "</mark>" : "").append(here.map(MarkedText::opening).orElse(""));
                open = here;
            }
            html.append(Html.text(text.substring(start, end)));
            start = end;
        }
        return html.append(open.isPresent() ? "</mark>" : "").toString();
    }

    /** What weighs most of all that became of a stretch. */
    private Optional<Outcome> worst(Span stretch) {
        return outcomes.stream().filter(outcome -> outcome.span().contains(stretch)).min(Comparator.comparing(Outcome::sort));
    }

    private static String opening(Outcome outcome) {
        String told = outcome.what() + (outcome.by().isEmpty() ? "" : ", " + outcome.by());
        return "<mark class=\"" + outcome.sort().name().toLowerCase(Locale.ROOT).replace('_', '-') + "\" title=\"" + Html.text(outcome.sort().words() + ": " + told) + "\">"
            + (outcome.slip() ? "<span class=\"told\">" + Html.text(outcome.sort().words()) + ": </span>" : "");
    }
}
