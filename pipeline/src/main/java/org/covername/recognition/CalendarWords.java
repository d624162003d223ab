package org.covername.recognition;

import java.util.List;
import java.util.Set;

/** Days of the week and months that a model takes for somebody or something: "on the Tues he was seen", "inside till next March". */
final class CalendarWords {

    private static final Set<String> DAYS = Set.of("monday", "tue", "tues", "tuesday", "weds", "wednesday", "thur", "thurs", "thursday", "fri", "friday", "saturday", "sunday");
    private static final Set<String> MONTHS = Set.of("jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july", "aug", "august", "sept", "september", "oct",
        "october", "nov", "november", "dec", "december", "sat", "sun", "wed", "mon", "thu");
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
        boolean before = from > 0 && BEFORE_MONTHS.contains(words.get(from - 1).key()) && words.get(from).before().equals(" ");
        return to == from + 1 && words.get(from).shape() == Word.Shape.CAPITALISED && (DAYS.contains(key) || before && MONTHS.contains(key));
    }
}
