package org.covername.gazetteer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.covername.datafile.Faults;

/** Reads names out of CSV with a header row: one column of names, and where there are such, of towns and postcodes. */
final class NameCsv {

    private static final List<String> NAMES = List.of("name", "establishmentname", "establishment name", "school name", "organisation name", "practice name", "place",
        "place name");
    private static final List<String> TOWNS = List.of("town", "town or city", "city", "post town");
    private static final List<String> POSTCODES = List.of("postcode", "post code");
    private static final String POSTCODE = "[A-Z]{1,2}\\d[\\dA-Z]? ?\\d[A-Z]{2}";

    private final Faults faults;
    private final Optional<String> column;

    /** @param column of the names, where it is none of the usual */
    NameCsv(Faults faults, Optional<String> column) {
        this.faults = faults;
        this.column = column;
    }

    /**
     * A name of the file.
     *
     * @param note town and postcode, for people to tell two of a name apart
     */
    record Row(int line, String name, String note) {
    }

    List<Row> read(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        String header = text.lines().findFirst().orElse("");
        char delimiter = header.chars().filter(sign -> sign == ';').count() > header.chars().filter(sign -> sign == ',').count() ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setHeader().setSkipHeaderRecord(true).setIgnoreSurroundingSpaces(true).setTrim(true).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return rows(parser);
        } catch (IllegalArgumentException ofTheHeader) {
            faults.add(1, "the header row has an empty column name, or one twice");
        } catch (IOException | UncheckedIOException broken) {
            faults.add(1, "this is not CSV; look for a quote that is left open");
        }
        return List.of();
    }

    private List<Row> rows(CSVParser parser) {
        Optional<String> names = column.isPresent() ? header(parser, List.of(column.get().toLowerCase(Locale.ROOT))) : header(parser, NAMES);
        if (names.isEmpty()) {
            faults.add(1, "no column of names; the columns are " + String.join(", ", parser.getHeaderNames()) + "; name one with --column");
            return List.of();
        }
        Optional<String> towns = header(parser, TOWNS);
        Optional<String> postcodes = header(parser, POSTCODES);
        List<Row> rows = new ArrayList<>();
        int line = (int) parser.getCurrentLineNumber() + 1;
        for (CSVRecord record : parser) {
            if (record.isConsistent()) {
                rows.add(new Row(line, record.get(names.get()).replace('\u2019', '\''), note(record, towns, postcodes, line)));
            } else {
                faults.add(line, "this row has " + record.size() + " columns, the header " + parser.getHeaderNames().size());
            }
            line = (int) parser.getCurrentLineNumber() + 1;
        }
        return rows;
    }

    private String note(CSVRecord record, Optional<String> towns, Optional<String> postcodes, int line) {
        String postcode = postcodes.map(record::get).orElse("").toUpperCase(Locale.ROOT);
        if (!postcode.isEmpty() && !postcode.matches(POSTCODE)) {
            faults.add(line, "this is no postcode in the column of postcodes");
        }
        return (towns.map(record::get).orElse("") + " " + postcode).strip();
    }

    private static Optional<String> header(CSVParser parser, List<String> known) {
        return parser.getHeaderNames().stream().filter(name -> known.contains(name.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
