package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.junit.jupiter.api.Test;

/** Rich text as Word writes it. */
class RtfReaderTest {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}{\\f1\\fswiss\\fcharset238 Arial CE;}"
            + "{\\f2\\froman\\fcharset2 Symbol;}}{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\ql\\widctlpar Normal;}{\\s1\\ql\\outlinelevel0\\b heading 1;}"
            + "{\\*\\cs10 \\additive Default Paragraph Font;}}{\\*\\generator Word;}";

    @Test
    void keepsHeadingsListsAndLetters() throws Exception {
        assertThat(read("{\\info{\\title Odo}{\\author Pim Lark}{\\creatim\\yr2024}}\\pard\\plain\\s1\\outlinelevel0{\\b Family}\\par "
                + "\\pard\\plain{\\listtext\\pard\\plain\\f2 \\'b7\\tab}\\ls1\\ilvl0{one}\\par {\\listtext\\pard\\plain 2.1\\tab}\\ilvl1{two}\\par "
                + "\\pard\\plain{\\f1 \\'a3\\'f3d\\'9f }{Zo\\'eb \\u8211\\'96 Tarn\\'92s \\u-3913? caf\\'e9\\~1\\_2.}\\par "))
                .containsExactly("Heading[level=1] Family", "ListItem[depth=0, marker=] one", "ListItem[depth=1, marker=2.1] two",
                        "Paragraph[] Łódź Zoë – Tarn’s \uF0B7 café\u00A01\u20112.", "Property[name=title] Odo", "Property[name=creator] Pim Lark", "FileName[] draft.rtf");
    }

    @Test
    void keepsTablesWithMergedCellsAndTablesWithinCells() throws Exception {
        String row = "\\trowd\\trhdr\\cellx1000\\cellx2000\\pard\\intbl Who\\cell Born\\cell\\row ";
        String merged = "\\trowd\\cellx2000\\pard\\intbl both\\cell\\row ";
        String nested = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl Odo\\par second\\cell\\pard\\intbl\\itap2 inner\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}"
                + "{\\nonesttables\\par}\\pard\\intbl after\\cell\\row ";
        assertThat(read(row + merged + nested + "\\pard Text.\\par ")).containsExactly("Cell[table=0, row=0, column=0, span=1, header=true] Who",
                "Cell[table=0, row=0, column=1, span=1, header=true] Born", "Cell[table=0, row=1, column=0, span=2, header=false] both",
                "Cell[table=0, row=2, column=0, span=1, header=false] Odo", "Cell[table=0, row=2, column=0, span=1, header=false] second",
                "Cell[table=0, row=2, column=1, span=1, header=false] inner", "Cell[table=0, row=2, column=1, span=1, header=false] after", "Paragraph[] Text.",
                "FileName[] draft.rtf");
    }

    @Test
    void keepsApartWhatIsTrackedHiddenNotedOrCommented() throws Exception {
        assertThat(read("{\\*\\revtbl{Unknown;}{Pim Lark;}}{\\header \\pard Draft on Odo\\par}\\pard\\plain Seen{\\revised\\revauth1  often}{\\deleted\\revauthdel1  by Wyn} at home"
                + "{\\super\\chftn{\\footnote \\pard\\plain{\\super\\chftn} Told by Berit.}}.{\\v  Quell.}{\\*\\atnid PL}{\\*\\atnauthor Pim Lark}\\chatn"
                + "{\\*\\annotation\\pard\\plain Check.}{\\field{\\*\\fldinst HYPERLINK \"https://map.example\"}{\\fldrslt  the map}}\\par "))
                .containsExactly("Paragraph[] Seen often at home. the map [INSERTED 4-10, NOTE 18-18 >3, LINK 19-27 >8]", "Deletion[] by Wyn", "Hidden[] Quell.",
                        "Footnote[mark=1] Told by Berit.", "RunningHeader[] Draft on Odo", "Comment[] Pim Lark: Check.", "Property[name=author of changes] Pim Lark",
                        "FileName[] draft.rtf", "LinkTarget[] https://map.example");
    }

    @Test
    void keepsTextBoxesAndSaysWhatIsLeftOut() throws Exception {
        assertThat(read("\\pard\\plain Text.{\\shp{\\*\\shpinst{\\sp{\\sn wzDescription}{\\sv Pier at Tarn}}{\\shptxt \\pard\\plain Boxed.\\par}}{\\shprslt{\\*\\do Boxed twice.}}}"
                + "{\\object\\objemb{\\*\\objdata 0105}{\\result \\pard Sheet.}}{\\pict\\wmetafile8 0100}\\par{\\*\\bkmkstart Odo}{\\*\\unheardof not shown}"))
                .containsExactly("Paragraph[] Text.Sheet.", "TextBox[] Boxed.", "Picture[sha256=] ", "Hidden[] Pier at Tarn", "Property[name=bookmark] Odo", "FileName[] draft.rtf");
        assertThat(Extraction.usual().extract(file("\\pard Text.{\\object{\\*\\objdata 01}}\\par")).remarks()).anyMatch(remark -> remark.sentence().contains("embedded object"));
    }

    private static List<String> read(String rtf) throws UnreadableDraftException {
        return DocxReaderTest.shown(Extraction.usual().extract(file(rtf)));
    }

    private static DraftFile file(String rtf) {
        return new DraftFile(new Surface("draft.rtf"), (HEAD + rtf + "}").getBytes(StandardCharsets.US_ASCII));
    }
}
