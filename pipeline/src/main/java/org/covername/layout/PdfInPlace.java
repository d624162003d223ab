package org.covername.layout;

import java.awt.geom.NoninvertibleTransformException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.drawing.PdfFlattening;
import org.covername.drawing.PdfLayers;
import org.covername.extraction.DrawnPdf;
import org.covername.extraction.UnreadableDraftException;
import org.covername.picture.Pictures;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.WrittenReport;

/**
 * Writes a PDF draft as a report that keeps its look: a new document, page by page, with pseudonyms in the place of names. Nothing is covered or deleted;
 * what is known to be safe is copied. Safe for several threads.
 */
public final class PdfInPlace {

    private static final int HEAD = 1024;

    /** What came of it: a report, or why the draft cannot keep its look. */
    public sealed interface Outcome {
    }

    public record Written(WrittenReport report) implements Outcome {
    }

    /** @param reason one sentence for the officer, without text of the draft */
    public record Refused(String reason) implements Outcome {
    }

    /** Whether a file is a PDF: its head may stand within the first 1024 bytes (ISO 32000-1, Annex H). */
    public static boolean takes(byte[] file) {
        return new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    /**
     * @param file     the draft as dropped
     * @param draft    as it was read from this file
     * @param redacted what is to be written
     * @param pictures what was judged of the draft's pictures
     */
    public Outcome write(byte[] file, Draft draft, RedactedDraft redacted, Pictures pictures) {
        try (PDDocument from = Loader.loadPDF(file, ""); PDDocument to = new PDDocument()) {
            return new Written(new Work(from, to, new Source(draft, redacted, pictures)).write());
        } catch (UnsafePageException unsafe) {
            return new Refused(unsafe.getMessage());
        } catch (UnreadableDraftException | IOException | NoninvertibleTransformException | RuntimeException damaged) {
            return new Refused("The draft's file is damaged or built in an unusual way");
        }
    }

    private record Source(Draft draft, RedactedDraft redacted, Pictures pictures) {
    }

    private static final class Work {

        private final PDDocument from;
        private final PDDocument to;
        private final Draft draft;
        private final RedactedDraft redacted;
        private final Pictures judged;
        private final PdfFontCopies fonts;
        private final PdfPageRewriter.Workshop workshop;
        private final PdfBesides besides;
        private final PdfFlattening flattening;
        private final PdfDropped dropped = new PdfDropped();
        private final PdfTags tags = new PdfTags();
        private final Map<Integer, Integer> pages = new HashMap<>();

        Work(PDDocument from, PDDocument to, Source source) throws IOException {
            this.from = from;
            this.flattening = PdfFlattening.of(from);
            this.to = to;
            this.draft = source.draft();
            this.redacted = source.redacted();
            this.judged = source.pictures();
            this.fonts = new PdfFontCopies(to);
            this.besides = new PdfBesides(draft, redacted);
            this.workshop = new PdfPageRewriter.Workshop(fonts, new PdfReportPictures(to, judged), new PdfGraphicsCopies(), new PdfLayers(from), dropped);
        }

        WrittenReport write() throws IOException, UnsafePageException, UnreadableDraftException, NoninvertibleTransformException {
            DrawnPdf drawn = DrawnPdf.of(from, draft);
            refuseWhatNoPageDraws(drawn);
            Stretches stretches = Stretches.of(drawn, draft, redacted);
            draft.passages().forEach(passage -> tag(passage, drawn));
            for (PDPage page : from.getPages()) {
                to.addPage(blank(page));
            }
            PdfLettering lettering = new PdfLettering(drawn, fonts);
            for (DrawnPdf.Page page : drawn.pages()) {
                write(page, stretches, lettering);
            }
            return finish();
        }

        /** What OCR read in a scan has no characters on its page: a report that keeps its look would be without it. What somebody typed into a form is told as left behind. */
        private void refuseWhatNoPageDraws(DrawnPdf drawn) throws UnsafePageException {
            for (Passage passage : draft.passages()) {
                boolean beside = passage.place() instanceof Place.Picture || passage.place() instanceof Place.TextBox;
                if (passage.place().shown() && !beside && !passage.text().isBlank() && drawn.standings(passage.number()).isEmpty()) {
                    throw UnsafePageException.on(passage.page(), "is a scan, whose text is in its picture alone");
                }
            }
        }

        private void tag(Passage passage, DrawnPdf drawn) {
            if (passage.place() instanceof Place.Picture) {
                judged.all().stream().filter(each -> each.passage() == passage.number()).flatMap(each -> each.shown().stream()).findFirst()
                        .ifPresent(shown -> tags.addFigure(passage.number(), shown.alternative()));
            } else if (passage.place().shown() && !drawn.standings(passage.number()).isEmpty()) {
                tags.add(passage.number(), passage.place());
            }
        }

        private static PDPage blank(PDPage page) {
            PDRectangle box = page.getCropBox();
            PDPage blank = new PDPage(new PDRectangle(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
            blank.setRotation(page.getRotation());
            if (page.getUserUnit() != 1) {
                blank.setUserUnit(page.getUserUnit());
            }
            blank.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            return blank;
        }

        private void write(DrawnPdf.Page page, Stretches stretches, PdfLettering lettering) throws IOException, UnsafePageException, NoninvertibleTransformException {
            PDPage source = from.getPage(page.number() - 1);
            stretches.on(page.number()).forEach(stretch -> pages.putIfAbsent(stretch.passage(), page.number()));
            PagePlan.Source planned = new PagePlan.Source(source, page, stretches.first(page.number()), stretches.on(page.number()));
            PagePlan plan = PagePlan.of(planned, lettering, new PageClock(page.number()));
            PdfMarks marks = new PdfMarks(tags::name);
            PdfContent content = new PdfContent(marks);
            new PdfPageRewriter(plan, new PdfRunWriter(source), workshop).write(content);
            PDPage target = to.getPage(page.number() - 1);
            target.setContents(new PDStream(content.into(new COSStream())));
            target.setResources(new PDResources(content.resources()));
            tags.tie(target, marks);
            new PdfLinks(from, to, besides, new PdfLinks.Told(dropped, flattening)).copy(source, target, plan, tags);
        }

        private WrittenReport finish() throws IOException, UnsafePageException {
            fonts.finish();
            tags.write(to);
            new PdfBookmarks(from, to, besides).write(redacted, pages);
            PdfLabels.copy(from, to);
            PdfFileProperties.write(to, redacted.title().text());
            PdfLeftBehind.count(from, dropped);
            dropped.flattened(flattening.count());
            dropped.missing(fonts.missing());
            to.setVersion(1.7f);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            to.save(bytes);
            return new WrittenReport(bytes.toByteArray(), pages, to.getNumberOfPages(), dropped.remarks(), WrittenReport.Layout.DRAFT);
        }
    }
}
