package org.covername.inspection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * A log as a table for a spreadsheet (RFC 4180). A spreadsheet takes a cell that begins with one of a few signs for a formula, and would do what a draft says: such a cell gets
 * an apostrophe before it (OWASP, CSV Injection).
 */
final class LogCsv {

    private static final String SIGNS = "=+-@\t\r\n";

    private LogCsv() {
    }

    static String of(List<LogEntry> entries) {
        return Stream.concat(Stream.of(List.of("n", "kind", "entity", "replacement", "treatment", "rule", "score", "page", "doubtful", "decision", "by")),
                entries.stream().map(LogCsv::cells)).map(LogCsv::line).collect(Collectors.joining());
    }

    private static List<String> cells(LogEntry entry) {
        return List.of(String.valueOf(entry.n()), entry.written().kind(), entry.written().entity(), entry.written().replacement(), entry.written().treatment(), entry.found().rule(),
                String.format(Locale.UK, "%.2f", entry.found().score()), String.valueOf(entry.found().page()), entry.decided().doubtful() ? "yes" : "no", entry.decided().decision(),
                entry.decided().by());
    }

    private static String line(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.stream().map(LogCsv::guarded).toArray()) + "\r\n";
    }

    static String guarded(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
