package org.covername.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.covername.document.Place;
import org.covername.picture.Pictures;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.RedactedPassage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes the whole report as XHTML: title block, then every passage in its order. */
final class ReportMarkup {

    private static final String NOTE = "This report has been anonymised. Names, addresses, exact dates and places that could identify a child, a family or the people "
            + "who worked with them have been replaced, for example by \u201cChild A\u201d or \u201cSchool 1\u201d, or taken out, as square brackets show.";

    /** Letters of an introduction and its list that stay on one page: a quarter of a page. */
    private static final int LONGEST_KEPT = 900;

    /** Letters of a report of about six pages, and headings, from which on it has a list of contents. */
    private static final int LONG = 13_000;
    private static final int MANY_HEADINGS = 4;

    /** What goes with what follows it. */
    static final Predicate<Element> LEADS = element -> element.getTagName().matches("h[2-6]") || element.getAttribute("class").contains("leads");

    /**
     * What a report is set with beside its text.
     *
     * @param board the publisher
     * @param logo  above the title
     */
    record Setting(Optional<String> board, Optional<Theme.Logo> logo, Pictures pictures) {
    }

    private final RedactedDraft draft;
    private final Setting setting;
    private final InlineMarkup inline;
    private final Footnotes footnotes;
    private final Outline outline = new Outline();

    ReportMarkup(RedactedDraft draft, Setting setting) {
        this.draft = draft;
        this.setting = setting;
        this.footnotes = new Footnotes(draft.passages());
        this.inline = new InlineMarkup(footnotes);
    }

    /** The whole report; written once. */
    Document write(String style) {
        Markup html = Markup.root("html").with("lang", "en-GB");
        Markup head = html.child("head");
        head.child("title").text(draft.title().text());
        head.child("style").text(style);
        Markup body = html.child("body");
        writeTitleBlock(setting.board(), body);
        Optional<Markup> contents = isLong() ? Optional.of(body.child("div").with("class", "contents")) : Optional.empty();
        writePassages(body);
        contents.ifPresent(outline::writeContents);
        footnotes.writeRest(body, inline);
        outline.write(head.child("bookmarks"), draft.title().text());
        return html.document();
    }

    /** Whether it is so long that it has a list of contents. */
    boolean isLong() {
        long headings = draft.passages().stream().filter(passage -> passage.place() instanceof Place.Heading).count();
        return headings >= MANY_HEADINGS && draft.passages().stream().mapToInt(passage -> passage.text().length()).sum() >= LONG;
    }

    private void writeTitleBlock(Optional<String> board, Markup body) {
        board.ifPresent(name -> body.child("div").with("class", "running").text(name));
        Markup block = body.child("div").with("class", "title").with("id", "title");
        setting.logo().ifPresent(logo -> FigureMarkup.logo(logo, block));
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
            TableMarkup table = new TableMarkup(passages);
            Markup around = table.lies() ? body.around("div", LEADS).with("class", "lying") : body;
            footnotes.keep();
            table.write(around, inline);
            footnotes.writeKept(around, inline);
        } else if (place instanceof Place.TextBox) {
            Markup box = body.child("div").with("class", "callout");
            passages.forEach(passage -> inline.paragraph(passage, box));
        } else if (place instanceof Place.Picture picture) {
            setting.pictures().shown(picture.sha256()).ifPresentOrElse(shown -> FigureMarkup.picture(shown, InlineMarkup.id(first), body),
                    () -> inline.write(first.runs(), body.child("p").with("class", "picture").with("id", InlineMarkup.id(first))));
        } else if (!(place instanceof Place.Footnote)) {
            inline.paragraph(first, body);
        }
    }
}
