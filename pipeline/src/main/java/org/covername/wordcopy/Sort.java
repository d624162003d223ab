package org.covername.wordcopy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The sorts of things that a copy leaves out, each with the elements and parts by which it is known. */
enum Sort {

    COMMENTS("comments", "commentReference"),
    DELETIONS("tracked deletions and moves", "del", "moveFrom"),
    FORMAT_CHANGES("tracked changes of formatting", "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange",
            "tblPrExChange", "numberingChange", "cellIns", "cellDel", "cellMerge"),
    HIDDEN("pieces of hidden text or of field codes"),
    FIELDS("field codes"),
    FORM_FIELDS("form fields", "ffData"),
    BOOKMARKS("bookmarks", "bookmarkStart"),
    LINKS("links"),
    CONTROLS("content controls", "sdtPr"),
    TAGS("smart tags and XML tags", "smartTagPr", "customXmlPr"),
    PICTURES("pictures and charts"),
    DRAWINGS("drawings without text"),
    OBJECTS("embedded objects", "OLEObject", "control"),
    DESCRIPTIONS("descriptions of tables", "tblCaption", "tblDescription"),
    LIST_WORDS("words in list numbers"),
    STYLES("styles not in use"),
    STYLE_NAMES("names given to styles"),
    NOTES("notes that nothing refers to"),
    INSERTED("inserted documents", "altChunk", "subDoc"),
    TEMPLATE("links to a template", "attachedTemplate"),
    MAIL_MERGE("mail merges", "mailMerge"),
    VARIABLES("document variables", "docVar"),
    HIDING("marks that hide text", "vanish", "specVanish", "webHidden"),
    EDITING("traces of editing", "rsid", "rsids", "nsid", "tmpl", "proofErr", "lastRenderedPageBreak", "permStart", "permEnd", "commentRangeStart",
            "commentRangeEnd", "annotationRef", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "bookmarkEnd", "proofState", "docId",
            "latentStyles"),
    ATTRIBUTES("unknown attributes"),
    ELEMENTS("unknown elements"),
    COMMENT_PARTS("parts with comments and their authors"),
    CUSTOM_XML("custom XML parts"),
    MACROS("parts with macros"),
    FONTS("font lists and embedded fonts"),
    GLOSSARY("parts of a glossary"),
    PROPERTIES("document properties, made anew"),
    THUMBNAILS("preview pictures"),
    MEDIA("picture files"),
    CHARTS("parts of charts, diagrams and objects"),
    RUNNING("running headers and footers that no section uses"),
    OTHER_PARTS("other parts");

    private final String words;
    private final List<String> elements;

    Sort(String words, String... elements) {
        this.words = words;
        this.elements = List.of(elements);
    }

    String words() {
        return words;
    }

    /** The sort of an element that is not copied, by its local name. */
    static Sort ofElement(String local) {
        return Arrays.stream(values()).filter(sort -> sort.elements.contains(local)).findFirst().orElse(ELEMENTS);
    }

    /** The sort of an attribute that is not copied. */
    static Sort ofAttribute(String local) {
        return local.startsWith("rsid") || local.equals("paraId") || local.equals("textId") || local.equals("editId") || local.equals("anchorId") ? EDITING : ATTRIBUTES;
    }

    /** The sort of a part that is not copied, by its name. */
    static Sort ofPart(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (last.startsWith("comments") || last.startsWith("people")) {
            return COMMENT_PARTS;
        } else if (last.startsWith("vba")) {
            return MACROS;
        } else if (name.startsWith("docProps/") && last.endsWith(".xml")) {
            return PROPERTIES;
        }
        return ofFolder(name, last);
    }

    private static Sort ofFolder(String name, String last) {
        if (name.startsWith("docProps/") || last.startsWith("thumbnail")) {
            return THUMBNAILS;
        } else if (name.contains("customXml/") || name.startsWith("customXML/")) {
            return CUSTOM_XML;
        } else if (name.contains("/fonts/") || last.startsWith("fonttable")) {
            return FONTS;
        } else if (name.contains("/glossary/")) {
            return GLOSSARY;
        } else if (name.contains("/media/")) {
            return MEDIA;
        }
        boolean drawn = name.contains("/charts/") || name.contains("/embeddings/") || name.contains("/diagrams/") || name.contains("/activeX/");
        return drawn ? CHARTS : last.startsWith("header") || last.startsWith("footer") ? RUNNING : OTHER_PARTS;
    }
}
