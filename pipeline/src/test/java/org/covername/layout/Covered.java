package org.covername.layout;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;
import org.covername.picture.Pictures;
import org.covername.pseudonym.Resolution;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.ReplacedNames;
import org.covername.verification.Residue;
import org.covername.verification.ResidueCheck;

/** A PDF draft, what was to be replaced in it, and what came of it. */
record Covered(byte[] file, Draft draft, Resolution resolution, PdfInPlace.Outcome outcome) {

    /** @param names each with its pseudonym; replaced wherever they stand, longer ones first */
    static Covered of(byte[] file, Map<String, String> names) throws UnreadableDraftException {
        Draft draft = Extraction.usual().extract(new DraftFile(new Surface("draft.pdf"), file));
        Resolution resolution = ReplacedNames.in(draft, names);
        return new Covered(file, draft, resolution, new PdfInPlace().write(file, draft, RedactedDraft.of(draft, resolution), Pictures.none()));
    }

    byte[] pdf() {
        if (outcome instanceof PdfInPlace.Written written) {
            return written.report().pdf();
        }
        throw new AssertionError(((PdfInPlace.Refused) outcome).reason());
    }

    String text() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf).replaceAll("\\s+", " ").strip();
        }
    }

    List<Residue> residue() {
        return ResidueCheck.of(draft, resolution, Optional.empty()).check(pdf());
    }
}
