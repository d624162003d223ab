package org.covername.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.covername.document.Place;
import org.covername.document.Remark;

/** Reads a doc, Word's format until 2003: its text through Tika, and from the file itself what Tika's text does not tell apart. */
final class PoiWord97 {

    private final HWPFDocument document;
    private final Passages passages;
    private final List<String> comments = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private PoiWord97(HWPFDocument document, Passages passages) {
        this.document = document;
        this.passages = passages;
    }

    static void read(byte[] bytes, Passages passages) throws UnreadableDraftException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            new PoiWord97(document, passages).read(bytes);
        } catch (EncryptedDocumentException locked) {
            throw Unreadable.encrypted();
        } catch (OldWordFileFormatException old) {
            throw new UnreadableDraftException(UnreadableDraftException.Reason.UNKNOWN_TYPE,
                    "The file is in a format older than Word 97: open it in Word, save it as docx and drop that.");
        } catch (IOException | RuntimeException broken) {
            throw Unreadable.damaged();
        }
    }

    private void read(byte[] bytes) throws UnreadableDraftException {
        TikaXhtml tika = new TikaXhtml(passages);
        XmlNode body = tika.read(new OfficeParser(), bytes);
        XmlNode kept = new XmlNode("body", java.util.Map.of());
        body.all("body").findFirst().orElse(body).nodes().forEach(node -> sort(node, kept));
        new XhtmlPassages(passages).read(kept);
        for (int i = 0; i < notes.size(); i++) {
            passages.add(new Place.Footnote(String.valueOf(i + 1)), notes.get(i));
        }
        comments.forEach(comment -> passages.add(new Place.Comment(), comment));
        tika.properties();
        concealed(document.getOverallRange());
    }

    /** Notes and comments come behind the text, each after a sign that is no letter: their own parts of the file tell which is which. */
    private void sort(XmlNode node, XmlNode kept) {
        String text = node.text().strip();
        boolean signed = !text.isEmpty() && (text.charAt(0) == '\uFFFD' || text.charAt(0) < ' ');
        String bare = signed ? text.substring(1).strip() : text;
        if (signed && holds(document.getCommentsRange(), bare)) {
            comments.add(bare);
        } else if (signed && (holds(document.getFootnoteRange(), bare) || holds(document.getEndnoteRange(), bare))) {
            notes.add(bare);
        } else {
            kept.add(node);
        }
    }

    private static boolean holds(Range range, String text) {
        return !text.isEmpty() && plain(range.text()).contains(plain(text));
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private void concealed(Range range) {
        boolean found = false;
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            if ((run.isVanished() || run.isMarkedDeleted()) && !run.text().isBlank()) {
                passages.add(run.isVanished() ? new Place.Hidden() : new Place.Deletion(), run.text().replaceAll("\\p{Cntrl}", " "));
                found = true;
            }
        }
        if (found) {
            passages.remark(Remark.holding("The draft has hidden or deleted text, which the old Word format does not keep apart safely: "
                    + "save it as docx and drop that."));
        }
    }
}
