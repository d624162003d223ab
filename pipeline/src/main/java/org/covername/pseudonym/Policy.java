package org.covername.pseudonym;

import java.util.HashMap;
import java.util.Map;
import org.covername.casefile.CaseFile;
import org.covername.recognition.MentionKind;
import org.covername.rules.RuleFolder;

/**
 * What an office has decided about each kind of mention, and about the look of reports: {@code redaction-rules/policy.yml}, and what a case file says otherwise.
 *
 * @param treatments    by kind, in the words of {@link org.covername.casefile.PolicyChoices}
 * @param labels        by kind, what is written where something is removed
 * @param doubtfulBelow a mention with a lower score is put before an officer
 */
public record Policy(Map<String, String> treatments, Map<String, String> labels, double doubtfulBelow) {

    public Policy {
        treatments = Map.copyOf(treatments);
        labels = Map.copyOf(labels);
    }

    /** The office's policy. Throws an IllegalArgumentException that names file, line and reason where a word is not understood. */
    public static Policy load(RuleFolder rules) {
        return PolicyYaml.read(rules.read("policy.yml"));
    }

    /** The same with a case's own words on top. */
    public Policy with(CaseFile caseFile) {
        Map<String, String> merged = new HashMap<>(treatments);
        merged.putAll(caseFile.policy());
        return new Policy(merged, labels, doubtfulBelow);
    }

    /** Such as {@code third-of-year}. */
    public String treatment(MentionKind kind) {
        return treatments.get(plural(kind));
    }

    /** Such as {@code [address removed]}. */
    public String label(MentionKind kind) {
        return labels.get(plural(kind));
    }

    /** Whether a PDF keeps the look of its draft where that is safe. */
    public boolean keepsLayout() {
        return treatments.get("layout").equals("keep");
    }

    String deathLabel() {
        return labels.get("dates-of-death");
    }

    /** The word for a kind in policy.yml and in case files: {@code dates-of-birth}. */
    static String plural(MentionKind kind) {
        return switch (kind) {
            case ADDRESS -> "addresses";
            case ONLINE -> "online";
            case DATE_OF_BIRTH -> "dates-of-birth";
            case LOCAL_BODY -> "local-bodies";
            default -> kind.word() + "s";
        };
    }
}
