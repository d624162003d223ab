package org.covername.verification;

import java.util.List;

/**
 * Whether a PDF can be read by everyone and kept for good.
 *
 * @param pdfua1   keeps ISO 14289-1 (PDF/UA-1)
 * @param pdfa2a   keeps ISO 19005-2, level A (PDF/A-2a)
 * @param failures clauses of the standards that it fails, such as "PDF/UA-1 clause 7.1 test 3"; never text of the file
 */
public record Accessibility(boolean pdfua1, boolean pdfa2a, List<String> failures) {

    public Accessibility {
        failures = List.copyOf(failures);
    }

    public boolean passed() {
        return pdfua1 && pdfa2a;
    }
}
