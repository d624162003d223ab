package org.covername.typeset;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A typeface in its four faces (regular, bold, italic, bold italic), and which letters all of them have. */
final class PdfTypeface {

    private static final List<String> LIBERATION = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private static final Map<String, List<String>> BUNDLED = new TreeMap<>(Map.of(
            "Liberation Sans", LIBERATION.stream().map(face -> "/liberation/LiberationSans-" + face + ".ttf").toList(),
            "Liberation Serif", LIBERATION.stream().map(face -> "/liberation/LiberationSerif-" + face + ".ttf").toList(),
            "DejaVu Sans", dejaVu("Sans", List.of("", "-Bold", "-Oblique", "-BoldOblique")),
            "DejaVu Serif", dejaVu("Serif", List.of("", "-Bold", "-Italic", "-BoldItalic"))));

    /** What any report in English is written with; rarer letters may come from the second typeface. */
    private static final String NEEDED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:!?()[]'\"-/&%@+*#=_"
            + "\u00a0\u00a3\u00a7\u00b0\u00b7\u2013\u2014\u2018\u2019\u201c\u201d\u2020\u2022\u2026\u00c0\u00c9\u00e0\u00e1\u00e2\u00e4\u00e7\u00e8\u00e9\u00ea\u00eb\u00ed\u00ee\u00ef\u00f1\u00f3\u00f4\u00f6\u00fa\u00fb\u00fc";
    /** OpenType 1.9, OS/2 table, fsType: bit 1 forbids embedding, bit 8 subsetting, bit 9 outlines. */
    private static final int NO_EMBEDDING = 0x0302;

    private final String family;
    private final List<byte[]> files;
    private final List<CmapLookup> letters;

    private PdfTypeface(String family, List<byte[]> files) {
        this.family = family;
        this.files = files.stream().map(PdfLetters::oneByOne).toList();
        this.letters = this.files.stream().map(PdfTypeface::lettersOf).toList();
    }

    /** @param files of its four faces, in the order regular, bold, italic, bold italic, without {@link #faults} */
    static PdfTypeface of(String family, List<byte[]> files) {
        return new PdfTypeface(family, files);
    }

    /** The names of the typefaces that travel in the jar. */
    static List<String> families() {
        return List.copyOf(BUNDLED.keySet());
    }

    static Optional<PdfTypeface> bundled(String family) {
        return Optional.ofNullable(BUNDLED.get(family)).map(files -> new PdfTypeface(family, files.stream().map(PdfTypeface::read).toList()));
    }

    private static List<String> dejaVu(String kind, List<String> faces) {
        return faces.stream().map(face -> "/net/sf/jasperreports/fonts/dejavu/DejaVu" + kind + face + ".ttf").toList();
    }

    private static byte[] read(String resource) {
        try (InputStream file = PdfTypeface.class.getResourceAsStream(resource)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The typeface " + resource + " cannot be read", unreadable);
        }
    }

    private static CmapLookup lettersOf(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A typeface that was read before cannot be read", unreadable);
        }
    }

    /** Why a file cannot be used as a face of a report; empty where it can. */
    static List<String> faults(byte[] file) {
        List<String> faults = new ArrayList<>();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            OS2WindowsMetricsTable rights = font.getOS2Windows();
            if (rights == null || (rights.getFsType() & NO_EMBEDDING) != 0) {
                faults.add("the typeface's own licence marks forbid to embed a part of it in a PDF");
            }
            CmapLookup letters = font.getUnicodeCmapLookup();
            long missing = NEEDED.codePoints().filter(letter -> letters.getGlyphId(letter) == 0).count();
            if (missing > 0) {
                faults.add("the typeface lacks " + missing + " of the " + NEEDED.length() + " letters and signs that any report is written with");
            }
        } catch (IOException | RuntimeException unreadable) {
            faults.add("the file is no TrueType typeface that can be read");
        }
        return faults;
    }

    boolean has(int letter) {
        return letters.stream().allMatch(face -> face.getGlyphId(letter) > 0);
    }

    boolean is(PdfTypeface other) {
        return family.equals(other.family);
    }

    /** Offers it to the typesetter under a name of ours, as the names of others may be anything. */
    void register(String name, PdfRendererBuilder builder) {
        for (int face = 0; face < files.size(); face++) {
            byte[] file = files.get(face);
            builder.useFont(() -> new ByteArrayInputStream(file), name, face % 2 == 0 ? 400 : 700, face < 2 ? FontStyle.NORMAL : FontStyle.ITALIC, true);
        }
    }
}
