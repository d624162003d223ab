package org.covername.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.covername.redaction.MarkedDraft;
import org.covername.verification.PdfConformance;
import org.junit.jupiter.api.Test;

/** Each marked content is an object more for whoever reads the file. */
class PdfMarkedContentsTest {

    private static final Pattern NUMBER = Pattern.compile("/MCID (\\d+)");
    private static final String LONG = "Nobody asked the child how she was, and nobody wrote down why. ".repeat(60);

    @Test
    void marksNoArtifactThatHoldsNothing() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(set("# Review of {{PERSON#child|Orla Tandy}}\n| Date | What happened |\n|---|---|\n| 2019 | A visit |\n"))) {
            for (PDPage page : pdf.getPages()) {
                String content = content(page);
                assertThat(content).contains("/Artifact ").doesNotContainPattern("/Artifact \\S+ BDC\\s+EMC");
                page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES).keySet()
                        .forEach(name -> assertThat(content).contains("/Artifact /" + name.getName() + " BDC"));
            }
        }
    }

    @Test
    void marksThePartOfAParagraphOnAPageOnce() throws IOException {
        byte[] report = set("# Review\n" + LONG + "\n\n" + LONG + "\n");

        List<List<String>> paragraphs = PdfTags.contents(report, "P").stream().filter(parts -> parts.toString().startsWith("[Nobody")).toList();
        assertThat(paragraphs).hasSize(2).anySatisfy(parts -> assertThat(parts).hasSize(2)).allSatisfy(parts -> {
            assertThat(parts).hasSizeLessThan(3);
            assertThat(String.join("", parts).replace(" ", "")).isEqualTo(LONG.replace(" ", ""));
        });
    }

    @Test
    void keepsALinkBetweenTheTextsAroundIt() throws IOException {
        byte[] report = set("# Review\nSee [the guide](https://www.guidance.example/neglect) on neglect.\n");

        assertThat(PdfTags.contents(report, "Span")).contains(List.of("See ", " on neglect."));
    }

    @Test
    void numbersWhatIsLeftWithoutGaps() throws IOException {
        byte[] report = set("# Review\n" + LONG + "\n- one\n- two[^1]\n| Date | What happened |\n|---|---|\n| 2019 | A **visit** |\n" + LONG + "\n[^1]: As {{PERSON#mother|Fern}} recalled.\n");

        try (PDDocument pdf = Loader.loadPDF(report)) {
            for (PDPage page : pdf.getPages()) {
                List<Integer> numbers = NUMBER.matcher(content(page)).results().map(MatchResult::group).map(found -> Integer.valueOf(found.substring(6))).toList();
                assertThat(numbers).isEqualTo(IntStream.range(0, numbers.size()).boxed().toList());
            }
        }
        assertThat(new PdfConformance().check(report).failures()).isEmpty();
    }

    private static String content(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] set(String marked) {
        return new PdfTypesetter().typeset(MarkedDraft.of(marked, Map.of("child", "Child V", "mother", "Mother")).redacted(), Optional.empty()).pdf();
    }
}
