package org.covername.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;

/**
 * Finds in a table of those present who chairs, leads, writes or oversees the review, and the initials that the table gives them, wherever these stand. They are public, whereas all others who were present
 * are not.
 */
final class ReviewLeadRecogniser implements Recogniser {

    private static final double SURE = 0.95;
    private static final int SHORT_LINE = 80;
    private static final String ONE = "(?:(?:independent|lead|overview|report|review|panel|partnership|board|lcspr|scr)[ -])*(?:(?:co-?)?chair(?:person|man|woman)?|reviewer|author|scrutineer)";
    private static final Pattern LEADS = Pattern.compile("(?i)(?:the )?" + ONE + "(?:,? (?:of|for) (?:the )?(?:review|report|panel|partnership|board|lcspr|scr)[\\p{L} ]{0,40})?(?:(?:,| and| &|/) ?(?:the )?"
        + ONE + ")?(?:,? \\(?(?:in the chair|chairing|chair)\\)?)?");
    private static final Pattern FULL = Pattern.compile("(?i)\\b(?:independent|lead|overview|review|panel|partnership|board|lcspr|scr)\\b");
    private static final Pattern OF_A_REVIEW = Pattern.compile("(?i)\\b(?:panel|lcspr|cspr|scr|(?:practice|case|rapid|thematic|joint) review|safeguarding (?:children )?(?:partnership|board))\\b");
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile("(?i)\\b(?:conferences?|core (?:group|meeting)|strategy|reviewing officer|IROs?|MARAC|MAPPA|MACE|FGC|family group|looked after|child in need|child protection|annual review|ICPC|RCPC|LAC|CLA|CIC|"
        + "CPC|TAC|TAF|CIN|professionals'? meeting|planning meeting|governors|tribunal|hearing|bench|IMRs?|management reviews?|agency|agencies|gateway|adoption|fostering|serious incident|discussion)\\b");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\p{L}{1,4}");

    private final Vocabulary vocabulary;

    ReviewLeadRecogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Mention> recognise(Draft draft, CaseFile caseFile) {
        List<Mention> mentions = new ArrayList<>();
        String title = "";
        String heading = "";
        String line = "";
        Map<Row, List<Passage>> rows = new LinkedHashMap<>();
        Map<Row, Above> above = new LinkedHashMap<>();
        for (Passage passage : draft.passages()) {
            if (passage.place() instanceof Place.Heading) {
                title = title.isEmpty() ? passage.text().text() : title;
                heading = passage.text().text();
            } else if (passage.place() instanceof Place.Cell cell) {
                Row row = new Row(cell.table(), cell.row());
                rows.computeIfAbsent(row, key -> new ArrayList<>()).add(passage);
                above.putIfAbsent(row, new Above(title, heading + "\n" + line));
            } else {
                line = passage.text().text().length() <= SHORT_LINE ? passage.text().text() : "";
            }
        }
        NameColumns columns = NameColumns.of(draft, vocabulary);
        List<Passage> given = new ArrayList<>();
        rows.forEach((row, cells) -> lead(cells, columns, above.get(row)).ifPresent(name -> {
            mentions.add(mention(name.passage(), name.name().run().span()));
            cells.stream().filter(cell -> initials(cell, name.name()) && only(cell, row.table(), rows)).forEach(given::add);
        }));
        given.forEach(cell -> mentions.add(mention(cell, new Span(0, cell.text().text().length()))));
        Set<String> initials = given.stream().map(cell -> Word.of(cell).get(0).key()).collect(Collectors.toSet());
        draft.passages().stream().filter(passage -> !given.contains(passage))
            .forEach(passage -> GivenInitialsRecogniser.standing(passage, initials).forEach(span -> mentions.add(mention(passage, span))));
        return mentions;
    }

    private record Row(int table, int number) {
    }

    /**
     * What stands above a table.
     *
     * @param title   of the draft
     * @param nearest the last heading and a short line below it
     */
    private record Above(String title, String nearest) {

        String all() {
            return title + "\n" + nearest;
        }
    }

    private record Named(Passage passage, LoneName name) {
    }

    /** Whom alone a row names, where it says of them that they lead the review. "Chair" alone says it only in a table of the review's own panel. */
    private Optional<Named> lead(List<Passage> cells, NameColumns columns, Above above) {
        boolean leads = cells.stream().map(cell -> cell.text().text()).anyMatch(text -> LEADS.matcher(text).matches() && (FULL.matcher(text).find() || OF_A_REVIEW.matcher(above.nearest()).find()));
        boolean other = ofSomethingElse(above.all()) || cells.stream().anyMatch(cell -> ofSomethingElse(cell.text().text()));
        List<Named> names = cells.stream().sorted(Comparator.comparingInt(Passage::number)).flatMap(cell -> LoneName.of(cell, vocabulary)
            .filter(name -> columns.names(cell) || vocabulary.name(name.run().first().key())).map(name -> new Named(cell, name)).stream()).toList();
        return leads && !other && names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** Whether a heading or cell tells of a meeting about one family: who chairs that is not public. */
    static boolean ofSomethingElse(String text) {
        return OF_SOMETHING_ELSE.matcher(text).find();
    }

    private static boolean initials(Passage cell, LoneName name) {
        return INITIALS.matcher(cell.text().text()).matches() && KeptForms.abbreviates(Word.of(cell).get(0).key(), name.words());
    }

    /** Whether no other row of the table gives the same initials. */
    private static boolean only(Passage initials, int table, Map<Row, List<Passage>> rows) {
        return rows.entrySet().stream().filter(row -> row.getKey().table() == table).flatMap(row -> row.getValue().stream())
            .filter(cell -> cell.text().text().equals(initials.text().text())).count() == 1;
    }

    private static Mention mention(Passage passage, Span span) {
        return new Mention(passage.number(), span, MentionKind.PERSON, true, Optional.empty(),
            new Evidence(PublishedNameRecogniser.RULE, "The table says that they lead the review, which is public", SURE));
    }
}
