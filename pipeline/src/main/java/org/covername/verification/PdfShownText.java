package org.covername.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.covername.verification.PdfContent.Sort;
import org.covername.verification.Residue.Channel;

/**
 * The second reader: decodes the strings of one content stream by its fonts, operator by operator, whether or not anything would be seen of them. It knows
 * nothing of places, so that nothing is lost by a place that no one expects; and it notes what else stands between the operators.
 */
final class PdfShownText {

    private static final Set<String> MOVES = Set.of("BT", "ET", "Td", "TD", "Tm", "T*", "'", "\"");
    /** How many ways there are to put the text of a stream together. */
    static final int READINGS = 3;

    /** In thousandths of the letters' size: a gap that reads as a space. */
    private static final float GAP = -180;
    private static final Pattern COMMENT = Pattern.compile("%([^\r\n]*)");

    private final PdfContent content;
    private final PdfFontBook fonts;
    private final Deque<Optional<PdfFontCodes>> saved = new ArrayDeque<>();
    private final List<COSBase> operands = new ArrayList<>();
    private final StringBuilder spaced = new StringBuilder();
    private final StringBuilder joined = new StringBuilder();
    private final StringBuilder encoded = new StringBuilder();
    private final List<PdfText> beside = new ArrayList<>();
    private final List<PDImage> pictures = new ArrayList<>();
    private Optional<PdfFontCodes> font = Optional.empty();
    private int undecoded;

    private PdfShownText(PdfContent content, PdfFontBook fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    static PdfShownText of(PdfContent content, PdfFontBook fonts) throws IOException {
        PdfShownText shown = new PdfShownText(content, fonts);
        PDFStreamParser parser = new PDFStreamParser(content.bytes());
        try {
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                shown.take(token);
            }
        } catch (IOException damaged) {
            if (content.sort() != Sort.UNKNOWN) {
                throw damaged;
            }
        }
        shown.left();
        shown.comments();
        return shown;
    }

    private void take(Object token) throws IOException {
        if (token instanceof COSBase operand) {
            operands.add(operand);
            return;
        }
        Operator taken = (Operator) token;
        String operator = taken.getName();
        if (operator.equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            pictures.add(new PDInlineImage(taken.getImageParameters(), taken.getImageData(), new PDResources(content.resources())));
        }
        if (MOVES.contains(operator)) {
            spaced.append(' ');
            encoded.append(' ');
        }
        if (!takeText(operator) && !takeState(operator)) {
            left();
        }
        operands.clear();
    }

    private boolean takeText(String operator) throws IOException {
        switch (operator) {
            case "Tj", "'", "\"" -> operands.stream().filter(COSString.class::isInstance).forEach(string -> show((COSString) string));
            case "TJ" -> operands.stream().filter(COSArray.class::isInstance).forEach(array -> ((COSArray) array).forEach(this::showPart));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void showPart(COSBase part) {
        if (part instanceof COSString string) {
            show(string);
        } else if (part instanceof COSNumber number && number.floatValue() < GAP) {
            spaced.append(' ');
            encoded.append(' ');
        }
    }

    private void show(COSString string) {
        try {
            if (font.isPresent()) {
                font.get().show(string.getBytes(), this::letter);
            } else {
                undecoded++;
                beside.add(new PdfText(Channel.UNSEEN_CONTENT, content.page(), string.getString()));
            }
        } catch (IOException damaged) {
            undecoded++;
        }
    }

    private void letter(int code) {
        Optional<String> mapped = font.flatMap(known -> known.mapped(code));
        Optional<String> other = font.flatMap(known -> known.encoded(code));
        if (mapped.isEmpty() && other.isEmpty()) {
            undecoded++;
        }
        String letter = mapped.or(() -> other).orElse("\uFFFD");
        spaced.append(letter);
        joined.append(letter);
        encoded.append(other.orElse(letter));
    }

    private boolean takeState(String operator) {
        switch (operator) {
            case "Tf" -> font = name(0).flatMap(name -> fonts.of(name, content.resources()));
            case "gs" -> font = name(0).flatMap(name -> fonts.ofState(name, content.resources())).or(() -> font);
            case "q" -> saved.push(font);
            case "Q" -> font = saved.isEmpty() ? font : saved.pop();
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<String> name(int at) {
        return operands.size() > at && operands.get(at) instanceof COSName name ? Optional.of(name.getName()) : Optional.empty();
    }

    /** Strings and names that no text operator takes: alternative texts of marked content, its tags, and what a careless editor left behind. */
    private void left() {
        operands.forEach(this::note);
    }

    private void note(COSBase operand) {
        if (operand instanceof COSString string) {
            beside.add(new PdfText(Channel.STRUCTURE, content.page(), string.getString()));
        } else if (operand instanceof COSName name && !PdfNames.known(name)) {
            beside.add(new PdfText(Channel.NAME, content.page(), name.getName()));
        } else if (operand instanceof COSArray array) {
            array.forEach(this::note);
        } else if (operand instanceof COSDictionary dictionary) {
            dictionary.keySet().forEach(this::note);
            dictionary.keySet().forEach(key -> note(dictionary.getDictionaryObject(key)));
        }
    }

    private void comments() {
        Matcher comment = COMMENT.matcher(new String(content.bytes(), StandardCharsets.ISO_8859_1));
        while (comment.find()) {
            beside.add(new PdfText(Channel.UNSEEN_CONTENT, content.page(), comment.group(1)));
        }
    }

    PdfContent content() {
        return content;
    }

    /** The text in the ways it may be put together: with a space at each move, with none, and by the fonts' encodings. */
    List<String> readings() {
        return List.of(spaced.toString(), joined.toString(), encoded.toString());
    }

    List<PdfText> beside() {
        return beside;
    }

    /** The pictures that stand within the instructions. */
    List<PDImage> pictures() {
        return pictures;
    }

    /** How many codes nobody can turn into letters, and so nobody can check. */
    int undecoded() {
        return undecoded;
    }
}
