package org.covername.extraction;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** How text of an rtf is set at one moment; a group starts with its parent's look and ends with it forgotten. */
final class RtfLook implements Cloneable {

    private boolean bold;
    private boolean italic;
    private boolean hidden;
    private boolean deleted;
    private boolean inserted;
    private int style;
    private int outline = -1;
    private int listLevel;
    private boolean listed;
    private int tableLevel;
    private int skipped = 1;
    private Charset charset;

    RtfLook(Charset charset) {
        this.charset = charset;
    }

    RtfLook copy() {
        try {
            return (RtfLook) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes in a control word that is about looks; the answer is whether it was one. */
    boolean set(String word, int number) {
        boolean on = number != 0;
        switch (word) {
            case "b" -> bold = on;
            case "i" -> italic = on;
            case "v" -> hidden = on;
            case "deleted", "mvf" -> deleted = on;
            case "revised", "mvt" -> inserted = on;
            case "plain" -> plain();
            default -> {
                return paragraph(word, number);
            }
        }
        return true;
    }

    private boolean paragraph(String word, int number) {
        switch (word) {
            case "pard" -> newParagraph();
            case "s" -> style = number;
            case "outlinelevel" -> outline = number;
            case "ilvl" -> listLevel = number;
            case "ls" -> listed = number > 0;
            case "intbl" -> tableLevel = Math.max(1, tableLevel);
            case "itap" -> tableLevel = Math.max(0, Math.min(20, number));
            case "uc" -> skipped = Math.max(0, Math.min(20, number));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void plain() {
        bold = false;
        italic = false;
        hidden = false;
        deleted = false;
        inserted = false;
    }

    private void newParagraph() {
        style = 0;
        outline = -1;
        listLevel = 0;
        listed = false;
        tableLevel = 0;
    }

    void write(Charset other) {
        charset = other;
    }

    Charset charset() {
        return charset;
    }

    int style() {
        return style;
    }

    int outline() {
        return outline;
    }

    /** How many signs stand behind a Unicode sign for readers that do not know it. */
    int skipped() {
        return skipped;
    }

    int tableLevel() {
        return tableLevel;
    }

    WordTree.Look run() {
        return new WordTree.Look(bold, italic, hidden, deleted, inserted);
    }

    /** What is said of the paragraph that ends now, with the marker in front of it, if it has one. */
    List<XmlNode> paragraph(java.util.Optional<String> marker) {
        List<XmlNode> properties = new ArrayList<>(List.of(WordTree.value("pStyle", style)));
        if (outline >= 0) {
            properties.add(WordTree.value("outlineLvl", outline));
        }
        if (marker.isPresent() || listed) {
            properties.add(WordTree.marker(listLevel, marker.orElse("")));
        }
        return properties;
    }
}
