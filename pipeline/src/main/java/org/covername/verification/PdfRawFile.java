package org.covername.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of a PDF file as they lie one behind the other (ISO 32000-1, 7.5), read without its cross-reference table: a file says there which of its
 * objects count, and not which others it still holds.
 */
final class PdfRawFile {

    private static final Pattern OBJECT = Pattern.compile("(\\d{1,10})\\s+(\\d{1,5})\\s+obj\\b");
    private static final Pattern STREAM = Pattern.compile("stream(\\r\\n|\\n|\\r)");
    private static final Pattern LENGTH = Pattern.compile("/Length\\s+(\\d{1,9})(?!\\s+\\d+\\s+R)");
    private static final Pattern XREF_ROW = Pattern.compile("xref\\s+(?:\\d+\\s+\\d+\\s+(?:\\d{10}\\s\\d{5}\\s[fn]\\s*)*)*");
    private static final Pattern START = Pattern.compile("startxref\\s+\\d+");
    private static final Pattern END = Pattern.compile("%%EOF\\s*");

    /** An object that lies in the file, from the first digit of its number to behind its last word. */
    record RawObject(int number, int start, int end) {
    }

    private final String bytes;
    private final List<RawObject> objects = new ArrayList<>();
    private final List<PdfText> gaps = new ArrayList<>();
    private int ends;
    private int starts;

    private PdfRawFile(String bytes) {
        this.bytes = bytes;
    }

    static PdfRawFile of(byte[] file) {
        PdfRawFile raw = new PdfRawFile(new String(file, StandardCharsets.ISO_8859_1));
        int at = raw.header();
        while (at < raw.bytes.length()) {
            at = raw.next(at);
        }
        return raw;
    }

    /** The first line names the version; the second may be a comment of four bytes above 127 (7.5.2). */
    private int header() {
        Matcher header = Pattern.compile("%PDF-\\d\\.\\d[ \\t]*[\\r\\n]+(%[\\x80-\\xff]{4,8}[\\r\\n]+)?").matcher(bytes);
        return header.lookingAt() ? header.end() : 0;
    }

    private int next(int at) {
        char here = bytes.charAt(at);
        if (isSpace(here)) {
            return at + 1;
        }
        for (Pattern known : List.of(OBJECT, XREF_ROW, START, END)) {
            Matcher matcher = known.matcher(bytes).region(at, bytes.length());
            if (matcher.lookingAt()) {
                return take(known, matcher);
            }
        }
        return bytes.startsWith("trailer", at) ? body(at + 7, at) : gap(at);
    }

    private int take(Pattern known, Matcher matcher) {
        if (known == OBJECT) {
            int end = body(matcher.end(), matcher.start());
            objects.add(new RawObject(Integer.parseInt(matcher.group(1)), matcher.start(), end));
            return end;
        }
        starts += known == START ? 1 : 0;
        ends += known == END ? 1 : 0;
        return matcher.end();
    }

    /** From behind the head of an object or trailer to its end; comments within are noted, strings and streams passed over. */
    private int body(int from, int start) {
        int at = from;
        while (at < bytes.length()) {
            char here = bytes.charAt(at);
            if (here == '(') {
                at = string(at);
            } else if (here == '%') {
                at = comment(at);
            } else if (bytes.startsWith("endobj", at)) {
                return at + 6;
            } else if (here == 's' && bytes.startsWith("startxref", at)) {
                return at;
            } else if (here == 's' && STREAM.matcher(bytes).region(at, Math.min(at + 8, bytes.length())).lookingAt()) {
                at = stream(at, start);
            } else {
                at++;
            }
        }
        return at;
    }

    private int string(int from) {
        int depth = 0;
        for (int at = from; at < bytes.length(); at++) {
            char here = bytes.charAt(at);
            depth += here == '(' ? 1 : here == ')' ? -1 : 0;
            if (here == '\\') {
                at++;
            } else if (depth == 0) {
                return at + 1;
            }
        }
        return bytes.length();
    }

    private int comment(int at) {
        int end = at;
        while (end < bytes.length() && bytes.charAt(end) != '\n' && bytes.charAt(end) != '\r') {
            end++;
        }
        addGap(at, end);
        return end;
    }

    /** By its length where that is told and true, else to the word that ends it. */
    private int stream(int at, int start) {
        Matcher line = STREAM.matcher(bytes).region(at, bytes.length());
        int from = line.lookingAt() ? line.end() : at + 6;
        Matcher length = LENGTH.matcher(bytes).region(start, at);
        if (length.find()) {
            int told = from + Integer.parseInt(length.group(1));
            if (told < bytes.length() && bytes.substring(told, Math.min(bytes.length(), told + 11)).strip().startsWith("endstream")) {
                return bytes.indexOf("endstream", told) + 9;
            }
        }
        int end = bytes.indexOf("endstream", from);
        return end < 0 ? bytes.length() : end + 9;
    }

    private int gap(int at) {
        int end = at + 1;
        while (end < bytes.length() && !(isSpace(bytes.charAt(end)) && startsKnown(end + 1))) {
            end++;
        }
        addGap(at, end);
        return end;
    }

    private boolean startsKnown(int at) {
        return at < bytes.length() && (Character.isDigit(bytes.charAt(at)) && OBJECT.matcher(bytes).region(at, bytes.length()).lookingAt()
                || bytes.startsWith("xref", at) || bytes.startsWith("trailer", at) || bytes.startsWith("startxref", at) || bytes.startsWith("%%EOF", at));
    }

    private void addGap(int from, int to) {
        gaps.add(new PdfText(Residue.Channel.FILE_BYTES, 0, bytes.substring(from, to)));
    }

    private static boolean isSpace(char character) {
        return character <= ' ';
    }

    List<RawObject> objects() {
        return objects;
    }

    /** Comments, and whatever lies between the objects, before the first and behind the last of them. */
    List<PdfText> gaps() {
        return gaps;
    }

    /** How often the file ends; each end before the last is that of an earlier revision. */
    int ends() {
        return Math.max(ends, starts);
    }

    String text(RawObject object) {
        return bytes.substring(object.start(), object.end());
    }

    /** Whether the first object says that the file is linearised, and tells its length rightly. */
    boolean linearised() {
        return !objects.isEmpty() && text(objects.get(0)).contains("/Linearized") && Pattern.compile("/L\\s+" + bytes.length() + "\\b").matcher(text(objects.get(0))).find();
    }

    /** A file that tells its objects twice, to readers of different age (7.5.8.4). */
    boolean hybrid() {
        return bytes.contains("/XRefStm");
    }
}
