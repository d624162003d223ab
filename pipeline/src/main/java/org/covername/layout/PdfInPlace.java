package org.covername.layout;

import java.awt.geom.NoninvertibleTransformException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.covername.document.Remark;
import org.covername.drawing.PdfFlattening;
import org.covername.drawing.PdfLayers;
import org.covername.extraction.DrawnPdf;
import org.covername.extraction.UnreadableDraftException;
import org.covername.picture.Pictures;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.WrittenReport;
import org.covername.scan.RedrawnPage;

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
        private final PdfScanNotes notes = new PdfScanNotes();
        private final PdfScanFont scanFont;
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
            this.scanFont = new PdfScanFont(to);
            this.besides = new PdfBesides(draft, redacted);
            this.workshop = new PdfPageRewriter.Workshop(fonts, new PdfReportPictures(to, judged), new PdfGraphicsCopies(), new PdfLayers(from), dropped);
        }

        WrittenReport write() throws IOException, UnsafePageException, UnreadableDraftException, NoninvertibleTransformException {
            DrawnPdf drawn = DrawnPdf.of(from, draft);
            PdfScans scans = PdfScans.of(from, draft, drawn);
            refuseWhatNoPageDraws(drawn, scans);
            Stretches stretches = Stretches.of(drawn, draft, redacted);
            draft.passages().forEach(passage -> tag(passage, drawn, scans));
            for (DrawnPdf.Page page : drawn.pages()) {
                to.addPage(scans.has(page.number()) ? upright(page) : blank(from.getPage(page.number() - 1)));
            }
            PdfLettering lettering = new PdfLettering(drawn, fonts);
            for (DrawnPdf.Page page : drawn.pages()) {
                if (scans.has(page.number())) {
                    redraw(page.number(), scans);
                } else {
                    write(page, stretches, lettering);
                }
            }
            return finish();
        }

        /** A report that keeps its look would be without such a passage. What somebody typed into a form is told as left behind. */
        private void refuseWhatNoPageDraws(DrawnPdf drawn, PdfScans scans) throws UnsafePageException {
            for (Passage passage : draft.passages()) {
                boolean beside = passage.place() instanceof Place.Picture || passage.place() instanceof Place.TextBox;
                if (passage.place().shown() && !beside && !scans.has(passage) && !passage.text().isBlank() && drawn.standings(passage.number()).isEmpty()) {
                    throw UnsafePageException.on(passage.page(), "has text that no page draws");
                }
            }
        }

        private void tag(Passage passage, DrawnPdf drawn, PdfScans scans) {
            if (passage.place() instanceof Place.Picture) {
                judged.all().stream().filter(each -> each.passage() == passage.number()).flatMap(each -> each.shown().stream()).findFirst()
                        .ifPresent(shown -> tags.addFigure(passage.number(), shown.alternative()));
            } else if (passage.place().shown() && (scans.has(passage) || !drawn.standings(passage.number()).isEmpty())) {
                tags.add(passage.number(), passage.place());
            }
        }

        /** A scan is drawn as it is seen. */
        private static PDPage upright(DrawnPdf.Page page) {
            PDPage upright = new PDPage(new PDRectangle(page.frame().width(), page.frame().height()));
            upright.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            return upright;
        }

        private void redraw(int number, PdfScans scans) throws IOException, UnsafePageException {
            RedrawnPage redrawn = scans.redrawn(number, redacted);
            scans.on(number).forEach(passage -> pages.putIfAbsent(passage.number(), number));
            notes.add(number, redrawn);
            PDPage target = to.getPage(number - 1);
            PdfMarks marks = new PdfMarks(tags::name);
            PdfContent content = new PdfContent(marks);
            new PdfScanPage(redrawn, target.getMediaBox(), scanFont).write(to, content);
            finish(target, content, marks);
        }

        private void finish(PDPage target, PdfContent content, PdfMarks marks) throws IOException {
            target.setContents(new PDStream(content.into(new COSStream())));
            target.setResources(new PDResources(content.resources()));
            tags.tie(target, marks);
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
            finish(target, content, marks);
            new PdfLinks(from, to, besides, new PdfLinks.Told(dropped, flattening)).copy(source, target, plan, tags);
        }

        private WrittenReport finish() throws IOException, UnsafePageException {
            fonts.finish();
            scanFont.finish();
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
            List<Remark> remarks = Stream.concat(dropped.remarks().stream(), notes.remarks().stream()).toList();
            return new WrittenReport(bytes.toByteArray(), pages, to.getNumberOfPages(), remarks, WrittenReport.Layout.DRAFT);
        }
    }
}
