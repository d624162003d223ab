package org.covername.pseudonym;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.covername.casefile.CaseFile;
import org.covername.casefile.Subject;
import org.covername.document.Draft;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.recognition.Mentions;
import org.covername.rules.RuleFolder;
import org.covername.ruling.Agreement;
import org.covername.ruling.RuledMentions;

/**
 * Resolves the mentions of a draft to people, places and numbers, and gives each of them one pseudonym for the whole case. The same input gives
 * the same result; what the text does not settle goes to the likeliest by title and
 * role, or becomes a neutral word, and is asked about in either case.
 */
public final class Pseudonymisation {

    private final Vocabularies vocabularies;
    private final Policy policy;

    private Pseudonymisation(Vocabularies vocabularies, Policy policy) {
        this.vocabularies = vocabularies;
        this.policy = policy;
    }

    /** Throws an IllegalArgumentException where the policy or a list is not understood. */
    public static Pseudonymisation load(RuleFolder rules) {
        return new Pseudonymisation(Vocabularies.load(rules), Policy.load(rules));
    }

    /** Every mention gets exactly one replacement. New pseudonyms are kept in the register. */
    public Resolution resolve(Draft draft, CaseFile caseFile, Mentions mentions, PseudonymRegister register) {
        return resolve(draft, caseFile, RuledMentions.unruled(mentions), register);
    }

    /** The same, as officers ruled. A pseudonym that one of them chose is not kept in the register, as it goes with the ruling. */
    public Resolution resolve(Draft draft, CaseFile caseFile, RuledMentions ruledMentions, PseudonymRegister register) {
        Policy ours = policy.with(caseFile);
        Mentions mentions = ruledMentions.mentions();
        Ruled ruled = new Ruled(ruledMentions);
        Sheet sheet = new Sheet(ruled);
        Numbering numbering = numbering(caseFile, register);
        ruled.pseudonyms().forEach(numbering::take);
        List<Mention> hidden = mentions.hidden().stream()
            .filter(mention -> !ours.treatment(mention.kind()).equals("keep") || ruled.hides(mention) && ours.label(mention.kind()) != null)
            .filter(mention -> !betweenNames(draft, mention)).toList();
        mentions.all().stream().filter(mention -> !hidden.contains(mention)).forEach(mention -> sheet.add(kept(mention)));
        new PersonResolver(vocabularies, draft, caseFile, sheet).under(ruled).resolve(of(hidden, MentionKind.PERSON), register, numbering);
        new ThingResolver(vocabularies, draft, ours, sheet).under(ruled).resolve(hidden, register, numbering);
        new CodeQuestions(draft, codes(caseFile, register)).ask(new KeptSpans(mentions.keptByRule())).forEach(sheet::ask);
        ruled.questions().forEach(sheet::ask);
        return sheet.resolution(ours.doubtfulBelow());
    }

    /** " and " between two names is what is left of a longer finding around both, and names nobody. */
    private static boolean betweenNames(Draft draft, Mention mention) {
        return draft.passage(mention.passage()).at(mention.span()).text().matches("\\s[\\p{Ll}\\s]+\\s");
    }

    static List<Mention> of(List<Mention> mentions, MentionKind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind).toList();
    }

    private static Written kept(Mention mention) {
        // Somebody of the case file stands there on an officer's word alone, as no rule lets that happen.
        boolean agreement = Agreement.needed(mention);
        String id = mention.subject().map(subject -> "kept-" + subject).orElse(agreement ? "kept-shared" : "kept");
        Entity entity = new Entity(id, mention.kind(), Optional.empty(), mention.subject(), "");
        return new Written(mention, new Wording(mention.span(), ""), entity, Treatment.KEEP, agreement);
    }

    private static Numbering numbering(CaseFile caseFile, PseudonymRegister register) {
        Numbering numbering = new Numbering();
        register.taken().forEach(numbering::take);
        caseFile.subjects().stream().flatMap(subject -> subject.pseudonym().stream()).forEach(numbering::take);
        return numbering;
    }

    private static Set<String> codes(CaseFile caseFile, PseudonymRegister register) {
        Set<String> codes = new TreeSet<>(register.taken());
        caseFile.subjects().stream().map(Subject::pseudonym).flatMap(Optional::stream).forEach(codes::add);
        return codes;
    }
}
