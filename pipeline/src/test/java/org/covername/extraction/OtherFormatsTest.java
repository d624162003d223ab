package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.junit.jupiter.api.Test;

class OtherFormatsTest {

    @Test
    void readsAWebPage() throws Exception {
        assertThat(read("draft.html", """
                <html><head><title>Odo</title><meta name="author" content="Pim Lark"></head><body><h2>Family</h2>
                <p>He lived <b>near</b> the <a href="https://map.example/pier">pier</a>.<!-- Wyn said --></p>
                <ol><li>one<ul><li>inner</li></ul></li><li>two</li></ol><del>gone</del><p style="display:none">unseen</p>
                <table><tr><th>Who</th><th>Born</th></tr><tr><td>Odo</td><td>2015</td></tr></table><img alt="A map"></body></html>"""))
                .containsExactly("Heading[level=2] Family", "Hidden[] Wyn said", "Paragraph[] He lived near the pier. [BOLD 9-13, LINK 18-22 >16]",
                        "ListItem[depth=0, marker=1.] one", "ListItem[depth=1, marker=] inner", "ListItem[depth=0, marker=2.] two", "Deletion[] gone",
                        "Hidden[] unseen", "Cell[table=0, row=0, column=0, span=1, header=true] Who", "Cell[table=0, row=0, column=1, span=1, header=true] Born",
                        "Cell[table=0, row=1, column=0, span=1, header=false] Odo", "Cell[table=0, row=1, column=1, span=1, header=false] 2015",
                        "Picture[sha256=] A map", "Property[name=title] Odo", "Property[name=author] Pim Lark", "FileName[] draft.html",
                        "LinkTarget[] https://map.example/pier");
    }

    @Test
    void readsMarkdown() throws Exception {
        assertThat(read("draft.md", """
                # Review: Odo

                He was **two** and *lively*.[^1] See
                [the map](https://map.example/pier).

                - one
                  - inner
                3. third

                | Who | Born |
                |---|---|
                | Odo | 2015 |

                [^1]: A note.
                """)).containsExactly("Heading[level=1] Review: Odo", "Paragraph[] He was two and lively. See the map. [BOLD 7-10, ITALIC 15-21, NOTE 22-22 >9, LINK 27-34 >11]",
                "ListItem[depth=0, marker=] one", "ListItem[depth=1, marker=] inner", "ListItem[depth=0, marker=3.] third",
                "Cell[table=0, row=0, column=0, span=1, header=true] Who", "Cell[table=0, row=0, column=1, span=1, header=true] Born",
                "Cell[table=0, row=1, column=0, span=1, header=false] Odo", "Cell[table=0, row=1, column=1, span=1, header=false] 2015",
                "Footnote[mark=1] A note.", "FileName[] draft.md", "LinkTarget[] https://map.example/pier");
    }

    @Test
    void readsALetter() throws Exception {
        assertThat(read("letter.eml", """
                From: Pim Lark <pim@post.example>
                To: board@post.example
                Subject: =?utf-8?Q?Odo=E2=80=99s_review?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                The draft is attached=2E It is long.
                --b
                Content-Type: application/pdf; name="odo.pdf"
                Content-Disposition: attachment; filename="odo.pdf"

                x
                --b--
                """)).containsExactly("Heading[level=1] Odo’s review", "Paragraph[] From: Pim Lark <pim@post.example>", "Paragraph[] To: board@post.example",
                "Paragraph[] The draft is attached. It is long.", "Property[name=attachment] odo.pdf", "FileName[] letter.eml");
    }

    @Test
    void readsAnOdt() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("mimetype", "application/vnd.oasis.opendocument.text");
        files.put("content.xml", """
                <d xmlns:text="t" xmlns:table="b" xmlns:office="o" xmlns:dc="c" xmlns:xlink="x" xmlns:style="s" xmlns:fo="f"><office:body><office:text>
                <text:h text:outline-level="2">Family</text:h><text:p>Odo<text:s text:c="2"/>was seen.<text:note text:id="n"><text:note-citation>1</text:note-citation>
                <text:note-body><text:p>A note.</text:p></text:note-body></text:note><office:annotation><dc:creator>Pim Lark</dc:creator><text:p>Check.</text:p></office:annotation></text:p>
                <text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item></text:list>
                <table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Who</text:p></table:table-cell><table:covered-table-cell/>
                </table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Odo</text:p></table:table-cell><table:table-cell><text:p>Tarn</text:p></table:table-cell>
                </table:table-row></table:table></office:text></office:body></d>""");
        files.put("styles.xml", "<s xmlns:style='s' xmlns:text='t'><style:master-page><style:header><text:p>Draft on Odo</text:p></style:header></style:master-page></s>");
        assertThat(DocxReaderTest.shown(Extraction.usual().extract(new DraftFile(new Surface("draft.odt"), DocxSample.zip(files)))))
                .containsExactly("Heading[level=2] Family", "Paragraph[] Odo  was seen. [NOTE 14-14 >7]", "ListItem[depth=0, marker=] one", "ListItem[depth=1, marker=] inner",
                        "Cell[table=0, row=0, column=0, span=2, header=true] Who", "Cell[table=0, row=1, column=0, span=1, header=false] Odo",
                        "Cell[table=0, row=1, column=1, span=1, header=false] Tarn", "Footnote[mark=1] A note.", "RunningHeader[] Draft on Odo",
                        "Comment[] Pim Lark: Check.", "FileName[] draft.odt");
    }

    @Test
    void keepsCommentsAndMarginsOfAnRtfOutOfTheText() throws Exception {
        assertThat(read("draft.rtf", "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\header Draft on Odo\\par}\\pard Odo came{\\*\\atnauthor Pim}{\\*\\annotation Check.} "
                + "home.{\\footnote A note.}\\par}")).containsExactly("Paragraph[] Odo came home. [NOTE 14-14 >1]", "Footnote[mark=1] A note.",
                "RunningHeader[] Draft on Odo", "Comment[] Pim: Check.", "FileName[] draft.rtf");
    }

    @Test
    void readsTextInAnyUsualEncoding() throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            DraftFile file = new DraftFile(new Surface("draft.txt"), "Zoë’s café closed.".getBytes(charset));
            assertThat(Extraction.usual().extract(file).passage(0).text().text()).as(charset.name()).isEqualTo("Zoë’s café closed.");
        }
    }

    @Test
    void readsTextThatLooksLikeSourceCode() throws Exception {
        assertThat(read("draft.txt", "#include the family\n\nimport java.util. He said function() { no }.")).hasSize(3);
    }

    private static List<String> read(String name, String text) throws UnreadableDraftException {
        return DocxReaderTest.shown(Extraction.usual().extract(new DraftFile(new Surface(name), text.getBytes(StandardCharsets.UTF_8))));
    }
}
