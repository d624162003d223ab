package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import org.covername.document.Span;

/** Runs the examples of one rule among all rules: it must speak at exactly the marked places, and be silent, or silenced, elsewhere. */
final class HoldRuleProof {

    private final HoldRule rule;
    private final HoldRules all;

    HoldRuleProof(HoldRule rule, HoldRules all) {
        this.rule = rule;
        this.all = all;
    }

    /** One line for each example that fails, with rule and file. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        List<String> finds = rule.body().finds();
        for (int i = 0; i < finds.size(); i++) {
            if (!proves(finds.get(i))) {
                failures.add(line("finds", i, "expected a finding at " + marked(finds.get(i)) + ", found " + found(plain(finds.get(i)))));
            }
        }
        for (int i = 0; i < rule.body().ignores().size(); i++) {
            List<Span> found = found(rule.body().ignores().get(i));
            if (!found.isEmpty()) {
                failures.add(line("ignores", i, "expected none, found " + found));
            }
        }
        for (int i = 0; i < rule.body().misses().size(); i++) {
            if (proves(rule.body().misses().get(i))) {
                failures.add(line("misses", i, "is no longer missed: move it to finds"));
            }
        }
        return failures;
    }

    private String line(String list, int index, String what) {
        return "redaction-rules/" + rule + ", " + list + " " + (index + 1) + ": " + what;
    }

    private boolean proves(String example) {
        return !marked(example).isEmpty() && found(plain(example)).equals(marked(example));
    }

    private List<Span> found(String text) {
        String levelled = Levelled.of(text);
        List<Span> found = new ArrayList<>();
        for (Span sentence : Sentences.in(levelled)) {
            String words = sentence.of(levelled);
            List<Signal> signals = rule.sense().tense() ? all.tenses(words) : SentenceReading.of(words, all).signals();
            signals.stream().filter(signal -> signal.rule() == rule)
                    .forEach(signal -> found.add(signal.span().shifted(sentence.start())));
        }
        return found;
    }

    private static String plain(String example) {
        return example.replace("[[", "").replace("]]", "");
    }

    private static List<Span> marked(String example) {
        List<Span> marked = new ArrayList<>();
        int removed = 0;
        for (int open = example.indexOf("[["); open >= 0; open = example.indexOf("[[", open + 1)) {
            int close = example.indexOf("]]", open);
            if (close < 0) {
                return List.of();
            }
            marked.add(new Span(open - removed, close - removed - 2));
            removed += 4;
        }
        return marked;
    }
}
