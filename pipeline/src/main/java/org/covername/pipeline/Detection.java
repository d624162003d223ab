package org.covername.pipeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.covername.recognition.MentionKind;
import org.covername.recognition.Mentions;
import org.covername.recognition.Recognition;
import org.covername.rules.Profile;
import org.covername.rules.RuleFolder;

/** Recognition over plain texts, with what would become of each mention. */
public final class Detection {

    private static final Pattern TITLES = Pattern.compile("(?!The )(?:\\p{Lu}[\\p{L}/]*\\.? )+");

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
        return new Mentions(judgedOneByOne(draft, caseFile).stream().map(Judged::mention).toList());
    }

    /** A text's line of {@code spans.jsonl}. What is kept, by a rule or by policy, is not among its spans. */
    public String line(String id, String text, CaseFile caseFile) {
        TextDraft read = PlainText.read(text);
        Map<Mention, Treatment> treatments = new LinkedHashMap<>();
        judgedOneByOne(read.draft(), caseFile).forEach(judged -> treatments.putIfAbsent(judged.mention(), judged.treatment()));
        return new DetectionJson(text, read, new Mentions(List.copyOf(treatments.keySet()))).line(id, mention -> treatments.get(mention).word());
    }

    private List<Judged> judgedOneByOne(Draft draft, CaseFile caseFile) {
        Mentions mentions = recognition.recognise(draft, caseFile);
        Map<Where, Replacement> replaced = new HashMap<>();
        pseudonymisation.resolve(draft, caseFile, mentions, new InMemoryRegister()).replacements().forEach(each -> replaced.put(Where.of(each.mention()), each));
        return mentions.all().stream().map(mention -> Judged.of(mention, Optional.ofNullable(replaced.get(Where.of(mention))), draft.passage(mention.passage()).text().text())).toList();
    }

    /** A mention, kept or not as its treatment says, with the rank or title that goes with the name behind it. */
    private record Judged(Mention mention, Treatment treatment) {

        static Judged of(Mention mention, Optional<Replacement> replaced, String passage) {
            Treatment treatment = replaced.map(Replacement::treatment).orElse(mention.kept() ? Treatment.KEEP : Treatment.REPLACE);
            Span span = replaced.filter(each -> treatment != Treatment.KEEP && titles(each.span(), mention, passage)).map(Replacement::span).orElse(mention.span());
            return new Judged(new Mention(mention.passage(), span, mention.kind(), treatment == Treatment.KEEP, mention.subject(), mention.evidence()), treatment);
        }
    }

    /** Whether only titles go with it: a post told beside a name is no part of it. */
    private static boolean titles(Span replaced, Mention mention, String passage) {
        return mention.kind() == MentionKind.PERSON && replaced.end() == mention.span().end() && replaced.start() < mention.span().start()
                && TITLES.matcher(passage.substring(replaced.start(), mention.span().start())).matches();
    }

    private record Where(int passage, Span span) {
        static Where of(Mention mention) {
            return new Where(mention.passage(), mention.span());
        }
    }
}
