package org.covername.wordcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.covername.wordcopy.AshgroveCase.NAMES;
import static org.covername.wordcopy.AshgroveCase.copied;
import static org.covername.wordcopy.AshgroveCase.leftOut;
import static org.covername.wordcopy.AshgroveCase.line;
import static org.covername.wordcopy.WordSample.aDraft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a copy leaves behind of its draft, and when there is no copy. */
class WordTracesTest {

    @Nested
    class Traces {

        @Test
        void acceptsInsertionsAndDropsDeletionsMovesAndChangesOfFormat() {
            Unzipped copy = copied(aDraft().body("""
                    <w:p><w:pPr><w:jc w:val="both"/><w:pPrChange w:id="4" w:author="Pim Larkspur"><w:pPr/></w:pPrChange></w:pPr><w:r><w:t xml:space="preserve">He </w:t></w:r>
                    <w:del w:id="1" w:author="Pim Larkspur"><w:r><w:delText>Ashgrove</w:delText></w:r></w:del><w:ins w:id="2" w:author="Pim Larkspur"><w:r><w:t>was Ashgrove</w:t></w:r></w:ins>
                    <w:moveFrom w:id="3" w:author="x"><w:r><w:t>Larkspur moved</w:t></w:r></w:moveFrom></w:p>
                    <w:p><w:pPr><w:rPr><w:del w:id="5" w:author="x"/></w:rPr></w:pPr><w:r><w:t>Wil</w:t></w:r></w:p><w:p><w:r><w:t>helmina came.</w:t></w:r></w:p>"""));
            assertThat(copy.text("document.xml").lines().map(String::strip)).containsExactly("He was Child Q", "Child Q came.");
            assertThat(copy.part("document.xml")).contains("<w:jc w:val=\"both\"/>").doesNotContain("w:ins", "author", "Change");
        }

        @Test
        void dropsHiddenTextBeItHiddenByItsStyle() {
            Unzipped copy = copied(aDraft().with("styles", "styles", """
                    <w:style w:type="character" w:styleId="Aside"><w:name w:val="Aside of Larkspur"/><w:rPr><w:vanish/></w:rPr></w:style>""").body("""
                    <w:p><w:r><w:t>Seen.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Ashgrove</w:t><w:tab/></w:r><w:r><w:rPr><w:rStyle w:val="Aside"/></w:rPr><w:t>Larkspur</w:t></w:r></w:p>"""));
            assertThat(copy.text("document.xml")).isEqualTo("Seen.");
            assertThat(copy.everything()).doesNotContain("vanish");
        }

        @Test
        void dropsCommentsPeopleAndTheirAuthors() {
            WordSample sample = aDraft().body("""
                    <w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Text.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>""")
                    .with("comments", "comments", "<w:comment w:id=\"0\" w:author=\"Pim Larkspur\" w:initials=\"PL\">" + line("Is it Ashgrove?") + "</w:comment>")
                    .with("people", "people", "<w:person w:author=\"Pim Larkspur\"/>");
            Unzipped copy = copied(sample);
            assertThat(copy.parts().keySet()).noneMatch(name -> name.contains("comment") || name.contains("people"));
            assertThat(leftOut(sample)).containsEntry("comments", 1).containsEntry("parts with comments and their authors", 2);
        }

        @Test
        void opensContentControlsAndTags() {
            Unzipped copy = copied(aDraft().body("""
                    <w:sdt><w:sdtPr><w:alias w:val="Wilhelmina"/><w:dataBinding w:xpath="/Ashgrove"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Block Ashgrove</w:t></w:r></w:p></w:sdtContent></w:sdt>
                    <w:p><w:sdt><w:sdtPr><w:tag w:val="Ashgrove"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">inline </w:t></w:r></w:sdtContent></w:sdt>
                    <w:smartTag w:element="Ashgrove"><w:r><w:t>Pim Larkspur</w:t></w:r></w:smartTag></w:p>"""));
            assertThat(copy.text("document.xml").lines().map(String::strip)).containsExactly("Block Child Q", "inline Uncle");
            assertThat(copy.part("document.xml")).doesNotContain("sdt", "smartTag");
        }

