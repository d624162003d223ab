package org.covername.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.covername.document.Place;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.RedactedPassage;

/** The bookmarks of a report: the draft's own with redacted titles, or, where it has none, its headings. */
final class PdfBookmarks {

    private static final int MOST = 5_000;

    private final PDDocument draft;
    private final PDDocument report;
    private final PdfBesides besides;
    private int written;

    PdfBookmarks(PDDocument draft, PDDocument report, PdfBesides besides) {
        this.draft = draft;
        this.report = report;
        this.besides = besides;
    }

    /** @param pages on which page, from 1, each passage starts */
    void write(RedactedDraft redacted, Map<Integer, Integer> pages) throws IOException {
        PDDocumentOutline outline = new PDDocumentOutline();
        if (draft.getDocumentCatalog().getDocumentOutline() != null) {
            copy(draft.getDocumentCatalog().getDocumentOutline(), outline);
        }
        if (written == 0) {
            headings(redacted, pages, outline);
        }
        if (written > 0) {
            report.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    private void copy(PDOutlineNode from, PDOutlineNode to) throws IOException {
        for (PDOutlineItem item : from.children()) {
            Optional<String> title = besides.redacted(item.getTitle());
            PDPage target = item.findDestinationPage(draft);
            if (title.isPresent() && !title.get().isBlank() && target != null && written < MOST) {
                PDOutlineItem copy = item(title.get(), draft.getPages().indexOf(target));
                to.addLast(copy);
                copy(item, copy);
            }
        }
    }

    private void headings(RedactedDraft redacted, Map<Integer, Integer> pages, PDDocumentOutline outline) {
        List<PDOutlineNode> parents = new ArrayList<>(List.of(outline));
        for (RedactedPassage passage : redacted.passages()) {
            if (passage.place() instanceof Place.Heading heading && pages.containsKey(passage.number()) && written < MOST) {
                while (parents.size() > heading.level()) {
                    parents.remove(parents.size() - 1);
                }
                PDOutlineItem item = item(passage.text().text(), pages.get(passage.number()) - 1);
                parents.get(parents.size() - 1).addLast(item);
                parents.add(item);
            }
        }
    }

    private PDOutlineItem item(String title, int page) {
        PDPageXYZDestination top = new PDPageXYZDestination();
        top.setPage(report.getPage(page));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(top);
        written++;
        return item;
    }
}
