package org.covername.recognition;

import java.util.List;

/**
 * Public bodies and works that go by one word which people bear as well: Brook, Bliss, Norwood. No list can tell the body from the person; the model, which reads what stands
 * around, can, and where it sees a chance of a person the list does not count.
 */
final class Namesakes {

    private static final double CHANCE = 0.2;

    private Namesakes() {
    }

    /** Whether a listed name that stays is likely to be somebody's here. */
    static boolean borne(Mention mention, ModelView view) {
        if (!mention.kept() || !Settlement.listed(mention)) {
            return false;
        }
        List<Word> words = view.within(mention);
        return words.size() == 1 && words.get(0).shape() != Word.Shape.CAPITALS && view.hidden(mention) >= CHANCE;
    }
}
