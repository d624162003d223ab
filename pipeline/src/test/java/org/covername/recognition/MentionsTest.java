package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.extraction.PlainText;
import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void letsNoKeepRuleThroughACaseFilePerson() {
        Mention person = mention(5, 10, MentionKind.PERSON, false, CaseFileRecogniser.RULE, 0.9);
        assertThat(settled(person, mention(0, 20, MentionKind.LOCAL_BODY, true, "keep-police-force", 0.99))).containsExactly(person);
    }

    @Test
    void knowsTheListedNameOfAClubFromTheGirlWhoIsCalledLikeIt() {
        Mention girl = mention(0, 7, MentionKind.PERSON, false, CaseFileRecogniser.RULE, 0.93);
        Mention club = mention(0, 21, MentionKind.LOCAL_BODY, true, "keep-national-body", 0.9);
        assertThat(settled(girl, club)).containsExactly(club);
        assertThat(settled(mention(0, 21, MentionKind.PERSON, false, CaseFileRecogniser.RULE, 0.99), club)).noneMatch(Mention::kept);
    }

    @Test
    void hidesTheWholeAddressAroundACaseFileName() {
        Mention mail = mention(0, 30, MentionKind.EMAIL, false, "e-mail", 0.95);
        assertThat(settled(mention(0, 6, MentionKind.PERSON, false, CaseFileRecogniser.RULE, 0.99), mail)).containsExactly(mail);
    }

    @Test
    void takesACourtAndItsTownForOne() {
        Mention court = mention(0, 20, MentionKind.LOCAL_BODY, false, "court", 0.92);
        assertThat(settled(mention(0, 8, MentionKind.PLACE, false, "model", 1), court)).containsExactly(court);
    }

    @Test
    void keepsWhatARuleNamesAgainstWeakerSigns() {
        Mention kept = mention(0, 12, MentionKind.PERSON, true, "keep-cited-author", 0.85);
        assertThat(settled(mention(5, 12, MentionKind.PERSON, false, PersonRecogniser.RULE, 0.9), kept)).containsExactly(kept);
    }

    @Test
    void hidesTheRestOfAnOverlappedMention() {
        List<Mention> settled = settled(mention(0, 12, MentionKind.PERSON, false, "a", 0.9), mention(8, 20, MentionKind.PLACE, false, "b", 0.7));
        assertThat(settled).extracting(Mention::span).containsExactly(new Span(0, 12), new Span(12, 20));
    }

    @Test
    void tellsAJoiningWordFromARestThatStillTells() {
        Draft draft = PlainText.read("from Larkmoor to Dunsel and on").draft();
        assertThat(JoiningWords.only(mention(13, 17, MentionKind.LOCAL_BODY, false, "corenlp", 0.65), draft)).isTrue();
        assertThat(JoiningWords.only(mention(13, 23, MentionKind.LOCAL_BODY, false, "corenlp", 0.65), draft)).isFalse();
        assertThat(JoiningWords.only(mention(24, 30, MentionKind.PERSON, false, "corenlp", 0.65), draft)).isTrue();
        assertThat(JoiningWords.only(mention(0, 4, MentionKind.PLACE, false, "place-list", 0.8), PlainText.read("The London Borough").draft())).isTrue();
    }

    @Test
    void leavesOutWhatStaysAndIsNothingButMarks() {
        Draft draft = PlainText.read("Larkmoor - of Dunsel").draft();
        assertThat(JoiningWords.only(mention(8, 11, MentionKind.PERSON, true, "keep-model", 0.65), draft)).isTrue();
        assertThat(JoiningWords.only(mention(8, 13, MentionKind.PERSON, true, "keep-model", 0.65), draft)).isFalse();
    }

    @Test
    void doesNotDependOnTheOrderOfFinding() {
        Mention one = mention(0, 12, MentionKind.PERSON, false, "a", 0.8);
        Mention other = mention(0, 12, MentionKind.PLACE, false, "b", 0.8);
        assertThat(settled(one, other)).isEqualTo(settled(other, one));
    }

    private static List<Mention> settled(Mention... mentions) {
        return Mentions.settled(List.of(mentions)).all();
    }

    private static Mention mention(int start, int end, MentionKind kind, boolean kept, String rule, double score) {
        return new Mention(0, new Span(start, end), kind, kept, Optional.empty(), new Evidence(rule, "because", score));
    }
}
