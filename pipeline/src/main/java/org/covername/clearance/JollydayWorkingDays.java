package org.covername.clearance;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Counts working days: neither a Saturday or Sunday nor a bank holiday of England. */
public final class JollydayWorkingDays {

    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create("gb", withJaxb()));
    private final Map<LocalDate, Boolean> known = new HashMap<>();

    private static Properties withJaxb() {
        Properties properties = new Properties();
        properties.setProperty("configuration.service.impl", "de.focus_shift.jollyday.jaxb.JaxbConfigurationService");
        return properties;
    }

    public synchronized boolean working(LocalDate day) {
        return known.computeIfAbsent(day, any -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.isHoliday(day, "eng"));
    }

    /** The first day on which so many clear working days have run: neither the day of sending nor this one counts. */
    public LocalDate afterClear(LocalDate sent, int days) {
        LocalDate day = sent;
        for (int counted = 0; counted < days; counted += working(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day.plusDays(1);
    }

    /** The first of the last so many working days before a day. */
    public LocalDate before(LocalDate day, int days) {
        LocalDate first = day;
        for (int counted = 0; counted < days; counted += working(first) ? 1 : 0) {
            first = first.minusDays(1);
        }
        return first;
    }
}
