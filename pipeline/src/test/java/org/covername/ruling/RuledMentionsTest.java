package org.covername.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        RuledMentions throughout = ruled(draft, listed("Isolde"), ruling(1, new Verdict.Keep(), everywhere("Isolde")));
        RuledMentions atOnePlace = ruled(draft, listed("Isolde"), new Ruling(1, new Verdict.Keep(), at(1, "Isolde"), by(), new Surface("It is a boat.")));

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
    void letsNoLongerNameStandThatIsKnownAtAKeptPlaceSince() {
        RuledMentions ruled = ruled(draft, found(draft, "Sadie Thornbury", MentionKind.PERSON), ruling(1, new Verdict.Keep(), at(0, "Sadie")));

        assertThat(ruled.mentions().kept()).isEmpty();
        assertThat(ruled.idle()).hasSize(1);
    }

    @Test
    void letsNobodyStandWhomTheCaseFileNamesSinceAPlaceWasKeptWithoutAReason() {
        RuledMentions ruled = ruled(draft, listed("Isolde"), ruling(1, new Verdict.Keep(), at(0, "Isolde")));

        assertThat(ruled.mentions().kept()).isEmpty();
        assertThat(ruled.idle()).hasSize(1);
    }

    @Test
    void keepsNobodyOfTheCaseFileByWordsAddedAroundTwoOfThem() {
        Mentions both = new Mentions(Stream.concat(listed("Sadie Thornbury").in(0).stream(), listed("Isolde").in(0).stream()).toList());
        Target whole = Target.at(MentionKind.OCCUPATION, Spot.of(draft.passage(0), new Span(0, 26)));
        Target throughout = new Target(MentionKind.OCCUPATION, Set.of(Target.form(new Surface("Sadie Thornbury met Isolde"))), Optional.empty(), List.of());
        Target person = new Target(MentionKind.PERSON, throughout.forms(), Optional.empty(), List.of());
        RuledMentions ruled = ruled(draft, both, ruling(1, new Verdict.Add(), whole), ruling(2, new Verdict.Keep(), throughout), ruling(3, new Verdict.Keep(), person));

        assertThat(ruled.mentions().all()).singleElement().satisfies(mention -> assertThat(mention.kept()).isFalse());
    }

    @Test
    void findsNoPlaceOfAnEarlierVersionWhereSeveralPassagesReadTheSame() {
        Draft later = draft("Isolde", "Isolde", "Sadie");
        Spot first = Spot.of(later.passage(0), new Span(0, 6));
        Ruling here = new Ruling(1, new Verdict.Keep(), Target.at(MentionKind.PERSON, first), by(), new Surface("It is a boat."));

        assertThat(ruled(later, found(later, "Isolde", MentionKind.PERSON), here).mentions().kept()).singleElement().satisfies(kept -> assertThat(kept.passage()).isZero());
        assertThat(ruled(later, found(later, "Isolde", MentionKind.PERSON), here.carriedAs(1)).mentions().kept()).isEmpty();
        assertThat(here.carriedAs(1).placedIn(later).target().meets(here.target())).isFalse();
    }

    @Test
    void placesWhatWasCarriedWhereItsPassageIsNow() {
        Draft later = draft("A new first line.", "Sadie Thornbury met Isolde.");
        Ruling placed = ruling(1, new Verdict.Hide(), at(0, "Isolde")).carriedAs(1).placedIn(later);

        assertThat(placed.target().spots()).containsExactly(Spot.of(later.passage(1), new Span(20, 26)));
    }

    @Test
    void agreesOnlyByTwoWordsForTheVeryPlaceThatNobodyHidSince() {
        Ruling hidden = by("p.marlow", new Verdict.Hide(), everywhere("Isolde"));
        Ruling kept = by("r.vance", new Verdict.Keep(), at(0, "Isolde"));
        Ruling agreed = by("p.marlow", new Verdict.Keep(), at(0, "Isolde"));
        Ruling throughout = by("p.marlow", new Verdict.Keep(), everywhere("Isolde"));

        assertThat(Agreement.reached(List.of(kept, agreed))).isTrue();
        assertThat(Agreement.reached(List.of(hidden, kept))).isFalse();
        assertThat(Agreement.reached(List.of(kept, kept))).isFalse();
        assertThat(Agreement.reached(List.of(throughout, kept))).isFalse();
        assertThat(Agreement.reached(List.of(kept, hidden, agreed))).isFalse();
    }

    @Test
    void readsWhatWasSealedBeforeRulingsWereCarried() {
        String sealed = new String(RulingJson.write(ruling(4, new Verdict.Keep(), at(1, "Isolde"))), StandardCharsets.UTF_8).replaceFirst(",\"carried\":false", "");

        assertThat(sealed).doesNotContain("carried");
        assertThat(RulingJson.read(sealed.getBytes(StandardCharsets.UTF_8))).isEqualTo(ruling(4, new Verdict.Keep(), at(1, "Isolde")));
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

    private static Ruling by(String who, Verdict verdict, Target target) {
        return new Ruling(1, verdict, target, new Ruling.Signed(who, by().when()), new Surface("It is a boat."));
    }

    /** Found by the case file, of one of its people or of several. */
    private Mentions listed(String name) {
        return new Mentions(found(draft, name, MentionKind.PERSON).all().stream().map(each ->
                new Mention(each.passage(), each.span(), each.kind(), false, Optional.of(name).filter("Isolde"::equals), new Evidence("case-file", "Listed", 1))).toList());
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
