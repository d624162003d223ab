package org.covername.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.covername.document.Span;

/**
 * One rule of {@code redaction-rules/}.
 *
 * @param file    its file's name within the folder
 * @param kind    what its mentions are: a word of the kinds, or {@code keep}
 */
public record Rule(String file, String id, String kind, Reason reason, RuleBody body, List<RuleExample> examples) {

    /**
     * What the officer will read.
     *
     * @param because    one sentence on what a finding gives away
     * @param suggestion what could be written instead; empty where the rule's finding is replaced anyway
     */
    record Reason(String because, String suggestion) {
    }

    public Rule {
        examples = List.copyOf(examples);
    }

    public String because() {
        return reason.because();
    }

    /** What could be written instead; empty for rules whose finding is replaced anyway. */
    public String suggestion() {
        return reason.suggestion();
    }

    /** Whether what it finds stays. */
    public boolean keeps() {
        return kind.equals(RuleBook.KEEP);
    }

    /** What sort of thing a keep rule keeps; of any other rule its kind. */
    public String of() {
        return body.of().isEmpty() ? kind : body.of();
    }

    public double score() {
        return body.score();
    }

    /** Whether what it finds once is meant wherever it stands in the draft, such as the author's name. */
    public boolean everywhere() {
        return body.everywhere();
    }

    /**
     * All places in the text, in its order, not overlapping.
     *
     * @throws RuleExceededException if the pattern reads the text more often than any sound pattern would
     */
    public List<Finding> find(RuleText text) {
        if (!body.worthTrying(text)) {
            return List.of();
        }
        try {
            List<Span> spans = body.search().find(text, span -> body.score(text, span) > 0);
            return spans.isEmpty() ? List.of() : spans.stream().map(span -> new Finding(this, span, body.score(text, span))).toList();
        } catch (BoundedText.ExceededException exceeded) {
            throw new RuleExceededException(place(), exceeded);
        } catch (StackOverflowError deep) {
            throw new RuleExceededException(place(), text.bounded().exceeded(deep));
        }
    }

    /** What its examples show to be wrong, each with file, rule and example. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (RuleExample example : examples) {
            String failure = example.judge(find(example.text()).stream().map(Finding::span).toList());
            if (!failure.isEmpty()) {
                failures.add(place() + ", " + failure);
            }
        }
        return failures;
    }

    /** Its examples, as whoever wrote the rule wrote them. */
    public List<Written> written() {
        return examples.stream().map(example -> new Written(example.sort().word(), example.written())).toList();
    }

    /**
     * An example to read.
     *
     * @param sort finds, ignores or misses
     * @param text with its places in {@code [[..]]}
     */
    public record Written(String sort, String text) {
    }

    /**
     * An office switched a rule off, or on again.
     *
     * @param rule    its id
     * @param because why, in words that name nobody
     */
    public record Switch(String rule, boolean off, LocalDate day, String by, String because) {

        public Switch {
            if (!rule.matches("[\\w-]+") || by.isBlank() || because.isBlank()) {
                throw new RulesRefusedException(List.of("a rule is switched by somebody, and for a reason"));
            }
        }
    }

    /** For messages: file and id. */
    String place() {
        return "redaction-rules/" + file + ", rule " + id;
    }

    /**
     * One place where a rule found something.
     *
     * @param span  within the text it was tried on
     * @param score confidence of 0 to 1: the rule's, or its lower one where a check digit fails
     */
    public record Finding(Rule rule, Span span, double score) {
    }
}
