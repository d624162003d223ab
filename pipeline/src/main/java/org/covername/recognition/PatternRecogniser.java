package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.rules.Rule.Finding;
import org.covername.rules.Rule;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleText;

/** Finds what the rules of {@code redaction-rules/} describe, and what they say is to stay. */
final class PatternRecogniser implements Recogniser {

    private final RuleBook book;

    PatternRecogniser(RuleBook book) {
        this.book = book;
    }

    /**
     * All hidden and kept mentions by rule. Within this answer none overlaps another: the longer one stands, of two as long the surer.
     *
     * @throws org.covername.rules.RuleExceededException if a rule's pattern cannot be tried in reasonable time
     */
    @Override
    public List<Mention> recognise(Draft draft, CaseFile caseFile) {
        List<RuleText> texts = PassageTexts.of(draft);
        // The rules are tried on each passage by itself, so on several at a time.
        List<List<Finding>> findings = texts.parallelStream().map(book::find).toList();
        Everywhere everywhere = Everywhere.of(texts, findings);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<Finding> all = new ArrayList<>(findings.get(i));
            all.addAll(everywhere.find(texts.get(i)));
            for (Finding finding : new FindingOverlaps(all).settled()) {
                mentions.add(mention(i, finding));
            }
        }
        return mentions;
    }

    private static Mention mention(int passage, Finding finding) {
        Rule rule = finding.rule();
        MentionKind kind = MentionKind.ofWord(rule.of());
        return new Mention(passage, finding.span(), kind, rule.keeps(), Optional.empty(), new Evidence(rule.id(), rule.because(), finding.score()));
    }
}
