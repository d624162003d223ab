package org.covername.recognition;

import java.util.List;
import java.util.Set;

/** Days of the week and months that a model takes for somebody or something: "on the Tues he was seen", "inside till next March". */
final class CalendarWords {

    private static final Set<String> DAYS = Set.of("monday", "tue", "tues", "tuesday", "weds", "wednesday", "thur", "thurs", "thursday", "fri", "friday", "saturday", "sunday", "sat", "sun", "wed", "mon", "thu");
    private static final Set<String> MONTHS = Set.of("jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july", "aug", "august", "sept", "september", "oct",
        "october", "nov", "november", "dec", "december");
    private static final Set<String> BEFORE_DAYS = Set.of("on", "by", "until", "till", "since", "the", "every", "each", "next", "last", "this");
    /** Of what stands before people as well, such as "from", none. */
    private static final Set<String> BEFORE_MONTHS = Set.of("next", "last", "in", "since", "until", "till", "between", "during", "early", "late", "mid");

    private CalendarWords() {
    }

    /**
     * Whether a mention is nothing but such a word.
     *
     * @param from its first word
     * @param to   the word behind its last
     */
    static boolean only(List<Word> words, int from, int to) {
        if (to == from + 2 && words.get(from).key().equals("the")) {
            return only(words, from + 1, to);
        }
        String key = words.get(from).key();
        String before = from > 0 && words.get(from).before().equals(" ") ? words.get(from - 1).key() : "";
        return to == from + 1 && words.get(from).shape() == Word.Shape.CAPITALISED && (BEFORE_DAYS.contains(before) && DAYS.contains(key) || BEFORE_MONTHS.contains(before) && MONTHS.contains(key));
    }
}
