package org.covername.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Writes the lists of a doc as a docx defines them, so that they are numbered in one way. */
final class PoiWordLists {

    private static final int LEVELS = 9;
    private static final int LEVELS_OF_A_SIMPLE_LIST = 1;

    private final WordDraft draft;
    private final Set<String> known = new HashSet<>();

    PoiWordLists(WordDraft draft) {
        this.draft = draft;
    }

    /** The number properties of a paragraph that is in a list. */
    XmlNode numberOf(Paragraph paragraph) {
        HWPFList list = paragraph.getList();
        String id = String.valueOf(list.getLsid());
        if (known.add(id)) {
            draft.list(WordTree.node("abstractNum", Map.of("abstractNumId", id), levels(list)),
                    WordTree.node("num", Map.of("numId", id), List.of(WordTree.value("abstractNumId", id))));
        }
        return WordTree.node("numPr", Map.of(), List.of(WordTree.value("numId", id), WordTree.value("ilvl", paragraph.getIlvl())));
    }

    private static List<XmlNode> levels(HWPFList list) {
        List<XmlNode> levels = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            try {
                levels.add(WordTree.node("lvl", Map.of("ilvl", String.valueOf(level)), List.of(WordTree.value("numFmt", format(list.getNumberFormat((char) level))),
                        WordTree.value("start", list.getStartAt((char) level)), WordTree.value("lvlText", pattern(list.getNumberText((char) level))))));
            } catch (IndexOutOfBoundsException | IllegalArgumentException | NullPointerException absent) {
                return levels.size() < LEVELS_OF_A_SIMPLE_LIST ? List.of() : levels;
            }
        }
        return levels;
    }

    /** Where a number goes, doc has the number of the level as a sign, docx a per cent sign and a digit. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        (text == null ? "" : text).chars().forEach(sign -> pattern.append(sign < LEVELS ? "%" + (sign + 1) : String.valueOf((char) sign)));
        return pattern.toString();
    }

    private static String format(int format) {
        return switch (format) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 5 -> "ordinal";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
