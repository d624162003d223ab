package org.covername.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.covername.document.Surface;
import org.junit.jupiter.api.Test;

/** A name of five letters is replaced in a paragraph of three lines; each test leaves something of it behind. */
class WidthAttackTest {

    private static final List<Surface> REPLACED = List.of(new Surface("Wilhelmina"));
    private static final String FIRST = "BT /F1 11 Tf 50 600 Td (On that day ) Tj (Wilhelmina) Tj ( met her teacher at the gate, and then she went) Tj ET";
    private static final String SECOND = "BT /F1 11 Tf 50 586 Td (home again without a word to anybody who might have asked her why) Tj ET";
    private static final byte[] DRAFT = draft(FIRST);

    @Test
    void findsNothingWhereTheParagraphIsSetAnew() throws IOException {
        byte[] anew = page("BT /F1 11 Tf 50 600 Td (On that day Child V met her teacher at the gate, and then she went home) Tj ET",
                "BT /F1 11 Tf 50 586 Td (again without a word to anybody who might have asked her why) Tj ET");
        assertThat(attack(anew)).isEmpty();
    }

    @Test
    void findsWordsThatStandWhereTheyStood() throws IOException {
        byte[] kept = page("BT /F1 11 Tf 50 600 Td (On that day Child V) Tj ET BT /F1 11 Tf " + end() + " 600 Td ( met her teacher at the gate, and then she went) Tj ET", SECOND);
        assertThat(attack(kept)).extracting(Residue::kind).containsExactly("gap-that-singles-out-a-name");
        assertThat(attack(kept)).extracting(Residue::page).containsExactly(1);
    }

    @Test
    void saysWhetherManyNamesFitTheGap() throws IOException {
        byte[] kept = page("BT /F1 11 Tf 50 600 Td (On that day Child V) Tj ET BT /F1 11 Tf " + end() + " 600 Td ( met her teacher at the gate, and then she went) Tj ET", SECOND);
        List<Surface> alike = IntStream.range(0, 6).mapToObj(at -> new Surface("Wilhelmina".substring(at) + "Wilhelmina".substring(0, at))).toList();
        assertThat(WidthAttack.of(DRAFT).on(kept, REPLACED, alike)).extracting(Residue::kind).containsExactly("word-in-its-old-place");
    }

    @Test
    void findsALineThatEndsWhereItDidThoughMoreWouldFit() throws IOException {
        byte[] broken = page("BT /F1 11 Tf 50 600 Td (On that day V met her teacher at the gate, and then she went) Tj ET", SECOND);
        assertThat(attack(broken)).extracting(Residue::kind).containsExactly("line-that-ends-where-it-did");
    }

    @Test
    void letsAnotherColumnStandWhereItStood() throws IOException {
        String beside = "BT /F1 11 Tf 450 600 Td (Police) Tj ET";
        byte[] draft = page("BT /F1 11 Tf 50 600 Td (Seen with Wilhelmina) Tj ET", beside);
        byte[] result = page("BT /F1 11 Tf 50 600 Td (Seen with Child V) Tj ET", beside);
        assertThat(WidthAttack.of(draft).on(result, REPLACED)).isEmpty();
    }

    @Test
    void findsNothingInAReportThatIsSetAnewElsewhere() throws IOException {
        assertThat(attack(RawPdf.page().bytes())).isEmpty();
    }

    /** Where the name ends in the draft. */
    private static String end() throws IOException {
        return PdfWords.stretches(DRAFT).stream().flatMap(List::stream).filter(word -> word.text().equals("Wilhelmina")).map(word -> String.valueOf(word.end())).findFirst().orElseThrow();
    }

    private static List<Residue> attack(byte[] result) throws IOException {
        return WidthAttack.of(DRAFT).on(result, REPLACED);
    }

    private static byte[] draft(String first) {
        return page(first, SECOND);
    }

    private static byte[] page(String... lines) {
        RawPdf page = RawPdf.page();
        List.of(lines).forEach(page::draw);
        return page.bytes();
    }
}
