package org.covername.pseudonym;

import java.util.List;
import java.util.Map;
import org.covername.document.Draft;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;

/** Writes over all that is no person: dates, places, local bodies, and what gets a label. */
final class ThingResolver {

    private final Vocabularies vocabularies;
    private final Draft draft;
    private final Policy policy;
    private final Sheet sheet;
    private final Labels labels;
    private Ruled ruled = Ruled.NOTHING;

    ThingResolver(Vocabularies vocabularies, Draft draft, Policy policy, Sheet sheet) {
        this.vocabularies = vocabularies;
        this.draft = draft;
        this.policy = policy;
        this.sheet = sheet;
        this.labels = new Labels(draft, policy);
    }

    ThingResolver under(Ruled rulings) {
        this.ruled = rulings;
        return this;
    }

    void resolve(List<Mention> hidden, PseudonymRegister register, Numbering numbering) {
        dates(Pseudonymisation.of(hidden, MentionKind.DATE));
        List<Mention> named = hidden.stream().filter(mention -> policy.treatment(mention.kind()).equals("pseudonym")
            && mention.kind() != MentionKind.PERSON).toList();
        bodies(named, new BodyPseudonyms(vocabularies.bodies(), register, numbering));
        hidden.stream().filter(mention -> mention.kind() != MentionKind.PERSON && mention.kind() != MentionKind.DATE && !named.contains(mention))
            .forEach(mention -> sheet.add(labels.write(mention)));
    }

    private void dates(List<Mention> mentions) {
        DatedMentions dated = new DatedMentions(draft, mentions, vocabularies.dates());
        Map<Mention, Wording> wordings = Dates.of(draft, dated, policy).wordings(mentions);
        wordings.forEach((mention, wording) -> {
            boolean removed = wording.text().equals(policy.label(MentionKind.DATE));
            Entity entity = labels.entity(mention, dated.date(mention).words().isEmpty() ? policy.label(MentionKind.DATE) : dated.date(mention).words(),
                draft.passage(mention.passage()).at(mention.span()).text());
            sheet.add(new Written(mention, wording, entity, removed ? Treatment.REMOVE : Treatment.GENERALISE, false));
        });
    }

    private void bodies(List<Mention> mentions, BodyPseudonyms pseudonyms) {
        Bodies bodies = Bodies.of(draft, mentions, new Bodies(vocabularies.bodies(), ruled));
        bodies.all().forEach(body -> ruled.pseudonym(bodies.mentions(body)).ifPresent(chosen -> pseudonyms.choose(body, chosen)));
        for (Mention mention : mentions) {
            Entity entity = pseudonyms.of(bodies.of(mention));
            Around around = new Around(draft.passage(mention.passage()).text().text(), mention.span());
            sheet.add(new Written(mention, BodyWording.of(around, entity.pseudonym()), entity, Treatment.REPLACE, false));
        }
    }
}
