package org.covername.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.Range;
import org.covername.document.Place;

/** Reads a doc, Word's format until 2003, into the parts of a docx: its text and, from its other streams of text, what stands beside it. */
final class PoiWord97 {

    private final HWPFDocument document;
    private final WordDraft draft = new WordDraft();
    private final PoiWordStory story;

    private PoiWord97(HWPFDocument document) {
        this.document = document;
        this.story = new PoiWordStory(document, draft);
    }

    static WordDraft read(byte[] bytes) throws UnreadableDraftException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            PoiWord97 reader = new PoiWord97(document);
            reader.read();
            return reader.draft;
        } catch (EncryptedDocumentException locked) {
            throw Unreadable.encrypted();
        } catch (OldWordFileFormatException old) {
            throw new UnreadableDraftException(UnreadableDraftException.Reason.UNKNOWN_TYPE,
                    "The file is in a format older than Word 97: open it in Word, save it as docx and drop that.");
        } catch (IOException | RuntimeException broken) {
            throw Unreadable.damaged();
        }
    }

    private void read() {
        for (int i = 0; i < document.getStyleSheet().numStyles(); i++) {
            StyleDescription style = document.getStyleSheet().getStyleDescription(i);
            draft.style(i, style == null || style.getName() == null ? "" : style.getName());
        }
        draft.body().addAll(story.blocks(document.getRange()));
        List<XmlNode> boxes = story.blocks(document.getMainTextboxRange());
        if (!boxes.isEmpty()) {
            draft.body().add(WordTree.paragraph(List.of(), List.of(WordTree.box(boxes))));
        }
        new PoiWordMargins(document, draft, story).read();
        new PoiWordComments(document, draft, story).read();
        unusual(SubdocumentType.HEADER_TEXTBOX);
        unusual(SubdocumentType.MACRO);
        properties();
    }

    /** Text that no page shows as text of the report. */
    private void unusual(SubdocumentType type) {
        int start = SubdocumentType.ORDERED.stream().takeWhile(before -> before != type)
                .mapToInt(document.getFileInformationBlock()::getSubdocumentTextStreamLength).sum();
        int length = document.getFileInformationBlock().getSubdocumentTextStreamLength(type);
        if (length > 0) {
            draft.aside(new Place.Hidden(), new Range(start, start + length, document).text().replaceAll("\\p{Cntrl}+", " "));
        }
    }

    private void properties() {
        SummaryInformation summary = document.getSummaryInformation();
        if (summary != null) {
            each(Map.of("title", text(summary.getTitle()), "subject", text(summary.getSubject()), "creator", text(summary.getAuthor()), "keywords",
                    text(summary.getKeywords()), "description", text(summary.getComments()), "lastModifiedBy", text(summary.getLastAuthor()), "Template",
                    text(summary.getTemplate())));
        }
        DocumentSummaryInformation more = document.getDocumentSummaryInformation();
        if (more != null) {
            each(Map.of("Company", text(more.getCompany()), "Manager", text(more.getManager()), "category", text(more.getCategory())));
            CustomProperties custom = more.getCustomProperties();
            if (custom != null) {
                custom.nameSet().forEach(name -> draft.property(name, name + ": " + custom.get(name)));
            }
        }
        IntStream.range(0, document.getBookmarks().getBookmarksCount()).mapToObj(i -> document.getBookmarks().getBookmark(i).getName())
                .filter(name -> !name.startsWith("_")).forEach(name -> draft.property("bookmark", name));
        if (document.getRevisionMarkAuthorTable() != null) {
            document.getRevisionMarkAuthorTable().getEntries().stream().filter(name -> !name.equals("Unknown"))
                    .forEach(name -> draft.property("author of changes", name));
        }
    }

    private void each(Map<String, String> properties) {
        properties.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(property -> draft.property(property.getKey(), property.getValue()));
    }

    private static String text(String property) {
        return property == null ? "" : property;
    }
}
