package org.covername.verification;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of an XMP packet (ISO 16684-1), which may be badly formed: what stands between its tags, in their attributes and in its comments. */
final class XmpText {

    private static final Pattern ATTRIBUTE = Pattern.compile("=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));");

    private XmpText() {
    }

    static List<String> parts(byte[] packet) {
        String text = new String(packet, charset(packet));
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            add(text.substring(at, open < 0 ? text.length() : open), parts);
            int close = open < 0 ? text.length() : end(text, open);
            if (open >= 0) {
                addTag(text.substring(open, close), parts);
            }
            at = close;
        }
        return parts;
    }

    /** Packets may be in UTF-16, told by the zero beside the first sign. */
    private static Charset charset(byte[] packet) {
        if (packet.length > 1 && (packet[0] == 0 || packet[0] == (byte) 0xFE && packet[1] == (byte) 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return packet.length > 1 && (packet[1] == 0 || packet[0] == (byte) 0xFF && packet[1] == (byte) 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static int end(String text, int open) {
        String mark = text.startsWith("<!--", open) ? "-->" : text.startsWith("<![CDATA[", open) ? "]]>" : ">";
        int close = text.indexOf(mark, open);
        return close < 0 ? text.length() : close + mark.length();
    }

    private static void addTag(String tag, List<String> parts) {
        if (tag.startsWith("<!")) {
            add(tag, parts);
        }
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            add(attribute.group(1) == null ? attribute.group(2) : attribute.group(1), parts);
        }
    }

    private static void add(String part, List<String> parts) {
        if (!part.isBlank()) {
            parts.add(REFERENCE.matcher(part).replaceAll(found -> Matcher.quoteReplacement(character(found))));
        }
    }

    private static String character(MatchResult reference) {
        if (reference.group(3) != null) {
            return switch (reference.group(3)) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos" -> "'";
                default -> "&";
            };
        }
        int code = reference.group(1) != null ? Integer.parseInt(reference.group(1)) : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
