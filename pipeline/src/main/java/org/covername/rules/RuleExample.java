package org.covername.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.covername.document.Span;
import org.covername.document.Surface;

/**
 * A text that a rule must find its places in, or must leave alone. Written by hand for the rule, so nothing in it comes from a draft.
 *
 * @param marked the places written in {@code [[..]]}
 */
record RuleExample(Sort sort, int number, RuleText text, List<Span> marked) {

    /** FINDS: exactly the marked places. IGNORES: nothing. MISSES: a known gap, the marked places are not found yet. */
    enum Sort {
        FINDS, IGNORES, MISSES;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RuleExample {
        marked = List.copyOf(marked);
    }

    static RuleExample of(Sort sort, int number, String written, RuleText.Setting setting) {
        StringBuilder text = new StringBuilder();
        List<Span> marked = new ArrayList<>();
        int at = 0;
        for (int open = written.indexOf("[["); open >= 0; open = written.indexOf("[[", at)) {
            int close = written.indexOf("]]", open);
            if (close < 0) {
                throw new IllegalArgumentException(sort.word() + " " + number + ": [[ without ]]");
            }
            text.append(written, at, open);
            marked.add(new Span(text.length(), text.length() + close - open - 2));
            text.append(written, open + 2, close);
            at = close + 2;
        }
        return new RuleExample(sort, number, RuleText.of(new Surface(text.append(written.substring(at)).toString()), setting), marked);
    }

    /** The text with its places in {@code [[..]]}. */
    String written() {
        StringBuilder written = new StringBuilder(text.text());
        for (int i = marked.size() - 1; i >= 0; i--) {
            written.insert(marked.get(i).end(), "]]").insert(marked.get(i).start(), "[[");
        }
        return written.toString();
    }

    /** What is wrong, in words that follow the rule's id; empty if nothing is. */
    String judge(List<Span> found) {
        boolean right = switch (sort) {
            case FINDS, IGNORES -> found.equals(marked);
            case MISSES -> !found.containsAll(marked);
        };
        if (right) {
            return "";
        }
        return sort.word() + " " + number + ": expected " + (sort == Sort.MISSES ? "still to miss " : "") + told(marked) + ", found " + told(found);
    }

    private static String told(List<Span> spans) {
        return switch (spans.size()) {
            case 0 -> "none";
            case 1 -> "one mention at " + told(spans.get(0));
            default -> spans.size() + " mentions at " + String.join(", ", spans.stream().map(RuleExample::told).toList());
        };
    }

    private static String told(Span span) {
        return span.start() + "-" + span.end();
    }
}
