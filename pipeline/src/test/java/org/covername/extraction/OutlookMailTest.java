package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.junit.jupiter.api.Test;

class OutlookMailTest {

    private final POIFSFileSystem letter = new POIFSFileSystem();

    @Test
    void readsALetterAndSaysWhatIsAttached() throws Exception {
        head(letter.getRoot(), 32);
        text(letter.getRoot(), MAPIProperty.SUBJECT, "Odo’s review");
        text(letter.getRoot(), MAPIProperty.DISPLAY_TO, "board@post.example");
        text(letter.getRoot(), MAPIProperty.SENDER_NAME, "Pim Lark");
        text(letter.getRoot(), MAPIProperty.BODY, "The draft is attached.\r\n\r\nIt is long.");
        DirectoryEntry attached = letter.getRoot().createDirectory("__attach_version1.0_#00000000");
        head(attached, 8);
        text(attached, MAPIProperty.ATTACH_LONG_FILENAME, "Odo Tarn.docx");

        Draft draft = read();
        assertThat(DocxReaderTest.shown(draft)).containsExactly("Heading[level=1] Odo’s review", "Paragraph[] From: Pim Lark", "Paragraph[] To: board@post.example",
                "Paragraph[] The draft is attached.", "Paragraph[] It is long.", "Property[name=attachment] Odo Tarn.docx", "FileName[] letter.msg");
        assertThat(draft.remarks()).anyMatch(remark -> remark.sentence().startsWith("Files attached to the letter are left out and were not searched"));
    }

    @Test
    void readsTheWebPageOfALetterThatHasOne() throws Exception {
        head(letter.getRoot(), 32);
        text(letter.getRoot(), MAPIProperty.SUBJECT, "Odo");
        text(letter.getRoot(), MAPIProperty.BODY, "plain");
        stream(letter.getRoot(), "__substg1.0_10130102", "<html><body><p>Rich <b>text</b>.</p><ul><li>one</li></ul></body></html>".getBytes(StandardCharsets.US_ASCII));
        assertThat(DocxReaderTest.shown(read())).containsExactly("Heading[level=1] Odo", "Paragraph[] Rich text. [BOLD 5-9]", "ListItem[depth=0, marker=] one",
                "FileName[] letter.msg");
    }

    /** Outlook packs such a body; one that says MELA is kept as it is (MS-OXRTFCP 2.1.3.1). */
    @Test
    void readsALetterThatIsRichTextOnly() throws Exception {
        byte[] rtf = "{\\rtf1\\ansi\\pard Only here: Wyn Tarn.\\par}".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        org.apache.poi.util.LittleEndian.putInt(rtf.length + 12, packed);
        org.apache.poi.util.LittleEndian.putInt(rtf.length, packed);
        packed.writeBytes("MELA".getBytes(StandardCharsets.US_ASCII));
        org.apache.poi.util.LittleEndian.putInt(0, packed);
        packed.writeBytes(rtf);
        head(letter.getRoot(), 32);
        text(letter.getRoot(), MAPIProperty.SUBJECT, "Odo");
        stream(letter.getRoot(), "__substg1.0_10090102", packed.toByteArray());
        assertThat(DocxReaderTest.shown(read())).contains("Paragraph[] Only here: Wyn Tarn.");
    }

    private Draft read() throws IOException, UnreadableDraftException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        letter.writeFilesystem(bytes);
        return Extraction.usual().extract(new DraftFile(new Surface("letter.msg"), bytes.toByteArray()));
    }

    /** The list of properties of fixed length, which is empty here but for its head. */
    private static void head(DirectoryEntry folder, int length) throws IOException {
        stream(folder, "__properties_version1.0", new byte[length]);
    }

    private static void text(DirectoryEntry folder, MAPIProperty property, String value) throws IOException {
        stream(folder, "__substg1.0_%04X001F".formatted(property.id), value.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void stream(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }
}
