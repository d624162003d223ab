package org.covername.extraction;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Mark;
import org.covername.document.Place;

/** Turns XHTML, as web pages, letters and Tika's parsers give it, into passages. */
final class XhtmlPassages {

    private static final Set<String> BLOCKS = Set.of("p", "div", "blockquote", "pre", "section", "article", "main", "header", "footer", "aside", "nav",
            "dl", "dt", "dd", "figure", "figcaption", "address", "body", "html", "center", "form", "fieldset", "details", "summary", "hr", "caption", "legend");
    private static final Set<String> SKIPPED = Set.of("head", "script", "style", "template", "noscript");
    private static final Pattern TYPED = Pattern.compile("(?:[·•‣▪◦o](?=\\s)|(?<number>\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[.)]))\\s+(?=\\S)");
    private static final Pattern HIDDEN = Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all|font-size\\s*:\\s*0)");

    private final Passages passages;
    private RichText text = new RichText();
    private Place place = new Place.Paragraph();
    private Optional<String> key = Optional.empty();
    private XhtmlNotes notes = new XhtmlNotes(new XmlNode("document", java.util.Map.of()));
    private boolean fixed;
    private int depth = -1;

    XhtmlPassages(Passages passages) {
        this.passages = passages;
    }

    void read(XmlNode document) {
        notes = new XhtmlNotes(document);
        walk(document, EnumSet.noneOf(Mark.Style.class));
        flush();
        notes.all().forEach(this::note);
    }

    private void note(XhtmlNotes.Note note) {
        place = new Place.Footnote(note.mark());
        key = Optional.of(note.key());
        fixed = true;
        walk(note.block(), EnumSet.noneOf(Mark.Style.class));
        flush();
        fixed = false;
        key = Optional.empty();
    }

    private void walk(XmlNode node, Set<Mark.Style> styles) {
        for (XmlNode child : node.nodes()) {
            if (child.isText()) {
                characters(child.characters(), styles);
            } else if (!SKIPPED.contains(child.name()) && !notes.isNote(child) && !notes.isBackLink(child)) {
                element(child, styles);
            }
        }
    }

    private void element(XmlNode node, Set<Mark.Style> styles) {
        String name = node.name();
        if (name.equals("comment") || node.attributes().containsKey("hidden") || HIDDEN.matcher(node.attribute("style")).find()) {
            aside(new Place.Hidden(), node.text());
        } else if (name.equals("del")) {
            aside(new Place.Deletion(), node.text());
        } else if (name.matches("h[1-6]")) {
            block(node, new Place.Heading(name.charAt(1) - '0'), EnumSet.noneOf(Mark.Style.class));
        } else if (name.equals("ul") || name.equals("ol")) {
            list(node, styles);
        } else if (name.equals("table")) {
            table(node, styles);
        } else if (BLOCKS.contains(name)) {
            block(node, named(node).orElse(place), styles);
        } else {
            inline(node, styles);
        }
        Set.of("title", "placeholder", "aria-label").forEach(attribute -> aside(new Place.Hidden(), node.attribute(attribute)));
    }

    private void inline(XmlNode node, Set<Mark.Style> styles) {
        if (notes.keyOf(node).isPresent()) {
            text.mark(text.length(), Mark.Style.NOTE, notes.keyOf(node).get());
            return;
        }
        Set<Mark.Style> inner = EnumSet.noneOf(Mark.Style.class);
        inner.addAll(styles);
        switch (node.name()) {
            case "b", "strong" -> inner.add(Mark.Style.BOLD);
            case "i", "em", "cite" -> inner.add(Mark.Style.ITALIC);
            case "ins" -> inner.add(Mark.Style.INSERTED);
            case "br" -> text.append("\n");
            case "img" -> picture(node);
            case "input", "option" -> aside(new Place.Hidden(), node.attribute("value"));
            default -> { }
        }
        int start = text.length();
        walk(node, inner);
        String target = node.is("a") ? node.attribute("href") : "";
        if (!target.isBlank() && !target.startsWith("#")) {
            String key = passages.link(target);
            if (text.length() > start) {
                text.mark(start, Mark.Style.LINK, key);
            }
        }
    }

    private void picture(XmlNode node) {
        if (fixed) {
            characters(node.attribute("alt"), Set.of());
        } else {
            flush();
            String sha256 = JsoupXhtml.picture(node.attribute("src")).map(file -> PictureFile.read(file).sha256()).orElse("");
            passages.add(new Place.Picture(sha256), node.attribute("alt"));
        }
    }

    /** Word processors that write a web page mark its running headers and footers, and its title, in one of these ways. */
    private static Optional<Place> named(XmlNode node) {
        String said = node.is("div") && !node.attribute("title").isEmpty() ? node.attribute("title") : node.attribute("class");
        return switch (said.toLowerCase(java.util.Locale.ROOT)) {
            case "header", "msoheader" -> Optional.of(new Place.RunningHeader());
            case "footer", "msofooter" -> Optional.of(new Place.RunningFooter());
            case "title", "msotitle" -> Optional.of(new Place.Heading(1));
            default -> Optional.empty();
        };
    }

    private void block(XmlNode node, Place inner, Set<Mark.Style> styles) {
        flush();
        Place outer = place;
        place = fixed ? place : inner;
        walk(node, styles);
        flush();
        place = outer;
    }

    private void list(XmlNode list, Set<Mark.Style> styles) {
        flush();
        depth++;
        int number = list.number("start", 1);
        for (XmlNode item : list.nodes()) {
            if (item.is("li")) {
                String marker = list.is("ol") ? OutlineNumber.written(item.number("value", number), format(list.attribute("type"))) + "." : "";
                number = item.number("value", number) + 1;
                text.append(fixed ? (marker.isEmpty() ? "•" : marker) + " " : "");
                block(item, new Place.ListItem(Math.max(0, depth), marker), styles);
            } else {
                element(item.isText() ? new XmlNode("span", java.util.Map.of()) : item, styles);
            }
        }
        depth--;
    }

    private static String format(String type) {
        return switch (type) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    private void table(XmlNode table, Set<Mark.Style> styles) {
        flush();
        XhtmlTable grid = new XhtmlTable(table);
        if (fixed || grid.isFrame()) {
            table.children("caption").forEach(caption -> block(caption, place, styles));
            grid.cells().forEach(cell -> block(cell.content(), place, styles));
            return;
        }
        table.children("caption").forEach(caption -> block(caption, new Place.Paragraph(), styles));
        int number = passages.nextTable();
        for (XhtmlTable.Cell cell : grid.cells()) {
            Place outer = place;
            place = new Place.Cell(number, cell.row(), cell.column(), cell.span(), cell.header());
            fixed = true;
            walk(cell.content(), styles);
            flush();
            fixed = false;
            place = outer;
        }
    }

    private void characters(String more, Set<Mark.Style> styles) {
        String collapsed = more.replaceAll("[ \\t\\r\\n]+", " ");
        boolean blank = text.length() == 0 || text.endsWith(' ') || text.endsWith('\n');
        text.append(blank && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed, styles);
    }

    private void aside(Place aside, String words) {
        if (words.chars().anyMatch(Character::isLetterOrDigit)) {
            passages.add(aside, words.replaceAll("\\s+", " "));
        }
    }

    private void flush() {
        RichText ended = text.stripped();
        text = new RichText();
        Matcher typed = TYPED.matcher(ended.text());
        if (place instanceof Place.Paragraph && typed.lookingAt()) {
            String number = typed.group("number") == null ? "" : typed.group("number");
            passages.add(new Place.ListItem(0, number), 0, ended.part(typed.end(), ended.length()));
        } else if (key.isPresent() && !ended.isBlank()) {
            passages.addNamed(key.get(), place, ended);
            key = Optional.empty();
        } else {
            passages.add(place, 0, place instanceof Place.Heading ? ended.without(Mark.Style.BOLD) : ended);
        }
    }
}
