package org.covername.verification;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The names of the PDF language itself, some of which are surnames too: Page, Kids, Parent. */
final class PdfNames {

    private static final Set<String> OWN = collect();

    private PdfNames() {
    }

    static boolean known(COSName name) {
        return OWN.contains(name.getName());
    }

    private static Set<String> collect() {
        Set<String> names = new HashSet<>(StandardStructureTypes.types);
        names.addAll(Set.of("Tabs", "Scope", "Column", "Row", "ListNumbering", "Disc", "Circle", "Decimal", "None", "Headers", "ColSpan", "RowSpan", "Artifact",
                "StructParents", "StructParent", "DisplayDocTitle", "MarkInfo", "Marked", "Footer", "Header", "Pagination", "Background"));
        // What word processors map to standard structure types (ISO 32000-1, 14.7.3); openhtmltopdf writes the same.
        names.addAll(Set.of("Annotation", "Bibliography", "Chart", "Chartsheet", "Dialogsheet", "Diagram", "DropCap", "EndNote", "Endnote", "FootNote", "Footnote", "InlineShape",
                "Macrosheet", "Outline", "Slide", "Strikeout", "Subscript", "Superscript", "Textbox", "Underline", "Workbook", "Worksheet"));
        Arrays.stream(COSName.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == COSName.class)
                .forEach(field -> names.add(valueOf(field).getName()));
        return names;
    }

    private static COSName valueOf(Field field) {
        try {
            return (COSName) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("Public fields can be read", impossible);
        }
    }
}
