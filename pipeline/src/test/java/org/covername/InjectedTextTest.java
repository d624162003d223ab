package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.covername.intake.DraftState.State;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Text of a draft that would do something in a browser or a spreadsheet: it stays text wherever it is shown. */
class InjectedTextTest {

    private static final String MARKUP = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">";

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername();

    @Test
    void staysTextInEveryPageOfACandidate() throws Exception {
        COVERNAME.drop("case-41/case.yaml", """
                case: case-41
                board: Eastmere <script>document.title='taken'</script> & Partners
                subjects:
                  - {id: child, role: subject-child, pseudonym: Child BZ, names: [Rosalind Thackwray], sex: f}
                """);
        COVERNAME.drop("case-41/" + "draft '\"><script>.docx", DraftFiles.docx("Review " + MARKUP, "Rosalind Thackwray " + MARKUP + " awaits the trial of her father at Northmere Crown Court.",
                "=HYPERLINK(\"http://evil.example\",\"x\") wrote Perpetua Oddfellow " + MARKUP));
        COVERNAME.awaitState("case-41", 1, State.DONE);

        Path review = COVERNAME.review("case-41", "draft-1");
        for (String page : List.of("redaction-log.html", "certificate.html")) {
            Document html = Jsoup.parse(Files.readString(review.resolve(page)));
            assertThat(html.select("script, iframe, object, embed, [onerror], [onload], [onclick], [src^=x]")).as(page).isEmpty();
            assertThat(html.title()).as(page).isNotEqualTo("taken");
        }
        assertThat(Files.readString(review.resolve("redaction-log.json")) + Files.readString(review.resolve("audit.jsonl"))).doesNotContain("Thackwray", "Oddfellow");
    }

    @Test
    void findsANameWithLettersOfAnotherScriptAndWithSignsThatNobodySees() throws Exception {
        COVERNAME.drop("case-42/case.yaml", """
                case: case-42
                board: Eastmere Safeguarding Children Partnership
                subjects:
                  - {id: child, role: subject-child, pseudonym: Child BY, names: [Rosalind Thackwray], sex: f}
                """);
        COVERNAME.drop("case-42/draft.docx", DraftFiles.docx("Review of a child", "R\u043es\u0430lind Th\u0430ckwr\u0430y was seen twice.", "Later Rosa\u200blind Thack\u00adwray was seen again.",
                "Nobody asked why."));
        COVERNAME.awaitState("case-42", 1, State.DONE);

        String everything = COVERNAME.everythingBelow(COVERNAME.review("case-42", "draft-1"));
        try (var pdf = Loader.loadPDF(COVERNAME.review("case-42", "draft-1").resolve("redacted.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Child BY", "Nobody asked why.").doesNotContain("ckwr", "lind");
        }
        assertThat(everything).doesNotContain("Thackwray");
    }
}
