package org.covername.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.clearance.JollydayWorkingDays;
import org.covername.office.Office;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The calendar as a page, and as a file. */
@Controller
class CalendarController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final int MONTHS = 3;
    private static final int AHEAD = 5;

    private final Office office;
    private final JollydayWorkingDays days = new JollydayWorkingDays();

    CalendarController(Office office) {
        this.office = office;
    }

    @GetMapping("/calendar")
    String page(Model model) {
        List<Entry> entries = new Entries(office, days).all();
        LocalDate today = office.today();
        Map<String, List<Entry>> byDay = entries.stream().collect(Collectors.groupingBy(entry -> DAY.format(entry.day()), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("days", byDay);
        model.addAttribute("working", Stream.iterate(today, day -> day.plusDays(1)).filter(days::working).limit(AHEAD).map(DAY::format).toList());
        model.addAttribute("months", Stream.iterate(YearMonth.from(today), month -> month.plusMonths(1)).limit(MONTHS).map(month -> Month.of(month, today, entries, days)).toList());
        return "calendar";
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<String> file() {
        return ResponseEntity.ok().contentType(MediaType.valueOf("text/calendar;charset=UTF-8")).header("Content-Disposition", "attachment; filename=\"covername.ics\"")
                .body(Ics.of(new Entries(office, days).all(), office.now()));
    }
}
