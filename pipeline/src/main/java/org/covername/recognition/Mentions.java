package org.covername.recognition;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What stands in a draft that identifies, or looks as if it did: by passage and start, without overlaps.
 */
public record Mentions(List<Mention> all) {

    private static final Comparator<Mention> READING_ORDER = Comparator.comparingInt(Mention::passage).thenComparing(Mention::span);

    public Mentions {
        all = all.stream().sorted(READING_ORDER).toList();
    }

    /** Settles overlaps: see {@link Settlement} for who wins. */
    public static Mentions settled(Collection<Mention> found) {
        return new Mentions(Settlement.of(found));
    }

    /** Those to be taken out or replaced. */
    public List<Mention> hidden() {
        return all.stream().filter(mention -> !mention.kept()).toList();
    }

    /** Those that a keep rule lets stand. */
    public List<Mention> kept() {
        return all.stream().filter(Mention::kept).toList();
    }

    /** The same without what the model alone lets stand. */
    public List<Mention> keptByRule() {
        return kept().stream().filter(mention -> !ModelLook.keeps(mention)).toList();
    }

    public List<Mention> in(int passage) {
        return all.stream().filter(mention -> mention.passage() == passage).toList();
    }
}
