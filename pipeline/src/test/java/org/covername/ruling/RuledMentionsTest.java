package org.covername.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.recognition.Mentions;
import org.covername.ruling.Target.Spot;
import org.junit.jupiter.api.Test;

class RuledMentionsTest {

    private final Draft draft = draft("Sadie Thornbury met Isolde.", "Later SADIE THORNBURY rang, and Isolde's bus was late.");

    @Test
    void keepsAFormWhereverItStands() {
        RuledMentions ruled = ruled(draft, found(draft, "Sadie Thornbury", MentionKind.PERSON), ruling(1, new Verdict.Keep(), everywhere("Sadie Thornbury")));

        assertThat(ruled.mentions().all()).hasSize(2).allMatch(Mention::kept);
        assertThat(ruled.turned()).hasSize(2);
    }

    @Test
    void neverKeepsSomebodyOfTheCaseFileThroughout() {
        Mentions listed = new Mentions(found(draft, "Isolde", MentionKind.PERSON).all().stream().map(each ->
                new Mention(each.passage(), each.span(), each.kind(), false, Optional.of("child"), new Evidence("case-file", "Listed", 1))).toList());
        RuledMentions throughout = RuledMentions.of(draft, listed, new Rulings(List.of(ruling(1, new Verdict.Keep(), everywhere("Isolde")))));
        RuledMentions atOnePlace = RuledMentions.of(draft, listed, new Rulings(List.of(ruling(1, new Verdict.Keep(), at(1, "Isolde")))));

        assertThat(throughout.mentions().kept()).isEmpty();
        assertThat(atOnePlace.mentions().kept()).singleElement().satisfies(kept -> assertThat(kept.passage()).isEqualTo(1));
    }

    @Test
    void addsWordsWhereverTheyStand() {
        RuledMentions ruled = ruled(draft, new Mentions(List.of()), ruling(1, new Verdict.Add(), new Target(MentionKind.PERSON, Set.of(new Surface("sadie  thornbury")), Optional.empty(), List.of())));

        assertThat(ruled.mentions().hidden()).extracting(Mention::passage).containsExactly(0, 1);
    }

    @Test
    void leavesNoHalfOfAMentionInSightWhereOneIsAdded() {
        Mentions half = found(draft, "Sadie", MentionKind.PERSON);
        RuledMentions ruled = ruled(draft, half, ruling(1, new Verdict.Add(), Target.at(MentionKind.PERSON, Spot.of(draft.passage(0), new Span(2, 15)))));

        assertThat(ruled.mentions().in(0)).singleElement().satisfies(whole -> assertThat(whole.span()).isEqualTo(new Span(0, 15)));
    }

    @Test
    void countsNothingThatWasUndone() {
        Ruling undo = new Ruling(2, new Verdict.Undo(1), everywhere("Isolde"), by(), new Surface(""));
        RuledMentions ruled = ruled(draft, found(draft, "Isolde", MentionKind.PERSON), ruling(1, new Verdict.Keep(), everywhere("Isolde")), undo);

        assertThat(ruled.mentions().kept()).isEmpty();
        assertThat(ruled.rulings()).isEmpty();
    }

    @Test
    void findsAPlaceAgainWhereThePassageMoved() {
        Draft later = draft("A new first line.", "Sadie Thornbury met Isolde.", "Something else about Isolde.");
        RuledMentions ruled = ruled(later, found(later, "Isolde", MentionKind.PERSON), ruling(1, new Verdict.Keep(), at(0, "Isolde")));

        assertThat(ruled.mentions().kept()).singleElement().satisfies(kept -> assertThat(kept.passage()).isEqualTo(1));
    }

    @Test
    void namesRulingsThatFindNothingAnyMore() {
        Draft later = draft("Nobody is left here.");
        RuledMentions ruled = ruled(later, new Mentions(List.of()), ruling(1, new Verdict.Hide(), everywhere("Isolde")), ruling(2, new Verdict.Keep(), at(1, "Isolde")));

        assertThat(ruled.idle()).extracting(Ruling::number).containsExactly(1, 2);
    }

    @Test
    void readsWhatItWrote() {
        for (Verdict verdict : List.of(new Verdict.Keep(), new Verdict.Rename(new Surface("Aunt 2")), new Verdict.Merge(everywhere("Sadie")), new Verdict.Undo(3),
                new Verdict.Rekind(MentionKind.PLACE))) {
            Ruling ruling = ruling(4, verdict, at(1, "Isolde"));
            assertThat(RulingJson.read(RulingJson.write(ruling))).isEqualTo(ruling);
        }
    }

    @Test
    void printsNoText() {
        assertThat(ruling(1, new Verdict.Reword(new Surface("Marrowby")), everywhere("Marrowby")).toString()).doesNotContain("arrowby");
    }

    private static RuledMentions ruled(Draft draft, Mentions found, Ruling... rulings) {
        return RuledMentions.of(draft, found, new Rulings(Arrays.asList(rulings)));
    }

    private static Ruling ruling(int number, Verdict verdict, Target target) {
        return new Ruling(number, verdict, target, by(), new Surface(""));
    }

    private static Ruling.Signed by() {
        return new Ruling.Signed("r.vance", Instant.parse("2026-03-04T10:00:00Z"));
    }

    private static Target everywhere(String words) {
        return new Target(MentionKind.PERSON, Set.of(Target.form(new Surface(words))), Optional.empty(), List.of());
    }

    private Target at(int passage, String words) {
        int start = draft.passage(passage).text().text().indexOf(words);
        return Target.at(MentionKind.PERSON, Spot.of(draft.passage(passage), new Span(start, start + words.length())));
    }

    private static Mentions found(Draft draft, String words, MentionKind kind) {
        return new Mentions(Occurrences.of(new Surface(words)).in(draft).stream()
                .map(spot -> new Mention(spot.passage(), spot.span(), kind, false, Optional.empty(), new Evidence("test", "It is tested.", 0.9))).toList());
    }

    private static Draft draft(String... lines) {
        return new Draft(IntStream.range(0, lines.length).mapToObj(i -> Passage.of(i, new Place.Paragraph(), lines[i])).toList(), List.of());
    }
}
