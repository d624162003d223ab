package org.covername.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.covername.casework.Reading;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.pseudonym.Replacement;
import org.covername.redaction.RedactedDraft.Cut;
import org.covername.review.Html;

/**
 * The draft beside the report, a passage a row. Written by hand, as a template would take seconds for some thousand mentions. The text of an original passage stands there
 * character by character, since a selection in it is counted in characters.
 */
final class DraftHtml {

    private final Reading reading;
    private final Map<String, Status> statuses;
    private final Map<Integer, List<Replacement>> byPassage = new HashMap<>();
    private final StringBuilder html = new StringBuilder();

    private DraftHtml(Reading reading, Map<String, Status> statuses) {
        this.reading = reading;
        this.statuses = statuses;
        reading.stored().resolution().replacements().forEach(each -> byPassage.computeIfAbsent(each.mention().passage(), any -> new ArrayList<>()).add(each));
        byPassage.values().forEach(list -> list.sort(Comparator.comparing(each -> each.mention().span())));
    }

    static String of(Reading reading, Map<String, Status> statuses) {
        DraftHtml written = new DraftHtml(reading, statuses);
        reading.stored().draft().passages().stream().filter(passage -> !passage.text().isBlank()).forEach(written::row);
        return written.html.toString();
    }

    private void row(Passage passage) {
        String heading = passage.place() instanceof Place.Heading ? " rv-heading" : "";
        html.append("<div class=\"rv-row").append(heading).append("\" id=\"p").append(passage.number())
                .append("\"><div class=\"rv-original\" data-p=\"").append(passage.number()).append("\">");
        original(passage);
        html.append("</div><div class=\"rv-redacted\">");
        if (passage.place().shown()) {
            redacted(passage);
        } else {
            html.append("<span class=\"rv-left-out\">").append(word(passage.place())).append(": not in the report</span>");
        }
        html.append("</div></div>\n");
    }

    private void original(Passage passage) {
        String text = passage.text().text();
        int at = 0;
        for (Replacement each : byPassage.getOrDefault(passage.number(), List.of())) {
            Span span = each.mention().span();
            if (span.start() >= at) {
                html.append(Html.text(text.substring(at, span.start())));
                mark(each, span.of(text));
                at = span.end();
            }
        }
        html.append(Html.text(text.substring(at)));
    }

    private void redacted(Passage passage) {
        String text = passage.text().text();
        int at = 0;
        for (Cut cut : reading.redacted().cuts(passage.number())) {
            html.append(Html.text(text.substring(at, cut.span().start())));
            byPassage.getOrDefault(passage.number(), List.of()).stream().filter(each -> cut.span().overlaps(each.span())).findFirst()
                    .ifPresentOrElse(each -> mark(each, cut.text()), () -> html.append(Html.text(cut.text())));
            at = cut.span().end();
        }
        html.append(Html.text(text.substring(at)));
    }

    private void mark(Replacement each, String text) {
        if (text.isEmpty()) {
            return;
        }
        String group = reading.groupOf().get(each);
        html.append("<mark class=\"k-").append(Colours.of(each.mention().kind().word())).append("\" data-g=\"").append(group).append("\" data-s=\"")
                .append(statuses.get(group).word()).append("\">").append(Html.text(text)).append("</mark>");
    }

    /** "Running header" for {@link Place.RunningHeader}. */
    private static String word(Place place) {
        String words = place.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
