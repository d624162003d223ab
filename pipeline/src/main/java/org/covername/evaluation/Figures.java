package org.covername.evaluation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Ours beside what others reached, one row each: the first column says who, the last where the figures stand.
 *
 * @param rows ours first; a measure that is not known of somebody is empty
 */
record Figures(List<String> columns, List<Map<String, String>> rows) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    Figures {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param file of figures that travels with this package */
    static Figures beside(Map<String, String> ours, String file) {
        try (Reader csv = new InputStreamReader(Figures.class.getResourceAsStream(file), StandardCharsets.UTF_8);
             var records = FORMAT.parse(csv)) {
            List<Map<String, String>> rows = new ArrayList<>(List.of(ours));
            for (CSVRecord record : records) {
                rows.add(new LinkedHashMap<>(record.toMap()));
            }
            return new Figures(records.getHeaderNames(), rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The figures to compare with cannot be read", unreadable);
        }
    }

    /** A line each, measures by name. */
    String text() {
        StringBuilder text = new StringBuilder("Ours beside others:" + System.lineSeparator());
        for (Map<String, String> row : rows) {
            text.append("  ").append(row.get(columns.get(0))).append(":");
            columns.subList(1, columns.size()).stream().filter(column -> !row.getOrDefault(column, "").isEmpty())
                .forEach(column -> text.append("  ").append(column).append(' ').append(row.get(column)));
            text.append(System.lineSeparator());
        }
        return text.toString();
    }
}
