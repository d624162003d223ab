package org.covername.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.covername.document.Span;
import org.covername.rules.Rule.Finding;

/** What several rules found in one text, brought down to findings that do not overlap. */
final class FindingOverlaps {

    private static final Comparator<Finding> STRONGER_FIRST = Comparator.<Finding>comparingInt(finding -> -finding.span().length())
        .thenComparingDouble(finding -> -finding.score()).thenComparingInt(finding -> finding.rule().keeps() ? 0 : 1)
        .thenComparing(finding -> finding.rule().id());

    private final List<Finding> settled = new ArrayList<>();

    FindingOverlaps(List<Finding> findings) {
        findings.stream().sorted(STRONGER_FIRST).forEach(this::settle);
    }

    /** By place. */
    List<Finding> settled() {
        return settled.stream().sorted(Comparator.comparing(Finding::span)).toList();
    }

    /** A finding that only partly overlaps a stronger one stands with the rest of it: hiding the other's half would leave this one's half in sight. */
    private void settle(Finding finding) {
        Span rest = finding.span();
        for (Finding stronger : settled) {
            rest = rest.overlaps(stronger.span()) ? outside(rest, stronger.span()) : rest;
        }
        if (rest.length() == finding.span().length() || rest.length() > 0 && !finding.rule().keeps()) {
            settled.add(new Finding(finding.rule(), rest, finding.score()));
        }
    }

    private static Span outside(Span span, Span stronger) {
        if (stronger.contains(span)) {
            return new Span(span.start(), span.start());
        }
        return span.start() < stronger.start() ? new Span(span.start(), stronger.start()) : new Span(stronger.end(), span.end());
    }
}