        @Test
        void renamesBookmarksThatAreReferredToAndDropsTheRest() {
            WordSample sample = aDraft().body("""
                    <w:p><w:bookmarkStart w:id="1" w:name="Ashgrove_home"/><w:r><w:t>Home.</w:t></w:r><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="Larkspur"/>
                    <w:bookmarkEnd w:id="2"/></w:p><w:p><w:hyperlink w:anchor="Ashgrove_home" w:tooltip="Wilhelmina"><w:r><w:t>see home</w:t></w:r></w:hyperlink></w:p>""");
            assertThat(copied(sample).part("document.xml")).contains("w:name=\"_Mark1\"", "w:anchor=\"_Mark1\"").doesNotContain("w:id=\"2\"", "tooltip");
            assertThat(leftOut(sample)).containsEntry("bookmarks", 1);
        }
    }

    @Nested
    class OtherParts {

        @Test
        void putsANoteInPlaceOfAPictureAndRedactsItsDescription() {
            Unzipped copy = copied(aDraft().body("""
                    <w:p><w:r><w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="1" name="Picture 1" descr="Photograph of Wilhelmina Ashgrove at home"/><a:graphic><a:graphicData
                    uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rimg"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline>
                    </w:drawing></w:r></w:p><w:p><w:r><w:t>Text.</w:t></w:r></w:p>""").relation("img", "image", "media/ashgrove.png", "").file("word/media/ashgrove.png", "not a picture"));
            assertThat(copy.text("document.xml")).isEqualTo("[Picture left out: Photograph of Child Q at home]\nText.");
            assertThat(copy.parts().keySet()).noneMatch(name -> name.contains("media"));
        }

        @Test
        void leavesOutChartsWithTheirWorkbooksAndEmbeddedObjects() {
            WordSample sample = aDraft().body("""
                    <w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Chart 1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rch"/>
                    </a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:object><v:shape><v:imagedata r:id="rim"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12" r:id="rob"/></w:object></w:r>
                    </w:p>""").relation("ch", "chart", "charts/chart1.xml", "").file("word/charts/chart1.xml",
                    "<c:chartSpace xmlns:c=\"urn:c\"><c:v>Ashgrove</c:v></c:chartSpace>").file("word/embeddings/book.xlsx", "Ashgrove").says("End.");
            Unzipped copy = copied(sample);
            assertThat(copy.text("document.xml")).isEqualTo("[Picture left out][Picture left out]\nEnd.");
            assertThat(leftOut(sample)).containsEntry("pictures and charts", 2).containsEntry("embedded objects", 1).containsEntry("parts of charts, diagrams and objects", 2);
        }

        @Test
        void writesAPlainDocumentOfOneWithMacros() {
            WordSample sample = aDraft().says("Ashgrove.").relation("vba", "vbaProject", "vbaProject.bin", "").file("word/vbaProject.bin", "Sub Ashgrove()");
            assertThat(copied(sample).parts().get("[Content_Types].xml")).contains("wordprocessingml.document.main+xml").doesNotContain("macro", "vba");
        }

        @Test
        void leavesOutMacrosFontsGlossaryThumbnailsAndCustomXml() {
            WordSample sample = aDraft().says("Text.").file("word/vbaProject.bin", "Ashgrove").file("word/fonts/font1.odttf", "Ashgrove").file("word/glossary/document.xml", "<w>Ashgrove</w>")
                    .file("docProps/thumbnail.jpeg", "Ashgrove").relation("cx", "customXml", "../customXml/item1.xml", "").file("customXml/item1.xml", "<Ashgrove>Wilhelmina</Ashgrove>");
            assertThat(copied(sample).parts().keySet()).containsExactlyInAnyOrder("[Content_Types].xml", "_rels/.rels", "word/document.xml", "docProps/core.xml", "docProps/app.xml");
            assertThat(leftOut(sample)).containsEntry("parts with macros", 1).containsEntry("font lists and embedded fonts", 1).containsEntry("parts of a glossary", 1)
                    .containsEntry("preview pictures", 1).containsEntry("custom XML parts", 1);
        }

