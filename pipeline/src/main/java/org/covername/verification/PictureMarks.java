package org.covername.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a picture file carries beside its pixels: in a JPEG the segments APP1 (Exif, XMP), APP13 (IPTC), other applications' and comments (ITU-T T.81, B.1.1.3)
 * and a thumbnail in APP0; in a JPEG 2000 file the boxes of XML and of private kinds (ISO 15444-1, annex I).
 */
final class PictureMarks {

    private static final int APP0 = 0xE0;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int SCAN = 0xDA;
    /** JFIF: the size of the thumbnail stands behind version, unit and density. */
    private static final int THUMBNAIL = 16;
    private static final Pattern WORDS = Pattern.compile("[\\x20-\\x7e\\xa0-\\xff]{4,}");
    private static final Pattern WIDE_WORDS = Pattern.compile("(?:[\\x20-\\x7e]\\x00){4,}|(?:\\x00[\\x20-\\x7e]){4,}");

    private PictureMarks() {
    }

    /** The marks of a file of either kind, each as its raw text; none of any other file. */
    static List<String> in(byte[] file) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("\u00ff\u00d8")) {
            return jpeg(bytes);
        }
        return bytes.length() > 12 && bytes.startsWith("jP", 4) ? boxes(bytes, 0, bytes.length()) : List.of();
    }

    private static List<String> jpeg(String bytes) {
        List<String> marks = new ArrayList<>();
        int at = 2;
        while (at + 4 <= bytes.length() && bytes.charAt(at) == 0xff && bytes.charAt(at + 1) != SCAN) {
            int marker = bytes.charAt(at + 1);
            int end = Math.min(bytes.length(), at + 2 + Math.max(2, bytes.charAt(at + 2) << 8 | bytes.charAt(at + 3)));
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (tells(marker, bytes.substring(at, end))) {
                marks.add(bytes.substring(at + 4, end));
            }
            at = end;
        }
        int close = bytes.lastIndexOf("\u00ff\u00d9");
        if (close >= 0 && close + 2 < bytes.length() && !bytes.substring(close + 2).isBlank()) {
            marks.add(bytes.substring(close + 2));
        }
        return marks;
    }

    /** An ICC profile (APP2) and Adobe's note on colours (APP14) are needed to show the picture. */
    private static boolean tells(int marker, String segment) {
        if (marker == APP0) {
            return !segment.startsWith("JFIF", 4) || segment.length() > THUMBNAIL + 2;
        }
        boolean profile = marker == APP2 && segment.startsWith("ICC_PROFILE", 4);
        return marker == COMMENT || marker > APP0 && marker <= APP15 && marker != APP14 && !profile;
    }

    private static List<String> boxes(String bytes, int from, int to) {
        List<String> marks = new ArrayList<>();
        int at = from;
        while (at + 8 <= to) {
            long length = (long) bytes.charAt(at) << 24 | bytes.charAt(at + 1) << 16 | bytes.charAt(at + 2) << 8 | bytes.charAt(at + 3);
            String kind = bytes.substring(at + 4, at + 8);
            int end = length < 8 ? to : (int) Math.min(to, at + length);
            if (kind.equals("xml ") || kind.startsWith("uuid") || kind.equals("uinf") || kind.equals("jp2i")) {
                marks.add(bytes.substring(at + 8, end));
            }
            at = end;
        }
        return marks;
    }

    /** The runs of letters in bytes that are no text, one- and two-byte ones. */
    static List<String> words(String bytes) {
        List<String> words = new ArrayList<>();
        Matcher plain = WORDS.matcher(bytes);
        while (plain.find()) {
            words.add(plain.group());
        }
        Matcher wide = WIDE_WORDS.matcher(bytes);
        while (wide.find()) {
            words.add(wide.group().replace("\u0000", ""));
        }
        return words;
    }
}
