package org.covername.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * Copies the numbers of graphics: colours, shadings, functions, states (ISO 32000-1, 8.4.5, 8.6, 8.7.4, 7.10). Only known keys and names are taken over; a
 * colour of one's own is given a neutral name, a colour profile loses its texts. All else falls out of the copy, or refuses it.
 */
final class PdfSafeCopy {

    private static final int DEEPEST = 12;
    private static final int LONGEST_PALETTE = 4 * 256;
    private static final Set<String> KEYS = Set.of("FunctionType", "Domain", "Range", "Size", "BitsPerSample", "Order", "Encode", "Decode", "C0", "C1", "N", "Functions",
            "Bounds", "ShadingType", "ColorSpace", "Background", "BBox", "AntiAlias", "Coords", "Extend", "Function", "Matrix", "BitsPerCoordinate", "BitsPerComponent",
            "BitsPerFlag", "VerticesPerRow", "WhitePoint", "BlackPoint", "Gamma", "Alternate", "LW", "LC", "LJ", "ML", "D", "RI", "OP", "op", "OPM", "FL", "SM", "SA", "BM",
            "CA", "ca", "AIS", "TK");
    private static final Set<String> NAMES = Set.of("DeviceGray", "DeviceRGB", "DeviceCMYK", "CalGray", "CalRGB", "Lab", "ICCBased", "Indexed", "Separation", "DeviceN",
            "Pattern", "All", "None", "Cyan", "Magenta", "Yellow", "Black", "Red", "Green", "Blue", "Gray", "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken",
            "Lighten", "ColorDodge", "ColorBurn", "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity", "AbsoluteColorimetric",
            "RelativeColorimetric", "Perceptual", "NChannel");
    private static final Pattern CALCULATOR = Pattern.compile("[{}]|[-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?\\d+)?|abs|add|and|atan|bitshift|ceiling|copy|cos|cvi|cvr|div|dup|eq|exch|exp"
            + "|false|floor|ge|gt|idiv|if|ifelse|index|le|ln|log|lt|mod|mul|ne|neg|not|or|pop|roll|round|sin|sqrt|sub|true|truncate|xor");
    private static final Set<String> PROFILE_TEXTS = Set.of("desc", "cprt", "dmnd", "dmdd", "vued", "view", "targ", "scrd", "ps2s", "ps2i", "pseq", "meta", "calt", "tech");

    private PdfSafeCopy() {
    }

    /** @throws UnsafePageException where it holds what no graphics need */
    static COSBase of(COSBase graphics) throws UnsafePageException {
        return copy(graphics, DEEPEST);
    }

    private static COSBase copy(COSBase wanted, int depth) throws UnsafePageException {
        COSBase base = wanted instanceof org.apache.pdfbox.cos.COSObject reference ? reference.getObject() : wanted;
        if (depth == 0) {
            throw unknown();
        } else if (base instanceof COSInteger || base instanceof COSBoolean) {
            return base;
        } else if (base instanceof COSFloat number) {
            return new COSFloat(number.floatValue());
        } else if (base instanceof COSName name) {
            return NAMES.contains(name.getName()) ? name : COSName.getPDFName("Colour");
        } else if (base instanceof COSString palette && palette.getBytes().length <= LONGEST_PALETTE) {
            return new COSString(palette.getBytes());
        } else if (base instanceof COSArray array) {
            return array(array, depth);
        } else if (base instanceof COSStream stream) {
            return stream(stream, depth);
        } else if (base instanceof COSDictionary dictionary) {
            return dictionary(dictionary, new COSDictionary(), depth);
        }
        throw unknown();
    }

    private static COSArray array(COSArray array, int depth) throws UnsafePageException {
        COSArray copy = new COSArray();
        // What stands behind the four known parts of DeviceN is a dictionary of names.
        int parts = COSName.DEVICEN.equals(array.size() == 0 ? null : array.getObject(0)) ? Math.min(4, array.size()) : array.size();
        for (int i = 0; i < parts; i++) {
            copy.add(copy(array.getObject(i), depth - 1));
        }
        return copy;
    }

    private static COSDictionary dictionary(COSDictionary from, COSDictionary to, int depth) throws UnsafePageException {
        for (COSName key : from.keySet()) {
            if (KEYS.contains(key.getName())) {
                to.setItem(key, copy(from.getDictionaryObject(key), depth - 1));
            }
        }
        return to;
    }

    private static COSStream stream(COSStream stream, int depth) throws UnsafePageException {
        COSStream copy = new COSStream();
        dictionary(stream, copy, depth);
        try (OutputStream out = copy.createOutputStream(COSName.FLATE_DECODE); var in = stream.createInputStream()) {
            byte[] bytes = in.readAllBytes();
            out.write(stream.getInt("FunctionType", 0) == 4 ? calculator(bytes) : isProfile(bytes) ? withoutTexts(bytes) : bytes);
        } catch (IOException | RuntimeException damaged) {
            throw new UnsafePageException("A colour of the draft cannot be read");
        }
        return copy;
    }

    /** The program of a calculator function, without comments. */
    private static byte[] calculator(byte[] program) throws IOException {
        StringBuilder known = new StringBuilder();
        for (String line : new String(program, StandardCharsets.ISO_8859_1).split("[\\r\\n]+")) {
            String code = line.replaceAll("%.*", "").replaceAll("([{}])", " $1 ").strip();
            for (String token : code.split("\\s+")) {
                if (!token.isEmpty() && !CALCULATOR.matcher(token).matches()) {
                    throw new IOException("A colour function has an unknown word");
                }
                known.append(token).append(' ');
            }
        }
        return known.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isProfile(byte[] bytes) {
        return bytes.length > 132 && new String(bytes, 36, 4, StandardCharsets.ISO_8859_1).equals("acsp");
    }

    /** ICC.1:2010, 7.3: the tags behind the head of 128 bytes, each with signature, offset and size. A text keeps its type and its length. */
    private static byte[] withoutTexts(byte[] profile) {
        ByteBuffer all = ByteBuffer.wrap(profile);
        List<int[]> texts = new ArrayList<>();
        for (int i = 0; i < all.getInt(128); i++) {
            int tag = 132 + 12 * i;
            if (PROFILE_TEXTS.contains(new String(profile, tag, 4, StandardCharsets.ISO_8859_1))) {
                texts.add(new int[] {all.getInt(tag + 4), all.getInt(tag + 4) + all.getInt(tag + 8)});
            }
        }
        texts.forEach(text -> blank(profile, text[0] + 12, text[1]));
        return profile;
    }

    private static void blank(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
        Matcher letters = Pattern.compile("[A-Za-z0-9]\\x00?[A-Za-z0-9]\\x00?[A-Za-z0-9](?:\\x00?[\\x20-\\xff])*").matcher(text);
        letters.results().forEach(run -> {
            for (int i = from + run.start(); i < from + run.end(); i++) {
                bytes[i] = bytes[i] == 0 ? 0 : (byte) 'x';
            }
        });
    }

    private static UnsafePageException unknown() {
        return new UnsafePageException("The draft draws with something that is not known to be safe");
    }
}
