package org.covername.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covername.inspection.LogComparison.Difference;
import org.covername.inspection.LogEntry.Decided;
import org.covername.inspection.LogEntry.Found;
import org.covername.inspection.LogEntry.Written;
import org.junit.jupiter.api.Test;

class LogTest {

    @Test
    void guardsASpreadsheetAgainstFormulas() {
        assertThat(List.of("=1+1", "+44", "-2", "@SUM", "\tx", "\rx").stream().map(LogCsv::guarded)).containsExactly("'=1+1", "'+44", "'-2", "'@SUM", "'\tx", "'\rx");
        assertThat(LogCsv.guarded("Mother")).isEqualTo("Mother");
        assertThat(LogCsv.guarded("")).isEmpty();
    }

    @Test
    void writesOneLineAMention() {
        assertThat(LogCsv.of(List.of(entry(1, "address", "[address removed, \"flat\"]"), entry(2, "person", "=Mother")))).isEqualTo("""
                n,kind,entity,replacement,treatment,rule,score,page,doubtful,decision,by\r
                1,address,e1,"[address removed, ""flat""]",replace,a-rule,0.50,1,no,proposed,covername\r
                2,person,e2,'=Mother,replace,a-rule,1.00,2,no,proposed,covername\r
                """);
    }

    @Test
    void narrowsAndSorts() {
        List<LogEntry> entries = List.of(entry(3, "place", "Town 1"), entry(10, "person", "Mother"), entry(2, "person", "Aunt"));

        assertThat(new LogFilter("person", "", "", "", "", "written").of(entries)).extracting(LogEntry::n).containsExactly(2, 10);
        assertThat(new LogFilter("", "", "10", "", "proposed by covername", "").of(entries)).extracting(LogEntry::n).containsExactly(10);
        assertThat(new LogFilter(null, null, null, null, null, "nonsense").of(entries)).extracting(LogEntry::n).containsExactly(2, 3, 10);
        assertThat(LogFilter.values(entries, entry -> String.valueOf(entry.found().page()))).containsExactly("2", "3", "10");
    }

    @Test
    void comparesWhatIsWritten() {
        LogComparison comparison = LogComparison.of(List.of(entry(1, "person", "Mother"), entry(2, "person", "Mother"), entry(3, "place", "Town 1"), entry(4, "date", "2021")),
                List.of(entry(1, "person", "Mother"), entry(2, "place", "Town 1"), entry(3, "place", "Town 1"), entry(4, "school", "School 1")));

        assertThat(comparison.differences()).containsExactly(new Difference("date", "2021", 1, 0), new Difference("person", "Mother", 2, 1), new Difference("place", "Town 1", 1, 2),
                new Difference("school", "School 1", 0, 1));
        assertThat(comparison.differences()).extracting(Difference::words).containsExactly("Gone", "1 fewer", "1 more", "New");
        assertThat(comparison.same()).isEqualTo(2);
    }

    private static LogEntry entry(int n, String kind, String replacement) {
        return new LogEntry(n, new Written(kind, "e" + n, replacement, "replace"), new Found("a-rule", n / 2.0, n), new Decided(false, "proposed", "covername"));
    }
}
