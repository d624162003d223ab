package org.covername.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.covername.document.Draft;
import org.covername.document.Mark;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.pseudonym.Resolution;
import org.covername.redaction.RedactedPassage.Run;
import org.junit.jupiter.api.Test;

class RedactedDraftTest {

    private static final Map<String, String> PSEUDONYMS = Map.of("child", "Child V", "mother", "Mother", "school", "School 1");

    @Test
    void writesThePseudonymForEveryMention() {
        assertThat(texts("{{PERSON#child|Orla}} and {{PERSON#mother|Ms Tandy}} walked to {{ORGLOCAL#school|Elmcote Infants}}."))
                .containsExactly("Child V and Mother walked to School 1.");
    }

    @Test
    void leavesKeptMentionsAsTheyStand() {
        assertThat(texts("{{KEEP|Dr Ines Halloway}} wrote it.")).containsExactly("Dr Ines Halloway wrote it.");
    }

    @Test
    void showsNothingOfPassagesThatAreNotShown() {
        assertThat(texts("@header: Draft for Ms Tandy\nThe report.")).containsExactly("The report.");
    }

    @Test
    void joinsWrappedLinesAndTidiesSpaces() {
        Draft draft = new Draft(List.of(Passage.of(0, new Place.Paragraph(), " The well-\nknown\u00a0 plan\nwas \u200bkept. ")), List.of());
        assertThat(RedactedDraft.of(draft, nothing()).passages().get(0).text().text()).isEqualTo("The well-known plan was kept.");
    }

    @Test
    void takesAccentsAwayWithTheirLetter() {
        Draft draft = new Draft(List.of(Passage.of(0, new Place.Paragraph(), "Rene\u0301 left.")), List.of());
        Resolution resolution = MarkedDraft.of("{{PERSON#child|Rene}}\u0301 left.", PSEUDONYMS).resolution();
        assertThat(RedactedDraft.of(draft, resolution).passages().get(0).text().text()).isEqualTo("Child V left.");
    }

    @Test
    void saysAPseudonymOnceWhereTheDraftHadItInBrackets() {
        assertThat(texts("{{PERSON#child|Orla Tandy}} (\u201cChild V\u201d) lived with {{PERSON#mother|Fern}} (a carer)."))
                .containsExactly("Child V lived with Mother (a carer).");
    }

    @Test
    void carriesBoldAndItalicOver() {
        List<Run> runs = MarkedDraft.of("**Finding 1.** A *quiet* child", PSEUDONYMS).redacted().passages().get(0).runs();
        assertThat(runs).extracting(run -> run.text().text()).containsExactly("Finding 1.", " A ", "quiet", " child");
        assertThat(runs).extracting(Run::bold).containsExactly(true, false, false, false);
        assertThat(runs).extracting(Run::italic).containsExactly(false, false, true, false);
    }

    @Test
    void keepsALinkToAPublicPageOnly() {
        assertThat(links("See [the guide](https://www.guidance.example/neglect).")).containsExactly("https://www.guidance.example/neglect");
        assertThat(links("See [the guide](https://intranet/neglect).")).isEmpty();
        assertThat(links("Write [to us](mailto:office@board.example).")).isEmpty();
        assertThat(links("{{PERSON#child|Orla}}, see [the news](https://news.example/orla%2Dfound).")).isEmpty();
        assertThat(links("See [the file](file:///C:/drafts/review.docx).")).isEmpty();
    }

    @Test
    void refersToAFootnoteInsteadOfPrintingItsNumber() {
        List<RedactedPassage> passages = MarkedDraft.of("[^1]: Said by {{PERSON#mother|Fern}}.\nIt was cold.[^1]", PSEUDONYMS).redacted().passages();
        assertThat(passages.get(0).text().text()).isEqualTo("Said by Mother.");
        assertThat(passages.get(1).text().text()).isEqualTo("It was cold.");
        assertThat(passages.get(1).runs().get(1).note()).isEqualTo(0);
    }

    @Test
    void leavesPicturesOutWithANote() {
        assertThat(texts("![Family tree of {{PERSON#mother|Fern}}]\n![scan.jpg]"))
                .containsExactly("Picture left out: Family tree of Mother", "Picture left out");
    }

    @Test
    void tellsOfAnyPassageWhatGoesAndWhatComesInstead() {
        RedactedDraft draft = MarkedDraft.of("@header: {{PERSON#child|Orla Tandy}} (\"Child V\") and {{PERSON#mother|Fern}} (mother)", PSEUDONYMS).redacted();
        assertThat(draft.cuts(0)).containsExactly(new RedactedDraft.Cut(new Span(0, 10), "Child V"), new RedactedDraft.Cut(new Span(10, 22), ""),
                new RedactedDraft.Cut(new Span(27, 31), "Mother"), new RedactedDraft.Cut(new Span(31, 40), ""));
        assertThat(draft.text(0).text()).isEqualTo("Child V and Mother");
    }

    @Test
    void quotesAStretchAsItStandsInTheReport() {
        RedactedDraft draft = MarkedDraft.of("@header: {{PERSON#mother|Fern Tandy}} awaits trial", PSEUDONYMS).redacted();
        assertThat(draft.quote(0, new Span(5, 23)).text()).isEqualTo("Mother awaits trial");
    }

    @Test
    void takesItsTitleFromTheFirstHeadingOrThePseudonym() {
        assertThat(MarkedDraft.of("# Review of {{PERSON#child|Orla}}\nText", PSEUDONYMS).redacted().title().text()).isEqualTo("Review of Child V");
        assertThat(MarkedDraft.of("# 1. Introduction\n{{PERSON#child|Orla}}", PSEUDONYMS).redacted().title().text()).isEqualTo("Safeguarding review: Child V");
    }

    @Test
    void cutsEverythingThatOverlappingReplacementsCover() {
        Resolution one = MarkedDraft.of("{{PERSON#child|Orla Tandy}} of the Close", PSEUDONYMS).resolution();
        Resolution other = MarkedDraft.of("Orla {{PLACE#close|Tandy of the Close}}", PSEUDONYMS).resolution();
        Resolution both = new Resolution(List.of(), List.of(one.replacements().get(0), other.replacements().get(0)), List.of());
        Draft draft = new Draft(List.of(new Passage(0, new Place.Paragraph(), 0, new Surface("Orla Tandy of the Close"), List.<Mark>of())), List.of());
        assertThat(RedactedDraft.of(draft, both).passages().get(0).text().text()).isEqualTo("Child V");
    }

    private static List<String> texts(String marked) {
        return MarkedDraft.of(marked, PSEUDONYMS).redacted().passages().stream().map(passage -> passage.text().text()).toList();
    }

    private static List<String> links(String marked) {
        return MarkedDraft.of(marked, PSEUDONYMS).redacted().passages().stream()
                .flatMap(passage -> passage.runs().stream()).flatMap(run -> run.link().stream()).toList();
    }

    private static Resolution nothing() {
        return new Resolution(List.of(), List.of(), List.of());
    }
}
