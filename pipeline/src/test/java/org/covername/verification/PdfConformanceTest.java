package org.covername.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PdfConformanceTest {

    private static final PdfConformance CONFORMANCE = new PdfConformance();

    @Test
    void namesTheClausesThatAFileFails() throws IOException {
        Accessibility found = CONFORMANCE.check(PlainPdf.of("Untagged text"));
        assertThat(found.pdfua1()).isFalse();
        assertThat(found.pdfa2a()).isFalse();
        assertThat(found.failures()).contains("PDF/UA-1 clause 7.1 test 11");
    }

    @Test
    void passesNothingThatIsNoPdf() {
        assertThat(CONFORMANCE.check(new byte[] {1, 2, 3}).passed()).isFalse();
    }
}
