package org.covername.typeset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.covername.document.Place.ListItem;
import org.covername.redaction.RedactedPassage;

/** Writes a run of list items as nested lists, with the numbers and letters they carry in the draft. */
final class ListMarkup {

    /** What may stand in front of an item: numbers, single letters, roman numbers with dots and brackets, never a word. */
    private static final Pattern MARKER = Pattern.compile("\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})(?:[.\\-](?:\\d{1,3}|[a-zA-Z]|[ivx]{1,6})){0,4}[.):]?\\)?");

    /** An open list, and the item of it that was written last. */
    private record Open(Markup list, int depth, boolean numbered, Markup[] last) {
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final Markup parent;
    private final InlineMarkup inline;

    ListMarkup(Markup parent, InlineMarkup inline) {
        this.parent = parent;
        this.inline = inline;
    }

    void write(List<RedactedPassage> items) {
        for (RedactedPassage passage : items) {
            ListItem item = (ListItem) passage.place();
            boolean numbered = MARKER.matcher(item.marker()).matches();
            Open list = listFor(item.depth(), numbered);
            Markup line = list.list.child("li").with("id", InlineMarkup.id(passage));
            if (numbered) {
                line.child("span").with("class", "marker").text(item.marker());
                line.text(" ");
            }
            inline.write(passage.runs(), line);
            list.last[0] = line;
        }
    }

    private Open listFor(int depth, boolean numbered) {
        while (!open.isEmpty() && (open.peek().depth > depth || open.peek().depth == depth && open.peek().numbered != numbered)) {
            open.pop();
        }
        if (open.isEmpty() || open.peek().depth < depth) {
            Markup within = open.isEmpty() ? parent : open.peek().last[0];
            open.push(new Open(within.child(numbered ? "ol" : "ul"), depth, numbered, new Markup[1]));
        }
        return open.peek();
    }
}
