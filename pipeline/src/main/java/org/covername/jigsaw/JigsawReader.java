package org.covername.jigsaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.covername.pseudonym.Resolution;
import org.covername.redaction.RedactedDraft;
import org.covername.rules.Rule.Finding;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;
import org.covername.rules.RuleText;

/** Reads a redacted report as somebody would who wants to know whom it is about, by the rules of {@code redaction-rules/jigsaw/}. */
public final class JigsawReader {

    private static final String POST = "post";
    static final List<String> KINDS = List.of("injury", "condition", "death", "substance", "siblings", "family", "birth", "age", "event", "home", "animal",
        POST, "abuse", "court", "talent", "media", "place", SexSlips.TOLD, SexSlips.UNTOLD);
    private static final Set<String> OF_NOBODY = Set.of("media", "place");
    private static final String FOLDER = "jigsaw/";

    private final RuleBook rules;

    private JigsawReader(RuleBook rules) {
        this.rules = rules;
    }

    /** @throws org.covername.rules.RulesRefusedException with every fault of the rules; an office's folder without such rules finds nothing */
    public static JigsawReader load(RuleFolder folder) {
        return new JigsawReader(RuleBook.load(folder, FOLDER, KINDS));
    }

    /** What the report as redacted still tells of its people; the resolution says by which pseudonyms they go. */
    public JigsawFacts read(RedactedDraft draft, Resolution resolution) {
        People people = new People(resolution.entities());
        SexSlips slips = new SexSlips(people);
        List<JigsawFact> found = new ArrayList<>();
        for (Reading reading : Reading.of(draft.passages())) {
            for (Finding finding : rules.find(RuleText.of(reading.text(), RuleText.Setting.NONE))) {
                if (SexSlips.concern(finding)) {
                    slips.add(reading, finding);
                } else {
                    found.add(fact(reading, finding, people));
                }
            }
        }
        found.addAll(slips.facts());
        return JigsawFacts.of(found);
    }

    private static JigsawFact fact(Reading reading, Finding finding, People people) {
        Sentence sentence = reading.at(finding.span());
        String kind = finding.rule().kind();
        String person = OF_NOBODY.contains(kind) ? JigsawFact.THE_REPORT : people.at(sentence, finding.span(), kind.equals(POST));
        return new JigsawFact(kind, person, sentence.quote(finding.span()), List.of(reading.passage(finding.span())), finding.rule(), finding.score());
    }

    /** Runs the examples of all rules; a line for each that fails. */
    public List<String> failures() {
        return rules.failures();
    }
}
