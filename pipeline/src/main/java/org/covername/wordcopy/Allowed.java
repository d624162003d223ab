package org.covername.wordcopy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The whitelist: what elements and attributes may be copied ({@code elements.txt}), and what values are words of the format ({@code words.txt}), numbers or colours. */
final class Allowed {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,4})?(?:pt|in|cm|mm|pc|%)?");
    /** Colours, shades and bits; four or eight letters without a digit could be a name. */
    private static final Pattern BITS = Pattern.compile("[0-9A-Fa-f]{2}|[0-9A-Fa-f]{6}|(?=.*\\d)(?:[0-9A-Fa-f]{4}|[0-9A-Fa-f]{8})");
    /** What every copy has, whatever the draft: addresses and types of the format, names and numbers of our own. */
    private static final Pattern OURS = Pattern.compile("https?://(?:schemas\\.openxmlformats\\.org|schemas\\.microsoft\\.com|purl\\.org)/[A-Za-z0-9/.-]*"
            + "|application/vnd\\.openxmlformats-[a-z.+-]*|/?(?:word/|docProps/)?(?:_rels/)?"
            + "(?:document|styles|numbering|settings|theme|footnotes|endnotes|(?:header|footer)\\d{1,4}|core|app)?(?:\\.xml)?(?:\\.rels)?|_rels/\\.rels"
            + "|\\[Content_Types]\\.xml|rels|External|Covername"
            + "|r\\d{1,5}|Custom ?\\d{1,5}|_Mark\\d{1,5}|Text Box \\d{0,9}|Report|wps|preserve|en-GB");
    private static final Set<String> FONTS = new HashSet<>();
    private static final Map<String, Set<String>> ELEMENTS = new HashMap<>();
    private static final Set<String> WORDS = new HashSet<>();

    static {
        lines("elements.txt").forEach(line -> ELEMENTS.put(line.split(" ")[0], Set.of(line.substring(line.split(" ")[0].length()).strip().split(" "))));
        FONTS.addAll(lines("font-names.txt"));
        lines("words.txt").forEach(line -> WORDS.addAll(List.of(line.split(" "))));
    }

    private Allowed() {
    }

    /** The lines of a resource of this package, remarks left out. */
    static List<String> lines(String resource) {
        return resource(resource).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    static String resource(String name) {
        try (InputStream file = Allowed.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list " + name + " cannot be read", unreadable);
        }
    }

    static boolean element(String name) {
        return ELEMENTS.containsKey(name);
    }

    static boolean attribute(String element, String attribute) {
        return ELEMENTS.getOrDefault(element, Set.of()).contains(attribute);
    }

    /** Whether a value is one of the format's own, and so tells nothing. */
    static boolean known(String value) {
        return WORDS.contains(value) || NUMBER.matcher(value).matches() || BITS.matcher(value).matches();
    }

    /** Whether a value would stand in the copy of any draft, and so need not be searched for names: some of these words are names elsewhere. */
    static boolean ours(String value) {
        return value.isBlank() || known(value) || OURS.matcher(value).matches() || FONTS.contains(value.toLowerCase(Locale.ROOT)) || StyleNames.isOwn(value);
    }
}
