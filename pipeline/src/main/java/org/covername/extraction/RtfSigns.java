package org.covername.extraction;

import java.util.Map;
import java.util.Optional;

/** The control words of rtf that stand for a character. */
final class RtfSigns {

    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("tab", "\t"), Map.entry("line", "\n"), Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"), Map.entry("ldblquote", "\u201C"), Map.entry("rdblquote", "\u201D"), Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"), Map.entry("bullet", "\u2022"), Map.entry("~", "\u00A0"), Map.entry("_", "\u2011"), Map.entry("-", "\u00AD"),
            Map.entry("emspace", "\u2003"), Map.entry("enspace", "\u2002"), Map.entry("qmspace", "\u2005"), Map.entry("zwj", "\u200D"),
            Map.entry("zwnj", "\u200C"), Map.entry("zwbo", "\u200B"), Map.entry("ltrmark", "\u200E"), Map.entry("rtlmark", "\u200F"));

    private RtfSigns() {
    }

    static Optional<String> of(String word) {
        return Optional.ofNullable(SIGNS.get(word));
    }
}
