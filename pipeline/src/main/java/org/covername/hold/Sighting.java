package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.model.LinearModel;
import org.covername.model.LinearModel.Row;

/**
 * A sentence of a whole report, with all that can be known of it by itself. Most sentences of a report speak of no proceeding, and the words, learnt from passages that do, know
 * little of those: so a sentence is weighed anew, by what its words say with and without the sentence before it and by what the rules found.
 *
 * @param before the sentence before it in the same passage
 * @param after  what its words say after those of the sentence before
 * @param alone  what its words say alone
 */
record Sighting(Told told, Optional<Told> before, double[][] after, double[][] alone) {

    private static final double NOTHING = 0.9;

    /** @param words what judges a text by its words */
    static List<Sighting> of(List<Told> told, LinearModel words) {
        List<Sighting> all = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Told sentence = told.get(i);
            Optional<Told> before = Optional.ofNullable(i == 0 ? null : told.get(i - 1)).filter(last -> last.unit() == sentence.unit());
            double[][] alone = HoldModel.sight(words, sentence.sentence());
            all.add(new Sighting(sentence, before, before.map(last -> HoldModel.sight(words, last.sentence() + " " + sentence.sentence())).orElse(alone), alone));
        }
        return all;
    }

    /** All that speaks for or against its telling of a proceeding of one kind. */
    Row witnesses(HoldKind kind) {
        Witnesses witnesses = new Witnesses();
        witnesses.add(kind.word());
        HoldModel.addWords(witnesses, "words ", kind, after);
        HoldModel.addWords(witnesses, "words alone ", kind, alone);
        addHeard(witnesses, "", kind, told);
        before.ifPresentOrElse(last -> addHeard(witnesses, "before ", kind, last), () -> witnesses.add("first"));
        witnesses.add(told.unit().sort().name());
        return witnesses.row();
    }

    private static void addHeard(Witnesses witnesses, String when, HoldKind kind, Told told) {
        if (told.heard().isEmpty()) {
            witnesses.add(when + "silent");
        }
        told.heard().stream().map(heard -> when + heard.clueFor(kind)).distinct().sorted().forEach(witnesses::add);
    }

    /** Whether neither rules nor words find anything in it. */
    boolean mute() {
        return told.heard().isEmpty() && List.of(HoldKind.values()).stream().noneMatch(kind -> after[kind.ordinal()][0] < NOTHING);
    }

    /** Whether it may well speak of a kind. */
    boolean names(HoldKind kind) {
        return after[kind.ordinal()][0] < NOTHING || told.heard().stream().anyMatch(heard -> heard.kind().filter(kind::equals).isPresent());
    }
}
