package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Mark;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Surface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One draft in several formats is read as one draft. The samples come from LibreOffice; see their README. */
class FormatsAlikeTest {

    private static final List<String> BESIDE = List.of("Deletion[] by Nurse Brandt", "Hidden[] Unseen Quell.", "RunningHeader[] Draft on Odo Tarn",
            "RunningFooter[] Record QX-17", "Comment[] Pim Lark: Check with Joss.", "Property[name=title] Review: Child Odo", "Property[name=subject] Tarn review",
            "Property[name=creator] Pim Lark", "LinkTarget[] https://map.example/pier");

    @ParameterizedTest
    @ValueSource(strings = {"rtf", "doc", "odt"})
    void readsWhatIsShownAsInTheDocx(String ending) throws Exception {
        assertThat(shown(sample(ending))).isEqualTo(shown(sample("docx")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "rtf", "doc", "odt"})
    void readsWhatStandsBesideTheText(String ending) throws Exception {
        List<String> all = sample(ending).passages().stream().map(FormatsAlikeTest::placed).map(line -> line.replace("name=initial-creator", "name=creator")).toList();
        assertThat(all).containsAll(BESIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "rtf", "doc", "odt"})
    void readsTheTextInAPictureAndLeavesThePictureOut(String ending) throws Exception {
        Draft draft = sample(ending);
        assertThat(draft.passages()).anyMatch(passage -> passage.place() instanceof Place.Picture);
        if (TesseractOcr.isInstalled()) {
            assertThat(draft.passages().stream().map(FormatsAlikeTest::placed))
                    .anyMatch(line -> line.matches("PictureText\\[sha256=[0-9a-f]{64}, wholly=true] Seen by Wilma Osgood"));
        } else {
            assertThat(draft.remarks()).anyMatch(remark -> remark.sentence().contains("tesseract is not installed"));
        }
    }

    @Test
    void readsAWebPageAndMarkdownAsTheDocx() throws Exception {
        List<String> docx = shown(sample("docx")).stream().filter(line -> !line.startsWith("TextBox") && !line.startsWith("Picture"))
                .map(line -> line.replace(" INSERTED 11-17", "")).toList();
        assertThat(shown(read("draft.html", WEB_PAGE))).isEqualTo(docx);
        assertThat(shown(read("draft.md", MARKDOWN))).isEqualTo(docx.stream().map(line -> line.replace(" BOLD 0-3", "").replace(" BOLD 0-4", "")
                .replace("row=3, column=1, span=2", "row=3, column=1, span=1")).filter(line -> !line.contains(" works")).toList());
    }

    private static final String WEB_PAGE = """
            <html><head><title>Review</title></head><body><p class=MsoTitle>Review of Odo Tarn</p><h1>Family</h1>
            <p>Odo lived with <b>Imke</b> and his <i>brother</i>. They moved twice.<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p>
            <h2>Early years</h2><p>He was seen often at home.</p><ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>
            <ol><li>first step</li><li>second step</li></ol><p>See <a href="https://map.example/pier">the map</a> of the pier.</p>
            <table><thead><tr><td><b>Who</b></td><td><b>Born</b></td><td><b>Note</b></td></tr></thead>
            <tr><td>Odo</td><td>2015</td><td rowspan=2><p>at school</p><p>works</p></td></tr><tr><td>Imke</td><td>1988</td></tr>
            <tr><td>Together</td><td colspan=2>moved twice</td></tr></table>
            <p>Between tables.<a href="#_edn1" name="_ednref1"><sup>i</sup></a></p><h2>Żółć, Łódź and Tŷ</h2><p>Last words: “quoted” – Siân’s café.</p>
            <div><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Told by Berit Nord.</p></div></div>
            <div><div id=edn1><p><a href="#_ednref1" name="_edn1">i</a> Kept in file QX-17.</p></div></div></body></html>""";

    private static final String MARKDOWN = """
            # Review of Odo Tarn

            # Family

            Odo lived with **Imke** and his *brother*. They moved twice.[^1]

            ## Early years

            He was seen often at home.

            - one
              - inner
            - two

            1. first step
            2. second step

            See [the map](https://map.example/pier) of the pier.

            | Who | Born | Note |
            |---|---|---|
            | Odo | 2015 | at school |
            | Imke | 1988 | |
            | Together | moved twice | |

            Between tables.[^i]

            ## Żółć, Łódź and Tŷ

            Last words: “quoted” – Siân’s café.

            [^1]: Told by Berit Nord.
            [^i]: Kept in file QX-17.
            """;

    private static List<String> shown(Draft draft) {
        return draft.passages().stream().filter(passage -> passage.place().shown()).map(FormatsAlikeTest::marked).toList();
    }

    /** Place, text and marks; of a picture its place only, as a doc keeps no words for it. */
    private static String marked(Passage passage) {
        return passage.place() instanceof Place.Picture ? "Picture" : placed(passage) + passage.marks().stream().flatMap(FormatsAlikeTest::written).sorted().toList();
    }

    private static Stream<String> written(Mark mark) {
        return Stream.of(" " + mark.style() + " " + mark.span().start() + "-" + mark.span().end());
    }

    private static String placed(Passage passage) {
        return passage.place() + " " + passage.text().text();
    }

    private static Draft sample(String ending) throws IOException, UnreadableDraftException {
        try (InputStream file = FormatsAlikeTest.class.getResourceAsStream("/drafts/draft." + ending)) {
            return Extraction.usual().extract(new DraftFile(new Surface("draft." + ending), file.readAllBytes()));
        }
    }

    private static Draft read(String name, String text) throws UnreadableDraftException {
        return Extraction.usual().extract(new DraftFile(new Surface(name), text.getBytes(StandardCharsets.UTF_8)));
    }
}
