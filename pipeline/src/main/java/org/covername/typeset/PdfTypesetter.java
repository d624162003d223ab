package org.covername.typeset;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.covername.document.Remark;
import org.covername.picture.Pictures;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.WrittenReport;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.w3c.dom.Document;

/**
 * Sets a redacted draft as a PDF: tagged for screen readers (ISO 14289-1, PDF/UA-1) and fit for archives (ISO 19005-2, PDF/A-2a). Nothing of the draft's
 * own file is taken over, nothing is fetched from anywhere. Safe for use by several threads.
 */
public final class PdfTypesetter {

    private static final String PRODUCER = "Covername";
    /** A report with more bad breaks than this has some left, rather than take minutes. */
    private static final int MOST_MENDED = 60;

    private final Theme theme;
    private final PdfFonts fonts;
    private final String style;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Sets reports as shipped. */
    public PdfTypesetter() {
        this(ThemeYaml.read(RuleFolder.bundled()));
    }

    private PdfTypesetter(Theme theme) {
        this.theme = theme;
        this.fonts = new PdfFonts(theme.fonts());
        this.style = theme.coloured(read("report.css"));
        // Its log lines quote what is being set.
        XRLog.setLoggingEnabled(false);
        // It asks for one at every report, which means a search through all jars unless the answer is written down.
        System.setProperty(TransformerFactory.class.getName(), TransformerFactory.newInstance().getClass().getName());
    }

    /**
     * Sets reports in the theme of an office.
     *
     * @throws RulesRefusedException with every fault of {@code theme.yml}, each with its line
     */
    public static PdfTypesetter load(RuleFolder rules) {
        return new PdfTypesetter(ThemeYaml.read(rules));
    }

    /** What is wrong with the theme of an office; nothing where it can be used. */
    public static List<String> failures(RuleFolder rules) {
        try {
            ThemeYaml.read(rules);
            return List.of();
        } catch (RulesRefusedException refused) {
            return refused.faults();
        }
    }

    /** Sets a report without pictures. */
    public WrittenReport typeset(RedactedDraft draft, Optional<String> board) {
        return typeset(draft, board, Pictures.none());
    }

    /**
     * Sets a report.
     *
     * @param board    the publisher, named on every page; where it is not known, the theme may name one
     * @param pictures those that are let in stand where the draft has them
     */
    public WrittenReport typeset(RedactedDraft draft, Optional<String> board, Pictures pictures) {
        Optional<String> publisher = board.or(theme::board);
        String letters = publisher.orElse("") + draft.passages().stream().map(passage -> passage.text().text()).collect(Collectors.joining());
        ReportMarkup markup = new ReportMarkup(draft, new ReportMarkup.Setting(publisher, theme.logo(), pictures));
        return render(markup.write(fonts.named(style, letters)), markup.isLong(), remarks(letters));
    }

    private List<Remark> remarks(String letters) {
        int missing = fonts.missing(letters);
        return missing == 0 ? List.of() : List.of(Remark.holding("The report's typefaces lack " + missing
                + " of its letters or signs, so they cannot be read in the PDF: write them differently in the draft."));
    }

    private WrittenReport render(Document markup, boolean contents, List<Remark> remarks) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = laidOut(markup, pdf)) {
            Map<Integer, Integer> pages = pages(renderer);
            int pageCount = renderer.getRootBox().getLayer().getPages().size();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                PdfMarkedContents.tidy(document);
                if (contents) {
                    PdfContents.tag(document);
                }
                document.save(pdf);
            }
            return new WrittenReport(pdf.toByteArray(), pages, pageCount, remarks, WrittenReport.Layout.TYPESET);
        } catch (IOException impossible) {
            throw new UncheckedIOException("The report cannot be set as a PDF", impossible);
        }
    }

    /** Laid out again and again until no page breaks badly, each time with one break mended. */
    private PdfBoxRenderer laidOut(Document markup, ByteArrayOutputStream pdf) throws IOException {
        PdfBoxRenderer renderer = builder(markup, pdf).buildPdfRenderer();
        renderer.layout();
        for (int mended = 0; mended < MOST_MENDED && PdfBreaks.mend(renderer); mended++) {
            renderer.close();
            renderer = builder(markup, pdf).buildPdfRenderer();
            renderer.layout();
        }
        return renderer;
    }

    private PdfRendererBuilder builder(Document markup, ByteArrayOutputStream pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(markup, null);
        builder.toStream(pdf);
        builder.withProducer(PRODUCER);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        builder.useExternalResourceAccessControl(PdfTypesetter::isWithin, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(PdfTypesetter::isWithin, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts.register(builder);
        return builder;
    }

    /** Nothing is fetched; a picture's address is the picture. */
    private static boolean isWithin(String address, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && address.startsWith("data:image/");
    }

    /** On which page the element of each passage starts. */
    private static Map<Integer, Integer> pages(PdfBoxRenderer renderer) {
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        Map<Integer, Integer> found = new HashMap<>();
        renderer.getSharedContext().getIdMap().forEach((id, box) -> {
            if (id.matches("p\\d+")) {
                found.put(Integer.valueOf(id.substring(1)), page(box, pages));
            }
        });
        return found;
    }

    private static int page(Box box, List<PageBox> pages) {
        int number = 1;
        while (number < pages.size() && pages.get(number).getTop() <= box.getAbsY()) {
            number++;
        }
        return number;
    }

    private static String read(String resource) {
        try (InputStream file = PdfTypesetter.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }
}
