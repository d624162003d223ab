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

    private Optional<String> under(Place.Cell cell, Pattern heading) {
        return cells().filter(passage -> place(passage).table() == cell.table() && place(passage).row() == 0)
            .filter(passage -> heading.matcher(passage.text().text()).matches()).findFirst()
            .flatMap(header -> text(cell.table(), cell.row(), place(header).column()));
    }

    private Optional<String> text(int table, int row, int column) {
        return cells().filter(passage -> place(passage).table() == table && place(passage).row() == row && place(passage).column() == column)
            .map(passage -> passage.text().text()).findFirst();
    }

    private Stream<Passage> cells() {
        return draft.passages().stream().filter(passage -> passage.place() instanceof Place.Cell);
    }

    private static Place.Cell place(Passage passage) {
        return (Place.Cell) passage.place();
    }
}
