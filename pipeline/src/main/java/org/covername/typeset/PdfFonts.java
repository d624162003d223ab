package org.covername.typeset;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The typefaces of a report: those of its theme, and DejaVu Sans for letters they lack. They are asked first what they can print, because a typesetter
 * prints "#" for a letter it does not have.
 */
final class PdfFonts {

    private static final String TEXT = "Report Text";
    private static final String HEADINGS = "Report Headings";
    private static final String FALLBACK = "Report Signs";

    private final Theme.Fonts fonts;
    private final PdfTypeface fallback = PdfTypeface.bundled("DejaVu Sans").orElseThrow();

    PdfFonts(Theme.Fonts fonts) {
        this.fonts = fonts;
    }

    /** Whether the theme's typefaces print these letters, so that DejaVu is not needed. */
    private boolean plain(String text) {
        return text.codePoints().distinct().allMatch(this::inTheme);
    }

    private boolean inTheme(int letter) {
        return fonts.text().has(letter) && fonts.headings().has(letter);
    }

    /** How many letters of a text no face prints. */
    int missing(String text) {
        Set<Integer> missing = text.codePoints().distinct().filter(letter -> !inTheme(letter) && !fallback.has(letter)).boxed().collect(Collectors.toSet());
        return missing.isEmpty() ? 0 : (int) text.codePoints().filter(missing::contains).count();
    }

    void register(PdfRendererBuilder builder) {
        fonts.text().register(TEXT, builder);
        if (!fonts.headings().is(fonts.text())) {
            fonts.headings().register(HEADINGS, builder);
        }
        fallback.register(FALLBACK, builder);
    }

    /** The style sheet with the families that a text needs. */
    String named(String style, String letters) {
        String signs = plain(letters) ? "" : ", '" + FALLBACK + "'";
        String headings = fonts.headings().is(fonts.text()) ? TEXT : HEADINGS;
        return style.replace("REPORT-FONTS", "'" + TEXT + "'" + signs).replace("HEADING-FONTS", "'" + headings + "'" + signs);
    }
}