        @Test
        void makesThePropertiesAnewFromTheRedactedTitleAndTheBoard() {
            Unzipped copy = copied(aDraft().with("styles", "styles", "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>")
                    .body("<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr><w:r><w:t>Review of Wilhelmina Ashgrove</w:t></w:r></w:p>").says("Text.")
                    .ofPackage("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml",
                            "<c><title>Ashgrove</title><creator>Pim Larkspur</creator></c>"));
            assertThat(copy.parts().get("docProps/core.xml")).contains("Review of Child Q</dc:title>", "Fenwater Safeguarding Children Partnership</dc:creator>");
        }
    }

    @Nested
    class Doubt {

        @Test
        void writesNothingWhereTextWasNotRead() {
            WordCopy copy = Renamed.tried(aDraft().body("""
                    <w:p><w:pPr><w:rPr><w:del w:id="5" w:author="x"/></w:rPr></w:pPr><w:r><w:t>Nothing follows this end.</w:t></w:r></w:p>""").says("A").body("""
                    <w:p><w:pPr><w:rPr><w:del w:id="5" w:author="x"/></w:rPr></w:pPr><w:r><w:t>Lost at the end.</w:t></w:r></w:p>""").file(), NAMES);
            assertThat(copy).isEqualTo(new WordCopy.Withheld(List.of("Some text of the draft stands where recognition did not read it, so it cannot be copied safely.")));
        }

        @Test
        void writesNothingWhereANameIsLeftInAFontOrAnywhereElse() {
            WordCopy copy = Renamed.tried(aDraft().says("Ashgrove").body("<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Ashgrove Sans\"/></w:rPr><w:t>Text</w:t></w:r></w:p>").file(), NAMES);
            assertThat(copy).isEqualTo(new WordCopy.Withheld(List.of("Still in an internal name: person (entity e).")));
        }

        @Test
        void isNotMisledByAFontOrPartThatHasAChildsName() {
            Unzipped copy = Renamed.copy(aDraft().says("Georgia and Verna Strong came.").body("<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Georgia\"/></w:rPr><w:t>Text</w:t></w:r></w:p>"),
                    Map.of("Georgia", "Child A", "Verna Strong", "Mother"));
            assertThat(copy.text("document.xml")).isEqualTo("Child A and Mother came.\nText");
        }

        @Test
        void copiesTheStrictEditionIntoTheUsualOne() {
            DraftFile file = aDraft().says("Wilhelmina came.").file();
            String strict = Unzipped.of(file.bytes()).part("document.xml").replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "http://purl.oclc.org/ooxml/wordprocessingml/main");
            Unzipped copy = copied(aDraft().says("Replaced below.").file("word/document.xml", strict));
            assertThat(copy.text("document.xml")).isEqualTo("Child Q came.");
            assertThat(copy.part("document.xml")).doesNotContain("purl.oclc.org");
        }

        @Test
        void makesTextOfFieldsThatDoNotClose() {
            Unzipped copy = copied(aDraft().body("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"separate\"/>"
                    + "<w:t>3 Ashgrove</w:t></w:r><w:del w:id=\"1\"><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:del></w:p>"));
            assertThat(copy.text("document.xml")).isEqualTo("3 Child Q");
            assertThat(copy.part("document.xml")).doesNotContain("fldChar", "instrText");
        }

        @Test
        void writesNothingOfAnEditionThatIsNotKnown() {
            DraftFile file = aDraft().says("Text.").file();
            Unzipped parts = Unzipped.of(file.bytes());
            WordSample odd = aDraft().says("Text.").file("word/document.xml", parts.part("document.xml").replace("wordprocessingml/2006/main", "wordprocessingml/2099/main"));
            assertThat(Renamed.tried(odd.file(), NAMES)).isInstanceOf(WordCopy.Withheld.class);
        }

        @Test
        void hasNothingToSayOfADraftThatIsNotWords() {
            DraftFile text = new DraftFile(new Surface("draft.txt"), "Wilhelmina Ashgrove was seen.".getBytes(StandardCharsets.UTF_8));
            assertThat(Renamed.tried(text, NAMES)).isEqualTo(new WordCopy.NoWordDraft());
        }

        @Test
        void makesTheSameBytesOfTheSameDraft() {
            WordSample sample = aDraft().says("Wilhelmina Ashgrove was seen.");
            assertThat(Renamed.written(sample, NAMES).docx()).isEqualTo(Renamed.written(sample, NAMES).docx());
        }
    }
}
