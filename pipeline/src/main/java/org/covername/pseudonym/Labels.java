package org.covername.pseudonym;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Draft;
import org.covername.document.Place;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.recognition.NameKey;

/** Labels in square brackets for what is removed; the same number or address, however it is spaced, is one entity. */
final class Labels {

    private static final Pattern DEATH = Pattern.compile("(?i)\\b(?:died|death|dead|deceased|killed|stillborn|passed away)\\b[^.]{0,90}$|\\blost at sea\\b[^.]{0,30}$");
    private static final Pattern BIRTH = Pattern.compile("(?i)\\b(?:born|birth|d\\.?o\\.?b|b\\.)\\b");
    private static final Pattern ARTICLE = Pattern.compile("\\b([Aa])n? $");
    private static final Pattern OWN_ARTICLE = Pattern.compile("[Aa]n? ");
    private final Draft draft;
    private final Policy policy;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<MentionKind, Integer> counts = new HashMap<>();

    Labels(Draft draft, Policy policy) {
        this.draft = draft;
        this.policy = policy;
    }

    Written write(Mention mention) {
        Around around = withoutArticle(new Around(draft.passage(mention.passage()).text().text(), mention.span()));
        String label = mention.kind() == MentionKind.DATE_OF_BIRTH ? birthOrDeath(mention, around) : policy.label(mention.kind());
        boolean ask = policy.treatment(mention.kind()).equals("ask");
        return new Written(mention, withArticle(around, label), entity(mention, label, around.surface()), Treatment.REMOVE, ask);
    }

    /** The wording takes the article in again, and fits it to the label. */
    private static Around withoutArticle(Around found) {
        Matcher article = OWN_ARTICLE.matcher(found.surface());
        return article.lookingAt() ? found.from(found.span().start() + article.end()) : found;
    }

    /** Which of the two the text says; a bare date where it says neither. */
    private String birthOrDeath(Mention mention, Around date) {
        if (date.before(DEATH).isPresent()) {
            return policy.deathLabel();
        }
        boolean birth = draft.passage(mention.passage()).place() instanceof Place.Cell || BIRTH.matcher(date.text()).find()
            || mention.evidence().rule().contains("birth");
        return birth ? policy.label(mention.kind()) : policy.label(MentionKind.DATE);
    }

    /** "an Irish family" becomes "a [background removed] family". */
    static Wording withArticle(Around around, String words) {
        Optional<Matcher> article = around.before(ARTICLE);
        if (article.isEmpty()) {
            return new Wording(around.span(), words);
        }
        boolean vowel = words.matches("(?i)\\[?[aeio].*");
        return new Wording(around.from(article.get().start()).span(), article.get().group(1) + (vowel ? "n " : " ") + words);
    }

    Entity entity(Mention mention, String label, String surface) {
        String value = mention.kind() + "/" + NameKey.of(surface).replaceAll("[^\\p{L}\\p{N}@]", "");
        return entities.computeIfAbsent(value, key -> new Entity(mention.kind().word() + "-" + counts.merge(mention.kind(), 1, Integer::sum), mention.kind(),
            Optional.empty(), Optional.empty(), label));
    }
}
