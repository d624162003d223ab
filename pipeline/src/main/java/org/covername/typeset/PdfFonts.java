package org.covername.typeset;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces of a report, which travel in the jar: Liberation Sans, and DejaVu Sans for letters it lacks. They are asked first what they can print,
 * because a typesetter prints "#" for a letter it does not have.
 */
final class PdfFonts {

    private record Face(String resource, int weight, FontStyle style) {
    }

    private static final String FAMILY = "Report Sans";
    private static final String FALLBACK = "Report Signs";

    private static final List<Face> FACES = List.of(
            new Face("/liberation/LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
            new Face("/liberation/LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
            new Face("/liberation/LiberationSans-Italic.ttf", 400, FontStyle.ITALIC),
            new Face("/liberation/LiberationSans-BoldItalic.ttf", 700, FontStyle.ITALIC));
    private static final List<Face> FALLBACK_FACES = List.of(
            new Face("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", 400, FontStyle.NORMAL),
            new Face("/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL),
            new Face("/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Oblique.ttf", 400, FontStyle.ITALIC),
            new Face("/net/sf/jasperreports/fonts/dejavu/DejaVuSans-BoldOblique.ttf", 700, FontStyle.ITALIC));

    private final Map<Face, byte[]> files;
    private final Map<Face, CmapLookup> letters;

    PdfFonts() {
        this.files = List.of(FACES, FALLBACK_FACES).stream().flatMap(List::stream).collect(Collectors.toMap(face -> face, PdfFonts::read));
        this.letters = files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> lettersOf(entry.getValue())));
    }

    private static byte[] read(Face face) {
        try (InputStream file = PdfFonts.class.getResourceAsStream(face.resource)) {
            return PdfLetters.oneByOne(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The typeface " + face.resource + " cannot be read", unreadable);
        }
    }

    private static CmapLookup lettersOf(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A typeface in the jar cannot be read", unreadable);
        }
    }

    /** Whether every face of Liberation prints these letters, so that DejaVu is not needed. */
    boolean plain(String text) {
        return text.codePoints().distinct().allMatch(letter -> has(FACES, letter));
    }

    /** How many letters of a text no face prints. */
    int missing(String text) {
        Set<Integer> missing = text.codePoints().distinct().filter(letter -> !has(FACES, letter) && !has(FALLBACK_FACES, letter)).boxed().collect(Collectors.toSet());
        return missing.isEmpty() ? 0 : (int) text.codePoints().filter(missing::contains).count();
    }

    private boolean has(List<Face> faces, int letter) {
        return faces.stream().allMatch(face -> letters.get(face).getGlyphId(letter) > 0);
    }

    void register(PdfRendererBuilder builder) {
        FACES.forEach(face -> register(face, FAMILY, builder));
        FALLBACK_FACES.forEach(face -> register(face, FALLBACK, builder));
    }

    private void register(Face face, String family, PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(files.get(face)), family, face.weight, face.style, true);
    }

    /** The style sheet's word for the families to be used. */
    static String families(boolean plain) {
        return plain ? "'" + FAMILY + "'" : "'" + FAMILY + "', '" + FALLBACK + "'";
    }
}
