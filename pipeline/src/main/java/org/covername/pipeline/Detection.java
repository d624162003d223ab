package org.covername.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.covername.casefile.CaseFile;
import org.covername.document.Span;
import org.covername.evaluation.DetectionJson;
import org.covername.extraction.PlainText;
import org.covername.extraction.TextDraft;
import org.covername.pseudonym.InMemoryRegister;
import org.covername.pseudonym.Pseudonymisation;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.Mention;
import org.covername.recognition.Mentions;
import org.covername.recognition.Recognition;
import org.covername.rules.Profile;
import org.covername.rules.RuleFolder;

/** Recognition over plain texts, with what would become of each mention. */
public final class Detection {

    private final Recognition recognition;
    private final Pseudonymisation pseudonymisation;

    private Detection(RuleFolder rules, Profile profile) {
        this.recognition = Recognition.load(rules, profile);
        this.pseudonymisation = Pseudonymisation.load(rules);
    }

    public static Detection load(RuleFolder rules, Profile profile) {
        return new Detection(rules, profile);
    }

    /** A text's line of {@code spans.jsonl}. What is kept, by a rule or by policy, is not among its spans. */
    public String line(String id, String text, CaseFile caseFile) {
        TextDraft read = PlainText.read(text);
        Mentions mentions = recognition.recognise(read.draft(), caseFile);
        Map<Span, Treatment> treatments = new HashMap<>();
        for (Replacement replacement : pseudonymisation.resolve(read.draft(), caseFile, mentions, new InMemoryRegister()).replacements()) {
            treatments.put(in(read, replacement.mention()), replacement.treatment());
        }
        Function<Mention, Treatment> treatment = mention -> treatments.getOrDefault(in(read, mention), usual(mention));
        Mentions judged = new Mentions(mentions.all().stream().map(mention -> kept(mention, treatment.apply(mention) == Treatment.KEEP)).toList());
        return new DetectionJson(text, read, judged).line(id, mention -> treatment.apply(mention).word());
    }

    private static Span in(TextDraft text, Mention mention) {
        return mention.span().shifted(text.offset(mention.passage()));
    }

    private static Mention kept(Mention mention, boolean kept) {
        return new Mention(mention.passage(), mention.span(), mention.kind(), kept, mention.subject(), mention.evidence());
    }

    private static Treatment usual(Mention mention) {
        return mention.kept() ? Treatment.KEEP : Treatment.REPLACE;
    }
}
