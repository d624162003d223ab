package org.covername.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.covername.casefile.Role;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;
import org.covername.picture.Pictures;
import org.covername.pseudonym.Entity;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.redaction.RedactedDraft;
import org.covername.verification.Residue;
import org.covername.verification.ResidueCheck;

/** A PDF draft, what was to be replaced in it, and what came of it. */
record Covered(byte[] file, Draft draft, Resolution resolution, PdfInPlace.Outcome outcome) {

    /** @param names each with its pseudonym; replaced wherever they stand, longer ones first */
    static Covered of(byte[] file, Map<String, String> names) throws UnreadableDraftException {
        Draft draft = Extraction.usual().extract(new DraftFile(new Surface("draft.pdf"), file));
        List<Replacement> replacements = new ArrayList<>();
        Map<String, Entity> entities = new LinkedHashMap<>();
        List<String> longestFirst = names.keySet().stream().sorted((one, other) -> other.length() - one.length()).toList();
        for (Passage passage : draft.passages()) {
            for (String name : longestFirst) {
                Matcher found = Pattern.compile(name.replace(" ", "\\s+")).matcher(passage.text().text());
                while (found.find()) {
                    Span span = new Span(found.start(), found.end());
                    if (replacements.stream().noneMatch(each -> each.mention().passage() == passage.number() && each.span().overlaps(span))) {
                        replacements.add(replacement(passage.number(), span, names.get(name)));
                        entities.putIfAbsent(names.get(name), new Entity(names.get(name), MentionKind.PERSON, Optional.of(Role.OTHER), Optional.empty(), names.get(name)));
                    }
                }
            }
        }
        Resolution resolution = new Resolution(List.copyOf(entities.values()), replacements, List.of());
        return new Covered(file, draft, resolution, new PdfInPlace().write(file, draft, RedactedDraft.of(draft, resolution), Pictures.none()));
    }

    private static Replacement replacement(int passage, Span span, String pseudonym) {
        Mention mention = new Mention(passage, span, MentionKind.PERSON, false, Optional.empty(), new Evidence("marked", "It is marked in the test.", 1));
        return new Replacement(mention, span, pseudonym, Treatment.REPLACE, pseudonym, false);
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
