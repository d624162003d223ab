package org.covername.pseudonym;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.recognition.NameKey;
import org.covername.rules.RuleFolder;

/** Reads dates as people write them: 3 June 2021, 03/06/21, 2021-06-03, early June, Boxing Day 2020, autumn of 2017. British order. */
final class DateForms {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-\\d{1,2}\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b\\d{1,2}\\s?[./-]\\s?(\\d{1,2})(?:\\s?[./-]\\s?(\\d{4}|\\d{2}))?\\b");
    private static final Pattern MONTH = Pattern.compile("\\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
        + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b");
    private static final Pattern SHORT_YEAR = Pattern.compile("[a-z][ ,.-]+(\\d{2})$");

    private final Map<String, Integer> named = new HashMap<>();

    DateForms(RuleFolder rules) {
        for (String line : rules.lines("lists/date-words.txt")) {
            String[] parts = line.split("\\s*=\\s*");
            for (String word : parts[0].split(",\\s*")) {
                named.put(NameKey.of(word), Integer.valueOf(parts[1].strip()));
            }
        }
    }

    LooseDate read(String surface) {
        String text = NameKey.of(surface);
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return checked(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.find()) {
            return LooseDate.of(year(text), MONTHS.indexOf(month.group(1).substring(0, 3)) + 1);
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            return checked(numbers.group(2) == null ? year(text) : full(Integer.parseInt(numbers.group(2))), Integer.parseInt(numbers.group(1)));
        }
        return new LooseDate(year(text), 0, third(text));
    }

    private static LooseDate checked(int year, int month) {
        return LooseDate.of(year, month >= 1 && month <= 12 ? month : 0);
    }

    private static int full(int year) {
        return year > 99 ? year : year > 50 ? 1900 + year : 2000 + year;
    }

    private static int year(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            return Integer.parseInt(year.group(1));
        }
        Matcher two = SHORT_YEAR.matcher(text);
        return two.find() ? full(Integer.parseInt(two.group(1))) : 0;
    }

    /** By the longest named day or season in the text, or by "early", "mid" and "late" of a year. */
    private int third(String text) {
        String longest = named.keySet().stream().filter(word -> (" " + text.replaceAll("[^a-z' -]", " ") + " ").contains(" " + word + " "))
            .reduce("", (one, other) -> other.length() > one.length() ? other : one);
        if (!longest.isEmpty()) {
            return named.get(longest);
        }
        return text.startsWith("early") || text.startsWith("beginning") ? 1 : text.startsWith("mid") ? 2 : text.startsWith("late") || text.startsWith("end") ? 3 : 0;
    }
}
