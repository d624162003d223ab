package org.covername.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pseudonym.Resolution;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.ReplacedNames;

/** A text PDF of 200 pages in which ten names stand on each, always made alike. */
record LongPdf(byte[] file, Draft draft, RedactedDraft redacted, int mentions) {

    static final int PAGES = 200;
    static final String NAME = "Rosalind Penhallow";
    private static final int LINES = 44;
    private static final int PARAGRAPH = 5;
    private static final List<String> WORDS = List.of("the", "family", "was", "seen", "by", "a", "worker", "who", "visited", "again", "after", "school", "and", "asked", "about",
            "meals", "sleep", "safety", "plans", "health", "records", "that", "were", "shared", "between", "services", "during", "this", "period", "review", "found", "practice",
            "had", "improved", "since", "supervision", "began");

    static LongPdf made() throws IOException, UnreadableDraftException {
        byte[] file = written();
        Draft draft = Extraction.usual().extract(new DraftFile(new Surface("long.pdf"), file));
        Resolution resolution = ReplacedNames.in(draft, Map.of(NAME, "Child R"));
        return new LongPdf(file, draft, RedactedDraft.of(draft, resolution), resolution.replacements().size());
    }

    private static byte[] written() throws IOException {
        Random random = new Random(7);
        try (PDDocument pdf = new PDDocument(); InputStream typeface = LongPdf.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            PDType0Font font = PDType0Font.load(pdf, typeface, true);
            for (int number = 0; number < PAGES; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    lines(content, font, random);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void lines(PDPageContentStream content, PDType0Font font, Random random) throws IOException {
        float y = 780;
        for (int line = 0; line < LINES; line++) {
            content.beginText();
            content.setFont(font, 11);
            content.newLineAtOffset(72, y);
            content.showText(line(line, font, random));
            content.endText();
            y -= line % PARAGRAPH == PARAGRAPH - 1 ? 22 : 14;
        }
    }

    private static String line(int number, PDType0Font font, Random random) throws IOException {
        StringBuilder line = new StringBuilder(number % PARAGRAPH == 0 ? "On that day " : "");
        line.append(number % 4 == 0 && number < 40 ? NAME + " " : "");
        while (font.getStringWidth(line.toString()) * 11 / 1000 < 430) {
            line.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return line.append(number % PARAGRAPH == PARAGRAPH - 1 ? "ended." : "so").toString();
    }
}
