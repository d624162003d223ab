package org.covername.wordcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.covername.wordcopy.AshgroveCase.NAMES;
import static org.covername.wordcopy.AshgroveCase.SECRET;
import static org.covername.wordcopy.AshgroveCase.copied;
import static org.covername.wordcopy.AshgroveCase.leftOut;
import static org.covername.wordcopy.AshgroveCase.line;
import static org.covername.wordcopy.WordSample.aDraft;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordCopyingTest {

    @Nested
    class Text {

        @Test
        void replacesAMentionSplitOverRunsInTheLooksOfItsStart() {
            Unzipped copy = copied(aDraft().body("""
                    <w:p w:rsidR="00A1"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Review of Wil</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>helmina Ash</w:t></w:r>
                    <w:r><w:t>grove</w:t></w:r><w:r><w:t xml:space="preserve">, aged 4</w:t></w:r></w:p>"""));
            assertThat(copy.text("document.xml")).isEqualTo("Review of Child Q, aged 4");
            assertThat(copy.part("document.xml")).contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Review of Child Q</w:t>")
                    .doesNotContain("<w:i/>", "rsid");
        }

        @Test
        void replacesAMentionAcrossTabsLinesAndHyphens() {
            Unzipped copy = Renamed.copy(aDraft().body("""
                    <w:p><w:r><w:t>Seen: Wil</w:t><w:softHyphen/><w:t>helmina</w:t><w:br/><w:t>Ashgrove</w:t><w:tab/><w:t>was well</w:t></w:r></w:p>"""),
                    Map.of("Wil\u00ADhelmina\nAshgrove", "Child Q"));
            assertThat(copy.text("document.xml")).isEqualTo("Seen: Child Q\twas well");
            assertThat(copy.part("document.xml")).contains("<w:tab/>").doesNotContain("softHyphen", "<w:br/>");
        }

        @Test
        void dropsBracketsThatOnlyRepeatAPseudonym() {
            assertThat(copied(aDraft().says("Wilhelmina Ashgrove (\u201cChild Q\u201d) was seen.")).text("document.xml")).isEqualTo("Child Q was seen.");
        }

        @Test
        void keepsEveryOtherCharacterInOrder() {
            String text = "  One &amp; two\u00A0\u2013 \u201cthree\u201d &#128512; four.  ";
            assertThat(copied(aDraft().says("Pim Larkspur rang.").says(text)).part("document.xml")).contains(">" + text + "<");
        }

        @Test
        void keepsTablesAndLeavesOutCellsThatOnlyContinueOthers() {
            Unzipped copy = copied(aDraft().body("""
                    <w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblCaption w:val="Ashgrove"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>
                    <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Wilhelmina</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>sister</w:t></w:r></w:p></w:tc></w:tr>
                    <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>Pim Larkspur</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>uncle</w:t></w:r></w:p></w:tc></w:tr>
                    <w:tr><w:trPr><w:del w:id="1" w:author="Ashgrove"/></w:trPr><w:tc><w:p><w:r><w:t>Ashgrove</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>"""));
            assertThat(copy.text("document.xml")).isEqualTo("Child Q\nsister\nuncle");
            assertThat(copy.part("document.xml")).contains("w:vMerge w:val=\"restart\"", "<w:tblW w:type=\"pct\" w:w=\"5000\"/>");
        }

        @Test
        void keepsTextBoxesOnceThoughTheyAreGivenTwice() {
            Unzipped copy = copied(aDraft().body(BOX));
            assertThat(copy.text("document.xml").lines().map(String::strip)).containsExactly("AnchorBox: Child Q");
            assertThat(copy.part("document.xml")).contains("<mc:Choice Requires=\"wps\">", "name=\"Text Box 7\"").doesNotContain("Fallback", "v:textbox");
        }

        @Test
        void setsTextBoxesOfAnOlderKindBehindTheirParagraph() {
            Unzipped copy = copied(aDraft().body("""
                    <w:p><w:r><w:t>Before.</w:t></w:r><w:r><w:pict><v:shape alt="Ashgrove"><v:textbox><w:txbxContent><w:p><w:r><w:t>Old Ashgrove box.</w:t></w:r></w:p>
                    </w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"""));
            assertThat(copy.text("document.xml")).isEqualTo("Before.\nOld Child Q box.");
        }

        @Test
        void keepsFormulasAsText() {
            assertThat(copied(aDraft().says("Sum:").body("<w:p><m:oMath><m:r><m:t>Ashgrove=2</m:t></m:r></m:oMath></w:p>")).text("document.xml")).isEqualTo("Sum:\nChild Q=2");
        }
    }

    private static final String BOX = """
            <w:p><w:r><w:t>Anchor</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300"
            simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column">
            <wp:posOffset>1000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>1000</wp:posOffset></wp:positionV><wp:extent cx="2360930" cy="1404620"/>
            <wp:effectExtent l="0" t="0" r="22860" b="11430"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="7" name="Ashgrove box" descr="About Wilhelmina"/>
            <wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>
            <wps:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext cx="2360930" cy="1404620"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
            <a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>
            <w:p><w:r><w:t>Box: Ashgrove</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr rot="0" vert="horz" wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720"
            anchor="t" anchorCtr="0"><a:spAutoFit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>
            <w:txbxContent><w:p><w:r><w:t>Box: Ashgrove</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>""";

    @Nested
    class MarginsAndNotes {

        private static final String SECTION = """
                <w:p><w:r><w:t>Body.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rheader1"/><w:headerReference w:type="first" r:id="rheader2"/>
                <w:footerReference w:type="even" r:id="rfooter1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>""";

        @Test
        void keepsHeadersAndFootersOfEveryTypeAndDropsThoseNoSectionUses() {
            WordSample sample = aDraft().body(SECTION).with("header1", "hdr", line("Draft: Wilhelmina Ashgrove")).with("header2", "hdr", line("First page, Ashgrove"))
                    .with("header3", "hdr", line("Unused, Pim Larkspur")).with("footer1", "ftr", line("Even: Wilhelmina"));
            Unzipped copy = copied(sample);
            assertThat(copy.text("header1.xml")).isEqualTo("Draft: Child Q");
            assertThat(copy.text("header2.xml")).isEqualTo("First page, Child Q");
            assertThat(copy.text("footer3.xml")).isEqualTo("Even: Child Q");
            assertThat(copy.everything()).doesNotContain("Unused");
            assertThat(copy.part("document.xml")).contains("w:type=\"first\"", "<w:pgSz w:h=\"16838\" w:w=\"11906\"/>");
            assertThat(leftOut(sample)).containsEntry("running headers and footers that no section uses", 1);
        }

        @Test
        void replacesMentionsInAHeaderThatRepeatsAnotherInOtherRuns() {
            Unzipped copy = copied(aDraft().body(SECTION).with("header1", "hdr", line("Draft of Ashgrove"))
                    .with("header2", "hdr", "<w:p><w:r><w:t>Draft of Ash</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>grove</w:t></w:r></w:p>").with("footer1", "ftr", line("Even")));
            assertThat(copy.text("header1.xml")).isEqualTo("Draft of Child Q");
            assertThat(copy.text("header2.xml")).isEqualTo("Draft of Child Q");
        }

        @Test
        void keepsNotesThatTheTextRefersToAndDropsTheRest() {
            WordSample sample = aDraft().body("""
                    <w:p><w:r><w:t>Seen</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>
                    <w:del><w:r><w:footnoteReference w:id="3"/></w:r></w:del></w:p>""")
                    .with("footnotes", "footnotes", "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                            + "<w:footnote w:id=\"2\">" + line("See Ashgrove.") + "</w:footnote><w:footnote w:id=\"3\">" + line("Gone, Larkspur.") + "</w:footnote>")
                    .with("endnotes", "endnotes", "<w:endnote w:id=\"2\">" + line("Also Pim Larkspur.") + "</w:endnote>");
            Unzipped copy = copied(sample);
            assertThat(copy.text("footnotes.xml")).isEqualTo("See Child Q.");
            assertThat(copy.text("endnotes.xml")).isEqualTo("Also Uncle.");
            assertThat(copy.part("footnotes.xml")).contains("<w:separator/>");
            assertThat(leftOut(sample)).containsEntry("notes that nothing refers to", 1);
        }
    }

    @Nested
    class FieldsAndLinks {

        @Test
        void keepsPageNumbersAndContentsAndTurnsOtherFieldsIntoText() {
            WordSample sample = aDraft().body(field(" PAGE \\* MERGEFORMAT ", "3") + field(" DOCPROPERTY Ashgrove ", "Wilhelmina") + field("TOC \\o \"1-3\" \\t \"Ashgrove,1\" \\h", "Contents"));
            Unzipped copy = copied(sample);
            assertThat(copy.text("document.xml").lines().map(String::strip)).containsExactly("3", "Child Q", "Contents");
            assertThat(copy.part("document.xml")).contains("> PAGE \\* MERGEFORMAT <", "> TOC \\o \"1-3\" \\h <").doesNotContain("DOCPROPERTY");
            assertThat(leftOut(sample)).containsEntry("field codes", 1);
        }

        @Test
        void keepsOnlyWebLinksThatHoldNoMention() {
            Unzipped copy = copied(aDraft().linking("1", "https://www.guidance.example/children").linking("2", "https://www.news.example/wilhelmina-ashgrove")
                    .linking("3", "mailto:pim.larkspur@post.example").linking("4", "file:///C:/Users/ashgrove/draft.docx")
                    .body("<w:p>" + link(1, "guidance") + link(2, " news") + link(3, " mail") + link(4, " file") + "</w:p>"));
            assertThat(copy.text("document.xml")).isEqualTo("guidance news mail file");
            assertThat(copy.part("_rels/document.xml.rels")).contains("https://www.guidance.example/children").doesNotContain("news.example", "mailto", "file:");
        }

        @Test
        void treatsALinkGivenAsAFieldLikeAnyOther() {
            Unzipped copy = copied(aDraft().body(field(" HYPERLINK \"https://www.guidance.example/a\" ", "guidance") + field(" HYPERLINK \"https://x.example/ashgrove\" ", "Ashgrove")));
            assertThat(copy.part("document.xml")).contains("HYPERLINK \"https://www.guidance.example/a\"").doesNotContain("x.example");
            assertThat(copy.text("document.xml").lines().map(String::strip)).containsExactly("guidance", "Child Q");
        }

        private static String link(int id, String text) {
            return "<w:hyperlink r:id=\"r" + id + "\"><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:hyperlink>";
        }

        private static String field(String instruction, String result) {
            return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">" + instruction.replace("\"", "&quot;")
                    + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>" + result + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        }
    }

    @Nested
    class Looks {

        @Test
        void keepsStylesUnderNeutralNames() {
            Unzipped copy = copied(aDraft().with("styles", "styles", """
                    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Georgia"/><w:sz w:val="22"/></w:rPr></w:style>
                    <w:style w:type="paragraph" w:styleId="AshgroveHead"><w:name w:val="Ashgrove head"/><w:basedOn w:val="Titel1"/><w:rPr><w:color w:val="1F3864"/></w:rPr></w:style>
                    <w:style w:type="paragraph" w:styleId="Titel1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                    <w:style w:type="paragraph" w:styleId="Spare"><w:name w:val="Larkspur spare"/></w:style>""")
                    .body("<w:p><w:pPr><w:pStyle w:val=\"AshgroveHead\"/></w:pPr><w:r><w:t>Chapter</w:t></w:r></w:p>"));
            assertThat(copy.part("styles.xml")).contains("<w:name w:val=\"Custom 2\"/><w:basedOn w:val=\"heading1\"/>", "w:val=\"heading 1\"", "Georgia", "1F3864");
            assertThat(copy.part("document.xml")).contains("<w:pStyle w:val=\"Custom2\"/>");
        }

        @Test
        void keepsNumberingWithoutTheWordsSomebodyPutIntoIt() {
            Unzipped copy = copied(aDraft().with("numbering", "numbering", """
                    <w:abstractNum w:abstractNumId="1"><w:nsid w:val="1A2B3C4D"/><w:name w:val="Ashgrove list"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
                    <w:lvlText w:val="Ashgrove %1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Finding %1.%2"/></w:lvl></w:abstractNum>
                    <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>""")
                    .body("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr><w:r><w:t>Item</w:t></w:r></w:p>"));
            assertThat(copy.part("numbering.xml")).contains("w:val=\" %1.\"", "w:val=\"Finding %1.%2\"", "w:numId=\"5\"").doesNotContain("nsid");
            assertThat(copy.part("document.xml")).contains("<w:numId w:val=\"5\"/>");
        }

        @Test
        void keepsOnlyTheSettingsThatShow() {
            WordSample sample = aDraft().says("Text.").with("settings", "settings", """
                    <w:attachedTemplate r:id="rt"/><w:mailMerge><w:query w:val="Ashgrove"/></w:mailMerge><w:evenAndOddHeaders/><w:defaultTabStop w:val="720"/>
                    <w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:docVars><w:docVar w:name="Child" w:val="Wilhelmina"/></w:docVars>""");
            assertThat(copied(sample).part("settings.xml")).contains("<w:evenAndOddHeaders/><w:defaultTabStop w:val=\"720\"/></w:settings>");
            assertThat(leftOut(sample)).containsEntry("links to a template", 1).containsEntry("mail merges", 1);
        }

        @Test
        void keepsColoursAndFontsOfTheTheme() {
            Unzipped copy = copied(aDraft().says("Text.").relation("th", "theme", "theme/theme1.xml", "").file("word/theme/theme1.xml", """
                    <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Ashgrove theme"><a:themeElements><a:clrScheme name="Larkspur"><a:dk1><a:sysClr val="windowText"
                    lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="5B9BD5"/></a:accent1></a:clrScheme><a:fontScheme name="Ashgrove"><a:majorFont><a:latin typeface="Cambria"/>
                    </a:majorFont></a:fontScheme></a:themeElements></a:theme>"""));
            assertThat(copy.part("theme.xml")).contains("5B9BD5", "Cambria", "fmtScheme");
        }
    }

    /** LibreOffice stands for every program that is not ours. */
    @Test
    void opensInLibreOffice(@TempDir Path place) throws Exception {
        String pdf = LibreOffice.text(place, Renamed.written(aDraft().with("styles", "styles", "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>")
                .with("header1", "hdr", line("Draft: Wilhelmina Ashgrove")).with("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + line("A note on Ashgrove.") + "</w:footnote>")
                .body("<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr><w:r><w:t>Review</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>").body(BOX)
                .body("<w:tbl><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid><w:tr><w:tc>" + line("In a cell: Pim Larkspur") + "</w:tc></w:tr></w:tbl><w:p/>")
                .body("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rheader1\"/></w:sectPr>"), NAMES).docx());
        assertThat(pdf).contains("Draft: Child Q", "A note on Child Q.", "Box: Child Q", "In a cell: Uncle").doesNotMatch(SECRET);
    }
}
