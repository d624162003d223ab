package org.covername.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Place;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.RedactedPassage;
import org.w3c.dom.Document;

/** Writes the whole report as XHTML: title block, then every passage in its order. */
final class ReportMarkup {

    private static final String NOTE = "This report has been anonymised. Names, addresses, exact dates and places that could identify a child, a family or the people "
            + "who worked with them have been replaced, for example by \u201cChild A\u201d or \u201cSchool 1\u201d, or taken out, as square brackets show.";

    /** Letters of an introduction and its list that stay on one page: a quarter of a page. */
    private static final int LONGEST_KEPT = 900;

    private final RedactedDraft draft;
    private final InlineMarkup inline;
    private final Footnotes footnotes;
    private final Outline outline = new Outline();

    private ReportMarkup(RedactedDraft draft) {
        this.draft = draft;
        this.footnotes = new Footnotes(draft.passages());
        this.inline = new InlineMarkup(footnotes);
    }

    static Document of(RedactedDraft draft, Optional<String> board, String style) {
        return new ReportMarkup(draft).write(board, style);
    }

    private Document write(Optional<String> board, String style) {
        Markup html = Markup.root("html").with("lang", "en-GB");
        Markup head = html.child("head");
        head.child("title").text(draft.title().text());
        head.child("style").text(style);
        Markup body = html.child("body");
        writeTitleBlock(board, body);
        writePassages(body);
        footnotes.writeRest(body, inline);
        outline.write(head.child("bookmarks"), draft.title().text());
        return html.document();
    }

    private void writeTitleBlock(Optional<String> board, Markup body) {
        board.ifPresent(name -> body.child("div").with("class", "running").text(name));
        Markup block = body.child("div").with("class", "title").with("id", "title");
        board.ifPresent(name -> block.child("p").with("class", "board").text(name));
        Markup title = block.child("h1").with("id", draft.heading().map(InlineMarkup::id).orElse("report"));
        draft.heading().ifPresentOrElse(heading -> inline.write(heading.runs(), title), () -> title.text(draft.title().text()));
        block.child("p").with("class", "anonymised").text(NOTE);
    }

    private void writePassages(Markup body) {
        List<RedactedPassage> passages = new ArrayList<>(draft.passages());
        draft.heading().ifPresent(passages::remove);
        int at = 0;
        Markup place = body;
        while (at < passages.size()) {
            int end = endOfBlock(passages, at);
            boolean leads = leadsTo(passages, at, end);
            place = leads ? body.child("div").with("class", "kept") : place;
            writeBlock(passages.subList(at, end), leadsToTable(passages, at, end) ? body.child("div").with("class", "leads") : place);
            place = leads ? place : body;
            at = end;
        }
    }

    private static int endOfBlock(List<RedactedPassage> passages, int start) {
        int end = start + 1;
        while (end < passages.size() && together(passages.get(start).place(), passages.get(end).place())) {
            end++;
        }
        return end;
    }

    private static boolean leadsToTable(List<RedactedPassage> passages, int at, int next) {
        return passages.get(at).place() instanceof Place.Paragraph && next < passages.size() && passages.get(next).place() instanceof Place.Cell;
    }

    /** Whether a paragraph introduces the short list behind it, so that both belong on one page. */
    private static boolean leadsTo(List<RedactedPassage> passages, int at, int next) {
        if (!(passages.get(at).place() instanceof Place.Paragraph) || next >= passages.size() || !(passages.get(next).place() instanceof Place.ListItem)) {
            return false;
        }
        return passages.subList(at, endOfBlock(passages, next)).stream().flatMap(passage -> passage.runs().stream()).mapToInt(run -> run.text().length()).sum() <= LONGEST_KEPT;
    }

    private static boolean together(Place one, Place next) {
        return one instanceof Place.ListItem && next instanceof Place.ListItem
                || one instanceof Place.TextBox && next instanceof Place.TextBox
                || one instanceof Place.Cell cell && next instanceof Place.Cell other && cell.table() == other.table();
    }

    private void writeBlock(List<RedactedPassage> passages, Markup body) {
        RedactedPassage first = passages.get(0);
        Place place = first.place();
        if (place instanceof Place.Heading heading) {
            Markup line = body.child(outline.add(heading.level(), first)).with("id", InlineMarkup.id(first));
            inline.write(first.runs(), line);
        } else if (place instanceof Place.ListItem) {
            new ListMarkup(body, inline).write(passages);
        } else if (place instanceof Place.Cell) {
            footnotes.keep();
            new TableMarkup(passages).write(body, inline);
            footnotes.writeKept(body, inline);
        } else if (place instanceof Place.TextBox) {
            Markup box = body.child("div").with("class", "callout");
            passages.forEach(passage -> inline.paragraph(passage, box));
        } else if (place instanceof Place.Picture) {
            inline.write(first.runs(), body.child("p").with("class", "picture").with("id", InlineMarkup.id(first)));
        } else if (!(place instanceof Place.Footnote)) {
            inline.paragraph(first, body);
        }
    }
}
