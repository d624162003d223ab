package org.covername.pseudonym;

import org.covername.recognition.Mention;

/** What is decided for one mention, before neighbours are looked at. */
record Written(Mention mention, Wording wording, Entity entity, Treatment treatment, boolean doubtful) {

    Written doubtful(boolean more) {
        return new Written(mention, wording, entity, treatment, doubtful || more);
    }

    /** On which an officer has ruled. */
    Written settled() {
        return new Written(mention, wording, entity, treatment, false);
    }

    /** With an officer's own words. */
    Written reworded(String words) {
        String written = wording.text().matches("(?s).*['’]s?") ? words + "'s" : words;
        Wording own = new Wording(wording.text().isEmpty() || !wording.span().contains(mention.span()) ? mention.span() : wording.span(), written);
        return new Written(mention, own, entity, Treatment.REPLACE, doubtful);
    }

    /** Over the mention alone, as it must be where a neighbour needs the words around it. */
    Written narrowed(String plain) {
        return new Written(mention, new Wording(mention.span(), plain), entity, treatment, doubtful);
    }

    boolean overlaps(Written next) {
        return mention.passage() == next.mention.passage() && wording.span().overlaps(next.wording.span());
    }

    Replacement replacement() {
        return new Replacement(mention, wording.span(), entity.id(), treatment, treatment == Treatment.KEEP ? "" : wording.text(), doubtful);
    }
}
