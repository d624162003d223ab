package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Span;

/** Cuts levelled text into sentences, and a sentence into clauses; spans are offsets in the text given. */
final class Sentences {

    /** No sentence is longer than this, so that no pattern is ever tried on more. */
    static final int LONGEST = 1500;

    private static final Pattern END = Pattern.compile("[.!?][\"')\\]]*(?= +[\"'(\\[\u2022A-Z0-9\u00c0-\u00de])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[ (\"'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St|No|nos?|Nos|para|paras|p|pp|v|cf|e\\.g|i\\.e|approx|ref|fig|Sgt|Insp|Det|Supt|Cllr|vol|s|ss|ch|"
                    + "[A-Z]|(?:[A-Z]\\.)+[A-Z])\\.$");
    private static final Pattern NUMBER_ONLY = Pattern.compile("[ (\\[]*[0-9]+(?:\\.[0-9]+)*[.)\\]]*");
    private static final Pattern CLAUSE = Pattern.compile(
            " *; *|: +| \u2013 |\u2013(?=[A-Za-z]{2}) ?|[,)]? but |, (?:and|yet|while|whilst|whereas|although|though|as|so|because|since|nor|who|whom|whose|which|where|with) "
                    + "| (?:while|whilst|whereas|although|though|so that|because|even though) | \\(|\\) |\\)(?=[,.])|\" "
                    + "| and (?=(?:the|their|his|her|its) (?:file|case|inquest|coroner|investigation|enquiry|inquiry|proceedings|trial|police)\\b)");

    private Sentences() {
    }

    static List<Span> in(String levelled) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(levelled);
        while (end.find()) {
            if (ends(levelled.substring(start, end.end()))) {
                add(sentences, new Span(start, end.end()));
                start = end.end();
            }
        }
        add(sentences, new Span(start, levelled.length()));
        return trimmed(sentences, levelled);
    }

    private static boolean ends(String before) {
        return !NUMBER_ONLY.matcher(before).matches() && !ABBREVIATION.matcher(before).find();
    }

    private static void add(List<Span> sentences, Span span) {
        for (int start = span.start(); start < span.end(); start += LONGEST) {
            sentences.add(new Span(start, Math.min(span.end(), start + LONGEST)));
        }
    }

    private static List<Span> trimmed(List<Span> spans, String text) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            String words = span.of(text);
            if (!words.isBlank()) {
                int start = span.start() + words.length() - words.stripLeading().length();
                kept.add(new Span(start, start + words.strip().length()));
            }
        }
        return kept;
    }

    static List<Span> clausesOf(String sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        Matcher cut = CLAUSE.matcher(sentence);
        while (cut.find()) {
            clauses.add(new Span(start, cut.start()));
            start = cut.start();
        }
        clauses.add(new Span(start, sentence.length()));
        return clauses.stream().filter(clause -> clause.length() > 0).toList();
    }
}
