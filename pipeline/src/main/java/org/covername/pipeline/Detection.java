package org.covername.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.evaluation.DetectionJson;
import org.covername.extraction.PlainText;
import org.covername.extraction.PlainText.TextDraft;
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

    /** What is found in a draft; what stays, by a rule or by policy, is kept. */
    public Mentions judged(Draft draft, CaseFile caseFile) {
        Mentions mentions = recognition.recognise(draft, caseFile);
        return judged(mentions, treatments(draft, caseFile, mentions));
    }

    /** A text's line of {@code spans.jsonl}. What is kept, by a rule or by policy, is not among its spans. */
    public String line(String id, String text, CaseFile caseFile) {
        TextDraft read = PlainText.read(text);
        Mentions mentions = recognition.recognise(read.draft(), caseFile);
        Function<Mention, Treatment> treatments = treatments(read.draft(), caseFile, mentions);
        return new DetectionJson(text, read, judged(mentions, treatments)).line(id, mention -> treatments.apply(mention).word());
    }

    private Function<Mention, Treatment> treatments(Draft draft, CaseFile caseFile, Mentions mentions) {
        Map<Where, Treatment> treatments = new HashMap<>();
        for (Replacement replacement : pseudonymisation.resolve(draft, caseFile, mentions, new InMemoryRegister()).replacements()) {
            treatments.put(Where.of(replacement.mention()), replacement.treatment());
        }
        return mention -> treatments.getOrDefault(Where.of(mention), mention.kept() ? Treatment.KEEP : Treatment.REPLACE);
    }

    private static Mentions judged(Mentions mentions, Function<Mention, Treatment> treatments) {
        return new Mentions(mentions.all().stream().map(mention -> kept(mention, treatments.apply(mention) == Treatment.KEEP)).toList());
    }

    private static Mention kept(Mention mention, boolean kept) {
        return new Mention(mention.passage(), mention.span(), mention.kind(), kept, mention.subject(), mention.evidence());
    }

    private record Where(int passage, Span span) {
        static Where of(Mention mention) {
            return new Where(mention.passage(), mention.span());
        }
    }
}
