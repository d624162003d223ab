package org.covername.pseudonym;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Span;

/** Sets a third of a year into a sentence that had a day: "on 8 April 2019" becomes "in early 2019". */
final class DateWording {

    private static final Pattern PART_OF_DAY = Pattern.compile("(?i)\\bon the (?:early )?(night|morning|evening|afternoon|day|eve) of (?:the )?$");
    private static final Pattern ABOUT = Pattern.compile("(?i)\\b(?:notes?|reports?|comments?|evidence|papers?|entry|entries|focus(?:ed|ing)?|questions?|depend\\w*) on $");
    private static final Pattern WEEK = Pattern.compile("(?i)\\bthe week (?:of|beginning|commencing|ending|starting|after|before) $");
    private static final Pattern THAT = Pattern.compile("(?i)\\b(?:in |during )?(?:that|the same) $");
    private static final Pattern DAYS = Pattern.compile("(?i)\\b(?:(on|from|between|over|in) (?:the )?)?\\d{1,2}(?:st|nd|rd|th)?"
        + "(?:(?:, ?| and | to | or | until |-|–|/)\\d{1,2}(?:st|nd|rd|th)?)*(?:, ?| and | to | or | until | ?- ?| ?– ?|/)$");
    private static final Pattern ON = Pattern.compile("(?i)\\b(on|at|over|in|during)(?: or (?:about|around)| about| around)? (?:the )?$");

    private DateWording() {
    }

    /** With a capital where a sentence starts; the span takes in what would jar before a third of a year. */
    static Wording of(Around date, String words) {
        Wording widened = widened(date, words);
        return new Wording(widened.span(), new Around(date.text(), widened.span()).fitted(widened.text()));
    }

    private static Wording widened(Around date, String words) {
        boolean yearSaid = words.matches(".*\\d{4}");
        if (date.before(ABOUT).isPresent()) {
            return new Wording(date.span(), words);
        }
        Optional<Matcher> part = date.before(PART_OF_DAY);
        if (part.isPresent()) {
            return from(date, part.get().start(), "one " + part.get().group(1).toLowerCase(Locale.ROOT) + (yearSaid ? " in " : " ") + words);
        }
        Optional<Matcher> that = date.before(THAT);
        if (that.isPresent() && !yearSaid || that.isPresent() && !date.surface().matches(".*\\d.*")) {
            return from(date, that.get().start(), thirdOf(words) + " that year");
        }
        Optional<Matcher> days = date.before(DAYS);
        if (days.isPresent()) {
            return from(date, days.get().start(), days.get().group(1) == null ? words : in(words, yearSaid));
        }
        Optional<Matcher> week = date.before(WEEK);
        int start = week.map(Matcher::start).orElse(date.span().start());
        Optional<Matcher> on = date.from(start).before(ON);
        return on.isPresent() ? from(date, on.get().start(), in(words, yearSaid)) : from(date, start, words);
    }

    private static String thirdOf(String words) {
        return words.startsWith("early") ? "early" : words.startsWith("mid") ? "in the middle of" : words.startsWith("late") ? "late" : "during";
    }

    private static String in(String words, boolean yearSaid) {
        return yearSaid || words.startsWith("mid") ? "in " + words : words;
    }

    private static Wording from(Around date, int start, String words) {
        return new Wording(new Span(start, date.span().end()), words);
    }
}
