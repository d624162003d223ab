package org.covername.wordcopy;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes anew the few field instructions that hold no words of anybody's: page numbers, contents, references, web links, captions' numbers. */
final class Instruction {

    private static final Pattern NUMBER = Pattern.compile("(PAGE|NUMPAGES|SECTION|SECTIONPAGES)\\b.*");
    private static final Pattern CONTENTS = Pattern.compile("TOC\\b(.*)");
    private static final Pattern REFERENCE = Pattern.compile("(REF|PAGEREF|NOTEREF)\\s+\"?([^\"\\s\\\\]+)\"?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE_LINK = Pattern.compile("HYPERLINK\\s+\\\\l\\s+\"?([^\"\\s]+)\"?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB_LINK = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\".*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPTION = Pattern.compile("SEQ\\s+(Table|Figure)\\b.*");
    private static final Pattern FORMAT = Pattern.compile("\\\\\\*\\s*(Arabic|roman|ROMAN|alphabetic|ALPHABETIC|MERGEFORMAT|ARABIC)\\b");
    private static final Pattern SWITCH = Pattern.compile("\\\\(?:([hzunprfw])(?![a-z])|([o])\\s*\"?([1-9]-[1-9])\"?)");

    private final BookmarkNames bookmarks;
    private final Function<String, Optional<String>> safeLink;

    Instruction(BookmarkNames bookmarks, Function<String, Optional<String>> safeLink) {
        this.bookmarks = bookmarks;
        this.safeLink = safeLink;
    }

    /** Empty where the field had better become text. */
    Optional<String> safe(String written) {
        String instruction = written.strip().replaceAll("\\s+", " ");
        Matcher number = NUMBER.matcher(instruction);
        if (number.matches()) {
            return Optional.of(number.group(1) + formats(instruction));
        }
        Matcher caption = CAPTION.matcher(instruction);
        if (caption.matches()) {
            return Optional.of("SEQ " + caption.group(1) + formats(instruction));
        }
        Matcher contents = CONTENTS.matcher(instruction);
        return contents.matches() ? Optional.of("TOC" + switches(contents.group(1))) : reference(instruction);
    }

    private Optional<String> reference(String instruction) {
        Matcher reference = REFERENCE.matcher(instruction);
        Matcher place = PLACE_LINK.matcher(instruction);
        Matcher web = WEB_LINK.matcher(instruction);
        if (reference.matches()) {
            return bookmarks.of(reference.group(2)).map(name -> reference.group(1).toUpperCase(Locale.ROOT) + " " + name + switches(reference.group(3)));
        } else if (place.matches()) {
            return bookmarks.of(place.group(1)).map(name -> "HYPERLINK \\l \"" + name + "\"");
        }
        return web.matches() ? safeLink.apply(web.group(1)).map(address -> "HYPERLINK \"" + address + "\"") : Optional.empty();
    }

    private static String formats(String instruction) {
        StringBuilder formats = new StringBuilder();
        FORMAT.matcher(instruction).results().forEach(format -> formats.append(" \\* ").append(format.group(1)));
        return formats.toString();
    }

    private static String switches(String rest) {
        StringBuilder switches = new StringBuilder();
        SWITCH.matcher(rest).results().forEach(each -> switches.append(" \\")
                .append(each.group(1) != null ? each.group(1) : each.group(2) + " \"" + each.group(3) + "\""));
        return switches.append(formats(rest)).toString();
    }
}
