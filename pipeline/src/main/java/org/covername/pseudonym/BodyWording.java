package org.covername.pseudonym;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets "School 1" or "Town 2" into a sentence: without the article that belonged to the name, but with one that belongs to the noun behind. */
final class BodyWording {

    private static final Pattern THE = Pattern.compile("\\b[Tt]he $");
    private static final Pattern WITH_THE = Pattern.compile("[Tt]he ");
    private static final Pattern NOUN_FOLLOWS = Pattern.compile(" (?!(?:was|were|is|are|had|has|have|did|does|do|and|or|but|in|on|at|to|for|from|with|by|of|as|when|where|who"
        + "|which|that|could|would|should|may|might|will|can|made|said|told|wrote|took|gave|sent|saw|rang|held|kept|noted|recorded|asked|refused|agreed|then|now"
        + "|never|also|not|until|after|before|since|because|while|during|about|into|over|under|without|between|than|so|if|\\p{L}+ed)\\b)\\p{Ll}");

    private BodyWording() {
    }

    static Wording of(Around found, String pseudonym) {
        Around name = WITH_THE.matcher(found.surface()).lookingAt() ? found.from(found.span().start() + "the ".length()) : found;
        if (name != found && name.after(NOUN_FOLLOWS).isPresent()) {
            return new Wording(found.span(), found.surface().substring(0, "the ".length()) + pseudonym);
        }
        Optional<Matcher> the = name.before(THE);
        boolean drop = the.isPresent() && name.after(NOUN_FOLLOWS).isEmpty();
        Around taken = drop ? name.from(the.get().start()) : name;
        return name.after(PersonWording.APOSTROPHE).isPresent() ? new Wording(taken.to(name.span().end() + 1).span(), pseudonym + "'s")
            : new Wording(taken.span(), pseudonym);
    }
}
