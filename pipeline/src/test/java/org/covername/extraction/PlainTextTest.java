package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.covername.document.Mark;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.extraction.PlainText.TextDraft;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final String DRAFT = """
            REVIEW: ODO TARN

            1. What happened

            1.1 Odo was seen by
            Pim Lark on a Monday.[1] The next visit came late.

            First name\tBorn
            Odo\t3 May 2015
            Wyn\t

            - one visit,
            on the doorstep
              - by nobody
            2) a call

            [1] Her notes were lost.
            """;

    @Test
    void readsAWholeDraft() {
        List<String> places = PlainText.read(DRAFT).draft().passages().stream().map(PlainTextTest::shown).toList();
        assertThat(places).containsExactly(
                "Heading[level=1] REVIEW: ODO TARN",
                "Heading[level=2] 1. What happened",
                "Paragraph[] 1.1 Odo was seen by|Pim Lark on a Monday.[1] The next visit came late.",
                "Cell[table=0, row=0, column=0, span=1, header=true] First name",
                "Cell[table=0, row=0, column=1, span=1, header=true] Born",
                "Cell[table=0, row=1, column=0, span=1, header=false] Odo",
                "Cell[table=0, row=1, column=1, span=1, header=false] 3 May 2015",
                "Cell[table=0, row=2, column=0, span=1, header=false] Wyn",
                "ListItem[depth=0, marker=] one visit,|on the doorstep",
                "ListItem[depth=1, marker=] by nobody",
                "ListItem[depth=0, marker=2)] a call",
                "Footnote[mark=1] Her notes were lost.");
    }

    @Test
    void marksTheSignThatRefersToANote() {
        Passage noted = PlainText.read(DRAFT).draft().passage(2);
        assertThat(noted.marks()).containsExactly(new Mark(new Span(41, 44), Mark.Style.NOTE, 11));
        assertThat(PlainText.read("See page [4] of it, please.").draft().passage(0).marks()).isEmpty();
    }

    @Test
    void takesEachLineOfAChronologyForOneOfItsOwn() {
        String chronology = "Mother: Hayley Tandy, 08/11/1994. Father: Scott Brill.\nAddress: 112B Cobden Street\n12/05/2020 – A panel met. A worker was to refer to the programme, and housing to consider a move out of town before the school year began.\nJuly 2021\n"
            + "14.1.23 – seen at hospital.\n";
        assertThat(PlainText.read(chronology).draft().passages()).hasSize(5);
        String wrapped = "The health visitor came on time, and the door was opened by a\nneighbour who said that nobody had slept. She wrote it\ndown, and rang the school nurse on the same day; nobody\nrang back.";
        assertThat(PlainText.read(wrapped).draft().passages()).hasSize(1);
    }

    @Test
    void leavesSentencesAndShortItemsWithoutAHeading() {
        assertThat(PlainText.read("It was late.").draft().passage(0).place()).isEqualTo(new Place.Paragraph());
        assertThat(PlainText.read("- a bullet").draft().passage(0).place()).isEqualTo(new Place.ListItem(0, ""));
    }

    @Test
    void cutsEveryPassageVerbatimOutOfAnyText() {
        for (String text : List.of(DRAFT, "\uFEFFone\r\n\r\ntwo\r\nthree", "", " \n\t\n", "a\tb\tc", "\f\n1.\n\nIntro\n\u2028x", DRAFT.replace("\n", "\r"))) {
            assertVerbatim(text);
        }
    }

    @Test
    void cutsEveryPassageVerbatimOutOfPublishedReviews() throws Exception {
        try (Stream<Path> files = Files.list(Corpus.shared("seeds"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt")).toList()) {
                assertVerbatim(Files.readString(file));
            }
        }
    }

    @Test
    void losesNoWordOfTheCorpus() throws Exception {
        for (String id : Corpus.ids()) {
            String text = Corpus.text(id);
            assertVerbatim(text);
            List<Passage> passages = PlainText.read(text).draft().passages();
            assertThat(passages.stream().flatMap(passage -> Corpus.words(passage.text().text()).stream()).toList()).as(id).isEqualTo(Corpus.words(text));
        }
    }

    private static void assertVerbatim(String text) {
        TextDraft read = PlainText.read(text);
        int end = 0;
        for (Passage passage : read.draft().passages()) {
            int start = read.offset(passage.number());
            assertThat(start).isGreaterThanOrEqualTo(end);
            end = start + passage.text().length();
            assertThat(text.substring(start, end)).isEqualTo(passage.text().text());
        }
    }

    private static String shown(Passage passage) {
        return passage.place() + " " + passage.text().text().replace('\n', '|');
    }
}
