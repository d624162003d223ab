package org.covername.ruling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Draft;
import org.covername.recognition.Mention;
import org.covername.recognition.Mentions;

/**
 * What recognition found, after what officers ruled.
 *
 * @param rulings by mention, those that count for it, in the order in which they were made
 * @param turned  those that recognition wanted kept and an officer hides, or the other way round
 * @param idle    rulings that found nothing to apply to
 */
public record RuledMentions(Mentions mentions, Map<Mention, List<Ruling>> rulings, Set<Mention> turned, List<Ruling> idle) {

    public RuledMentions {
        rulings = Map.copyOf(rulings);
        turned = Set.copyOf(turned);
        idle = List.copyOf(idle);
    }

    /** Nobody has ruled yet. */
    public static RuledMentions unruled(Mentions found) {
        return new RuledMentions(found, Map.of(), Set.of(), List.of());
    }

    public static RuledMentions of(Draft draft, Mentions found, Rulings rulings) {
        return new Applying(draft, found).apply(rulings.inForce());
    }

    /** All about a mention. */
    public List<Ruling> on(Mention mention) {
        return rulings.getOrDefault(mention, List.of());
    }

    /** The last of them. */
    public Optional<Ruling> last(Mention mention) {
        return on(mention).stream().reduce((one, later) -> later);
    }

    /** The last of them with a verdict of this sort. */
    public <V extends Verdict> Optional<V> last(Mention mention, Class<V> sort) {
        return on(mention).stream().map(Ruling::verdict).filter(sort::isInstance).map(sort::cast).reduce((one, later) -> later);
    }
}
