package org.covername.pseudonym;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;

/** What a table's other cells tell about a name in it: the other half of the name, and what the person is. */
final class Tables {

    private static final Pattern FIRST_NAME = Pattern.compile("(?i).*\\b(first|given|fore|christian)[ -]?names?\\b.*");
    private static final Pattern SURNAME = Pattern.compile("(?i).*\\b(surname|family name|last name)\\b.*");
    private static final Pattern RELATION = Pattern.compile("(?i).*\\b(relation\\w*|role|post|position|job|designation|who they are|capacity)\\b.*");
    private static final Pattern OTHER_NAME = Pattern.compile("(?i)(?:also |otherwise |better )?(?:known as|called)|a\\.?k\\.?a\\.?|alias(?:es|\\(es\\))?|(?:other|previous|former|preferred|pet|maiden) names?|nick ?names?|goes by|street names?");
    private static final Pattern PSEUDONYM = Pattern.compile("(?i)(?:pseudonym|(?:name )?(?:used )?in (?:this|the) (?:report|review)|(?:(?:known|called|shown) in (?:this|the) (?:report|review)|referred to(?: in (?:this|the) (?:report|review))?|anonymised) as"
        + "|term used(?: in (?:this|the) (?:report|review))?)(?: used)?");
    private static final Pattern NAME = Pattern.compile("(?i)(?:(?:full|legal|first|given) )?names?(?: of .*)?|child|young person|who|person");
    private final Draft draft;

    Tables(Draft draft) {
        this.draft = draft;
    }

    /** First name and surname together, where the passage is one of two cells that hold them. */
    Optional<String> wholeName(Passage passage) {
        if (!(passage.place() instanceof Place.Cell cell) || cell.header()) {
            return Optional.empty();
        }
        Optional<String> first = under(cell, FIRST_NAME);
        Optional<String> last = under(cell, SURNAME);
        String own = passage.text().text();
        boolean half = first.filter(own::equals).isPresent() || last.filter(own::equals).isPresent();
        return half && first.isPresent() && last.isPresent() ? Optional.of(first.get() + " " + last.get()) : Optional.empty();
    }

    /** What the row says the person is: the cell below "Relationship" or "Role", or the row's first cell. */
    Stream<String> relations(Passage passage) {
        if (!(passage.place() instanceof Place.Cell cell)) {
            return Stream.of();
        }
        Stream<String> firstCell = cell.column() > 0 ? text(cell.table(), cell.row(), 0).stream() : Stream.of();
        return Stream.of(under(cell, RELATION).stream(), text(cell.table(), 0, cell.column()).stream(), firstCell).flatMap(found -> found);
    }

    /** What the first cell of a cell's row says, in a table of two columns. */
    Optional<String> label(int passage) {
        return draft.passage(passage).place() instanceof Place.Cell cell && cell.column() == 1 && cells().noneMatch(other -> place(other).table() == cell.table() && place(other).column() > 1)
            ? text(cell.table(), cell.row(), 0) : Optional.empty();
    }

    /** The passage with the name of whom a cell gives another name: beside it where a column is headed so, above it where a row is. */
    Optional<Integer> named(int passage) {
        if (!(draft.passage(passage).place() instanceof Place.Cell cell)) {
            return Optional.empty();
        }
        boolean row = cell.column() > 0 && cell.row() > 0 && text(cell.table(), cell.row(), 0).filter(label -> OTHER_NAME.matcher(label.strip()).matches()).isPresent();
        boolean column = text(cell.table(), 0, cell.column()).filter(head -> OTHER_NAME.matcher(head.strip()).matches()).isPresent();
        return row ? at(cell.table(), cell.row() - 1, cell.column()).map(Passage::number)
            : column ? heading(cell, NAME).flatMap(name -> at(cell.table(), cell.row(), place(name).column())).map(Passage::number) : Optional.empty();
    }

    /** What the draft's own key says that somebody is called in it, where the cell names one person. */
    Optional<String> pseudonym(int passage) {
        return draft.passage(passage).place() instanceof Place.Cell cell ? heading(cell, PSEUDONYM).filter(head -> place(head).column() != cell.column())
            .flatMap(head -> text(cell.table(), cell.row(), place(head).column())).map(String::strip) : Optional.empty();
    }

    private Optional<Passage> heading(Place.Cell cell, Pattern heading) {
        return cells().filter(passage -> place(passage).table() == cell.table() && place(passage).row() == 0).filter(passage -> heading.matcher(passage.text().text()).matches()).findFirst();
    }

    private Optional<String> under(Place.Cell cell, Pattern heading) {
        return heading(cell, heading).flatMap(header -> text(cell.table(), cell.row(), place(header).column()));
    }

    private Optional<String> text(int table, int row, int column) {
        return at(table, row, column).map(passage -> passage.text().text());
    }

    private Optional<Passage> at(int table, int row, int column) {
        return cells().filter(passage -> place(passage).table() == table && place(passage).row() == row && place(passage).column() == column).findFirst();
    }

    private Stream<Passage> cells() {
        return draft.passages().stream().filter(passage -> passage.place() instanceof Place.Cell);
    }

    private static Place.Cell place(Passage passage) {
        return (Place.Cell) passage.place();
    }
}
