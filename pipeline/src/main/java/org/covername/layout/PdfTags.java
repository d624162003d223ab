package org.covername.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.covername.document.Place;

/**
 * The tags of a report (ISO 32000-1, 14.7, 14.8; ISO 14289-1), made anew from its passages: headings without gaps, paragraphs, nested lists, tables with
 * their heads, notes. What the draft's own tags said is read as text of the draft, and left behind.
 */
final class PdfTags {

    private static final COSName PG = COSName.PG;
    private static final COSName K = COSName.K;

    /** A tag with what hangs below it. */
    private static final class Tag {

        private final COSDictionary element = new COSDictionary();
        private final COSArray kids = new COSArray();

        Tag(String type, Tag parent) {
            element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
            element.setName(COSName.S, type);
            element.setItem(K, kids);
            if (parent != null) {
                element.setItem(COSName.P, parent.element);
                parent.kids.add(element);
            }
        }
    }

    private record Row(int table, int row) {
    }

    private final COSDictionary root = new COSDictionary();
    private final Tag document = new Tag("Document", null);
    private final List<Tag> lists = new ArrayList<>();
    private final Map<Integer, Tag> tags = new HashMap<>();
    private final Map<Row, List<Tag>> rows = new HashMap<>();
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final COSArray parents = new COSArray();
    private int next;
    private int notes;
    private int lastHeading;
    private int outermost = 6;
    private Tag table;
    private Row row;
    private int column;

    PdfTags() {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(K, document.element);
        document.element.setItem(COSName.P, root);
    }

    /** Adds a picture that is shown; in reading order. */
    void addFigure(int passage, String alternative) {
        lists.clear();
        endTable();
        Tag figure = new Tag("Figure", document);
        figure.element.setString(COSName.ALT, alternative);
        tags.put(passage, figure);
    }

    /** Adds the tag of a passage; in reading order. */
    void add(int passage, Place place) {
        if (!(place instanceof Place.ListItem)) {
            lists.clear();
        }
        if (!(place instanceof Place.Cell)) {
            endTable();
        }
        if (place instanceof Place.Heading heading) {
            outermost = Math.min(outermost, heading.level());
            lastHeading = Math.min(heading.level() - outermost + 1, lastHeading + 1);
            tags.put(passage, new Tag("H" + lastHeading, document));
        } else if (place instanceof Place.ListItem item) {
            tags.put(passage, new Tag("LBody", new Tag("LI", list(item.depth()))));
        } else if (place instanceof Place.Cell cell) {
            tags.put(passage, new Tag("P", cell(cell)));
        } else if (place instanceof Place.Footnote) {
            Tag note = new Tag("Note", document);
            note.element.setItem(COSName.ID, new COSString("note-" + ++notes));
            tags.put(passage, note);
        } else {
            tags.put(passage, new Tag("P", document));
        }
    }

    private Tag list(int depth) {
        while (lists.size() > depth + 1) {
            lists.remove(lists.size() - 1);
        }
        while (lists.size() <= depth) {
            Tag parent = lists.isEmpty() ? document : lastItem(lists.get(lists.size() - 1));
            lists.add(new Tag("L", parent));
        }
        return lists.get(lists.size() - 1);
    }

    /** A list within a list hangs below the item before it. */
    private static Tag lastItem(Tag list) {
        Tag item = new Tag("LI", null);
        if (list.kids.size() == 0) {
            item = new Tag("LI", list);
            return new Tag("LBody", item);
        }
        Tag body = new Tag("LBody", null);
        COSDictionary last = (COSDictionary) list.kids.get(list.kids.size() - 1);
        body.element.setItem(COSName.P, last);
        last.getCOSArray(K).add(body.element);
        return body;
    }

    private Tag cell(Place.Cell cell) {
        Row wanted = new Row(cell.table(), cell.row());
        if (table == null || row == null || row.table != cell.table()) {
            endTable();
            table = new Tag("Table", document);
        }
        if (!wanted.equals(row)) {
            row = wanted;
            column = 0;
            rows.put(row, new ArrayList<>(List.of(new Tag("TR", table))));
        }
        Tag line = rows.get(row).get(0);
        if (cell.column() < column) {
            return rows.get(row).get(rows.get(row).size() - 1);
        }
        for (; column < cell.column(); column++) {
            new Tag("TD", line);
        }
        Tag made = new Tag(cell.header() ? "TH" : "TD", line);
        attributes(cell, made);
        rows.get(row).add(made);
        column += cell.span();
        columns.merge(cell.table(), column, Math::max);
        return made;
    }

    private static void attributes(Place.Cell cell, Tag made) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        if (cell.header()) {
            attributes.setName(COSName.getPDFName("Scope"), "Column");
        }
        if (cell.span() > 1) {
            attributes.setInt(COSName.getPDFName("ColSpan"), cell.span());
        }
        if (attributes.size() > 1) {
            made.element.setItem(COSName.A, attributes);
        }
    }

    /** All rows of a table have equally many columns: those that are empty at the end are made up. */
    private void endTable() {
        if (table != null) {
            int number = row.table;
            rows.forEach((each, tagged) -> {
                if (each.table == number) {
                    fill(tagged.get(0), columns.get(number));
                }
            });
        }
        table = null;
        row = null;
    }

    private static void fill(Tag line, int wanted) {
        int found = 0;
        for (int i = 0; i < line.kids.size(); i++) {
            COSDictionary attributes = ((COSDictionary) line.kids.get(i)).getCOSDictionary(COSName.A);
            found += attributes == null ? 1 : attributes.getInt("ColSpan", 1);
        }
        for (; found < wanted; found++) {
            new Tag("TD", line);
        }
    }

    /** The tag by which the content of a passage is marked. */
    COSName name(int passage) {
        return tags.containsKey(passage) ? tags.get(passage).element.getCOSName(COSName.S) : COSName.P;
    }

    /** Ties what a page has marked to the tags of its passages. */
    void tie(PDPage page, PdfMarks marks) {
        COSArray owners = new COSArray();
        for (int mark = 0; mark < marks.owners().size(); mark++) {
            Tag tag = tags.get(marks.owners().get(mark));
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(PG, page.getCOSObject());
            reference.setInt(COSName.MCID, mark);
            tag.kids.add(reference);
            owners.add(tag.element);
        }
        page.setStructParents(next);
        parent(owners);
    }

    /** Ties a link to the tag of the passage in which it stands. */
    void link(int passage, PDPage page, COSDictionary annotation) {
        Tag link = new Tag("Link", tags.getOrDefault(passage, document));
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(PG, page.getCOSObject());
        link.kids.add(reference);
        annotation.setInt(COSName.STRUCT_PARENT, next);
        parent(link.element);
    }

    private void parent(org.apache.pdfbox.cos.COSBase owner) {
        parents.add(COSInteger.get(next++));
        parents.add(owner);
    }

    void write(PDDocument report) {
        endTable();
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
        report.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        COSDictionary info = new COSDictionary();
        info.setBoolean(COSName.getPDFName("Marked"), true);
        report.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("MarkInfo"), info);
    }
}
