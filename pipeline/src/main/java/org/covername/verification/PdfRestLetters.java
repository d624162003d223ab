package org.covername.verification;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.covername.document.MatchingText;
import org.covername.verification.Residue.Channel;

/**
 * Looks for what fonts tell by themselves (threat table, rows 27 and 28): letters that a subset still has though no text shows them, of which removed names were
 * made; glyphs that are said to be whole words; and a map that says another letter than the glyph is.
 */
final class PdfRestLetters {

    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+.*");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    /** Three letters are a ligature; more are a word. */
    private static final int LONGEST_LIGATURE = 3;
    private static final List<Integer> LETTERS = IntStream.concat(IntStream.range('0', 0x250), IntStream.range(0x1E00, 0x1F00)).filter(Character::isLetterOrDigit).boxed().toList();

    private final PdfFontCodes font;
    private final Set<String> shown;

    private PdfRestLetters(PdfFontCodes font) {
        this.font = font;
        this.shown = font.shown().stream().map(code -> font.mapped(code).or(() -> font.encoded(code)).orElse(""))
                .flatMap(text -> text.codePoints().mapToObj(Character::toString)).collect(Collectors.toSet());
    }

    static List<Residue> in(PdfFontCodes font) {
        PdfRestLetters rest = new PdfRestLetters(font);
        Set<String> kinds = new LinkedHashSet<>();
        if (font.map().values().stream().anyMatch(PdfRestLetters::isWord)) {
            kinds.add("glyph-that-spells-a-word");
        }
        if (font.shown().stream().anyMatch(rest::misread)) {
            kinds.add("glyph-that-reads-otherwise");
        }
        if (rest.left()) {
            kinds.add("letters-that-no-text-shows");
        }
        return kinds.stream().map(kind -> new Residue(Channel.FONT, 0, 0, kind, "")).toList();
    }

    /** The words that a map spells; they are searched like any string. */
    static List<PdfText> words(PdfFontCodes font) {
        return font.map().values().stream().filter(PdfRestLetters::isWord).map(word -> new PdfText(Channel.FONT, 0, word)).toList();
    }

    private static boolean isWord(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count() > LONGEST_LIGATURE;
    }

    private boolean misread(int code) {
        Optional<String> mapped = font.mapped(code).filter(PdfRestLetters::isLetter);
        Optional<String> encoded = font.encoded(code).filter(PdfRestLetters::isLetter);
        return mapped.isPresent() && encoded.isPresent() && !mapped.map(PdfRestLetters::folded).equals(encoded.map(PdfRestLetters::folded));
    }

    private static boolean isLetter(String text) {
        return text.codePointCount(0, text.length()) == 1 && Character.isLetter(text.codePointAt(0));
    }

    private static String folded(String text) {
        return MatchingText.keyOf(text);
    }

    /** A font that has the whole alphabet is no subset, and tells nothing, unless its name says that it is one. */
    private boolean left() {
        Optional<PDFont> built = font.font();
        if (built.isEmpty() || !(built.get().isEmbedded() || built.get() instanceof PDType3Font)) {
            return false;
        }
        Set<String> has = has(built.get());
        boolean whole = has.containsAll(List.of(ALPHABET.split("")));
        boolean subset = SUBSET.matcher(String.valueOf(built.get().getName())).matches();
        return (subset || !whole) && has.stream().anyMatch(letter -> !shown.contains(letter));
    }

    /** The letters of which the font has outlines. */
    private Set<String> has(PDFont built) {
        Set<String> has = new HashSet<>();
        for (Map.Entry<Integer, String> entry : font.map().entrySet()) {
            boolean letters = !entry.getValue().isEmpty() && entry.getValue().codePoints().allMatch(Character::isLetterOrDigit);
            if (letters && (font.shown().contains(entry.getKey()) || drawn(built, entry.getKey()))) {
                entry.getValue().codePoints().mapToObj(Character::toString).forEach(has::add);
            }
        }
        program(built).ifPresent(program -> LETTERS.stream().filter(letter -> drawn(program, letter)).map(Character::toString).forEach(has::add));
        return has;
    }

    private static boolean drawn(PDFont built, int code) {
        try {
            return built instanceof PDVectorFont vectors ? !vectors.getPath(code).getBounds2D().isEmpty() : built instanceof PDType3Font;
        } catch (IOException | RuntimeException damaged) {
            return true;
        }
    }

    private static Optional<FontBoxFont> program(PDFont built) {
        if (built instanceof PDSimpleFont simple && !(built instanceof PDType3Font)) {
            return Optional.ofNullable(simple.getFontBoxFont());
        }
        return built instanceof PDType0Font type0 && type0.getDescendantFont() instanceof PDCIDFontType2 descendant ? Optional.of(descendant.getTrueTypeFont()) : Optional.empty();
    }

    private static boolean drawn(FontBoxFont program, int letter) {
        String name = GlyphList.getAdobeGlyphList().codePointToName(letter);
        try {
            if (name.equals(".notdef") || !program.hasGlyph(name)) {
                return false;
            }
            GeneralPath outline = program.getPath(name);
            return !outline.getBounds2D().isEmpty();
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }
}
