package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.covername.extraction.DocxSample.aDraft;

import java.util.List;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Remark;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    @Test
    void findsHeadingsByStyleInheritanceAndOutline() throws Exception {
        Draft draft = read(aDraft().with("styles", "styles", """
                <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>
                <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Board heading"/><w:basedOn w:val="H2"/></w:style>
                <w:style w:type="paragraph" w:styleId="Out"><w:name w:val="Other"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>""")
                .body("<w:p><w:pPr><w:pStyle w:val='Own'/></w:pPr><w:r><w:t>Family</w:t></w:r></w:p>")
                .body("<w:p><w:pPr><w:pStyle w:val='Out'/></w:pPr><w:r><w:t>School</w:t></w:r></w:p>")
                .body("<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:r><w:t>Report</w:t></w:r></w:p>")
                .body("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>By looks</w:t></w:r></w:p>")
                .body("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold, but a sentence.</w:t></w:r></w:p>"));
        assertThat(shown(draft)).containsExactly("Heading[level=2] Family", "Heading[level=3] School", "Heading[level=1] Report",
                "Heading[level=2] By looks", "Paragraph[] Bold, but a sentence. [BOLD 0-21]", "FileName[] draft.docx");
    }

    @Test
    void numbersHeadingsListsAndNestedListsAsWordDoes() throws Exception {
        Draft draft = read(aDraft().with("styles", "styles", """
                <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""")
                .with("numbering", "numbering", """
                <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="H1"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
                <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl></w:abstractNum>
                <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>""")
                .body("<w:p><w:pPr><w:pStyle w:val='H1'/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>")
                .body(item(1, 1, "first")).body(item(1, 2, "inner")).body(item(1, 2, "inner too")).body(item(1, 1, "second"))
                .body("<w:p><w:pPr><w:pStyle w:val='H1'/></w:pPr><w:r><w:t>Two</w:t></w:r></w:p>")
                .body(item(1, 1, "third")).body(item(2, 0, "bullet")).body(item(0, 0, "none")));
        assertThat(shown(draft)).containsExactly("Heading[level=1] 1. One", "ListItem[depth=0, marker=1.1] first", "ListItem[depth=1, marker=(i)] inner",
                "ListItem[depth=1, marker=(ii)] inner too", "ListItem[depth=0, marker=1.2] second", "Heading[level=1] 2. Two",
                "ListItem[depth=0, marker=2.1] third", "ListItem[depth=0, marker=] bullet", "Paragraph[] none", "FileName[] draft.docx");
    }

    @Test
    void keepsDeletionsAndHiddenTextOutOfTheText() throws Exception {
        Draft draft = read(aDraft().body("""
                <w:p><w:r><w:t xml:space="preserve">Seen by </w:t></w:r><w:del><w:r><w:delText>Odo T</w:delText></w:r><w:r><w:delText>arn</w:delText></w:r></w:del>
                <w:ins><w:r><w:t>a friend</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>
                <w:p><w:moveFrom><w:r><w:t>Moved away</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>Moved here.</w:t></w:r></w:moveTo></w:p>
                <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Wyn</w:t></w:r></w:p><w:p><w:r><w:t>ston came.</w:t></w:r></w:p>"""));
        assertThat(shown(draft)).containsExactly("Paragraph[] Seen by a friend. [INSERTED 8-16]", "Deletion[] Odo Tarn", "Hidden[] secretly", "Deletion[] Moved away",
                "Paragraph[] Moved here. [INSERTED 0-11]", "Paragraph[] Wynston came.", "FileName[] draft.docx");
    }

    @Test
    void readsTablesWithMergedCellsAndHeaderRows() throws Exception {
        Draft draft = read(aDraft().body("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("<w:gridSpan w:val='2'/>", "Who") + cell("", "When") + "</w:tr><w:tr>"
                + cell("<w:vMerge w:val='restart'/>", "Odo") + cell("", "Tarn") + cell("", "May") + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell("", "Lark")
                + cell("", "June") + "</w:tr></w:tbl>"));
        assertThat(shown(draft)).containsExactly("Cell[table=0, row=0, column=0, span=2, header=true] Who", "Cell[table=0, row=0, column=2, span=1, header=true] When",
                "Cell[table=0, row=1, column=0, span=1, header=false] Odo", "Cell[table=0, row=1, column=1, span=1, header=false] Tarn",
                "Cell[table=0, row=1, column=2, span=1, header=false] May", "Cell[table=0, row=2, column=1, span=1, header=false] Lark",
                "Cell[table=0, row=2, column=2, span=1, header=false] June", "FileName[] draft.docx");
    }

    @Test
    void readsATextBoxOnceAndKeepsADifferentFallback() throws Exception {
        String box = "<wps:txbx><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></wps:txbx>";
        Draft draft = read(aDraft().body("<w:p><w:r><w:t>Text.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><mc:AlternateContent><mc:Choice>"
                + "<w:t/></mc:Choice><mc:Fallback><w:t>Another box</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
        assertThat(shown(draft)).containsExactly("Paragraph[] Text.", "TextBox[] In a box", "Hidden[] Another box", "FileName[] draft.docx");
        assertThat(draft.remarks()).isEmpty();
    }

    @Test
    void readsWhatStandsAroundTheText() throws Exception {
        Draft draft = read(aDraft().linking("rId9", "https://wiki.example/odo.tarn")
                .body("<w:p><w:r><w:t xml:space='preserve'>See </w:t></w:r><w:hyperlink r:id='rId9'><w:r><w:t>here</w:t></w:r></w:hyperlink>"
                        + "<w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t>.</w:t></w:r></w:p>")
                .with("footnotes", "footnotes", "<w:footnote w:id='2'><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>")
                .with("header1", "hdr", "<w:p><w:r><w:t>Draft on Odo</w:t></w:r></w:p>").with("footer1", "ftr", "<w:p><w:r><w:t>Record 7</w:t></w:r></w:p>")
                .with("comments", "comments", "<w:comment w:author='Pim Lark'><w:p><w:r><w:t>Check.</w:t></w:r></w:p></w:comment>")
                .with("people", "people", "<w:person w:author='Wyn Ash'/>"));
        assertThat(shown(draft)).containsExactly("Paragraph[] See here. [LINK 4-8 >7, NOTE 8-8 >1]", "Footnote[mark=1] A note.", "RunningHeader[] Draft on Odo",
                "RunningFooter[] Record 7", "Comment[] Pim Lark: Check.", "Property[name=person] Wyn Ash", "FileName[] draft.docx", "LinkTarget[] https://wiki.example/odo.tarn");
    }

    @Test
    void showsResultsOfFieldsAndNotTheirInstructions() throws Exception {
        Draft draft = read(aDraft().body("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK \"mailto:odo@post.example\"</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>Write</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t> soon.</w:t></w:r></w:p>"));
        assertThat(shown(draft)).containsExactly("Paragraph[] Write soon. [LINK 0-5 >2]", "FileName[] draft.docx", "LinkTarget[] mailto:odo@post.example");
    }

    @Test
    void tellsOfTextThatItCannotPlace() throws Exception {
        Draft draft = read(aDraft().says("Text.").body("<w:p><w:unheardOf><w:r><w:t>Lost words</w:t></w:r></w:unheardOf></w:p>"));
        assertThat(shown(draft)).contains("Hidden[] Lost words");
        assertThat(draft.remarks()).extracting(Remark::holds).containsExactly(true);
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static Draft read(DocxSample sample) throws UnreadableDraftException {
        return Extraction.usual().extract(sample.file());
    }

    static List<String> shown(Draft draft) {
        return draft.passages().stream().map(DocxReaderTest::shown).toList();
    }

    private static String shown(Passage passage) {
        String marks = String.join(", ", passage.marks().stream().map(mark -> mark.style() + " " + mark.span().start() + "-" + mark.span().end()
                + (mark.target() < 0 ? "" : " >" + mark.target())).toList());
        return passage.place() + " " + passage.text().text() + (marks.isEmpty() ? "" : " [" + marks + "]");
    }
}
