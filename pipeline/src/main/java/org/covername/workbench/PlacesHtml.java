package org.covername.workbench;

import org.covername.casework.Group;
import org.covername.casework.Reading;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.pseudonym.Replacement;
import org.covername.recognition.Mention;
import org.covername.review.Html;

/** The places of a group, each with the words around it, to choose one of. Written by hand and once, as a template would take longer for some hundred places than all else. */
final class PlacesHtml {

    private static final int AROUND = 34;
    private static final int MOST = 200;

    private final Reading reading;

    PlacesHtml(Reading reading) {
        this.reading = reading;
    }

    String of(Group group) {
        StringBuilder html = new StringBuilder();
        int number = 0;
        for (Replacement place : group.places().subList(0, Math.min(MOST, group.places().size()))) {
            place(html, place.mention(), ++number);
        }
        return html.append(group.places().size() > MOST ? "<li>The others are in the text.</li>" : "").toString();
    }

    private void place(StringBuilder html, Mention mention, int number) {
        Passage passage = reading.stored().draft().passage(mention.passage());
        String text = passage.text().text();
        Span span = mention.span();
        html.append("<li><label class=\"rv-choice\"><input type=\"radio\" name=\"where\" value=\"").append(RulingForm.where(mention)).append("\"> <span>…")
                .append(Html.text(text.substring(Math.max(0, span.start() - AROUND), span.start()))).append("<b>").append(Html.text(span.of(text))).append("</b>")
                .append(Html.text(text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)))).append("…</span></label> <a class=\"govuk-link\" href=\"#p")
                .append(mention.passage()).append("\" aria-label=\"Show place ").append(number).append(" in the text\">show</a></li>");
    }
}
