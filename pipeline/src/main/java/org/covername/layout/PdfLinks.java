package org.covername.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.covername.drawing.PdfFlattening;

/** Makes the links of a page anew: to web addresses that may be told, and to pages of the report. All other annotations are left behind, and counted. */
final class PdfLinks {

    private final PDDocument draft;
    private final PDDocument report;
    private final PdfBesides besides;
    private final Told told;

    /** @param flattened tells what is on the page already, and so is not left behind */
    record Told(PdfDropped dropped, PdfFlattening flattened) {
    }

    PdfLinks(PDDocument draft, PDDocument report, PdfBesides besides, Told told) {
        this.draft = draft;
        this.report = report;
        this.besides = besides;
        this.told = told;
    }

    /** @param plan tells where the words of a link have gone */
    void copy(PDPage from, PDPage to, PagePlan plan, PdfTags tags) throws IOException {
        List<PDAnnotation> links = new ArrayList<>();
        for (PDAnnotation annotation : from.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getRectangle() != null) {
                for (PagePlan.Area area : plan.areas(link.getRectangle())) {
                    Optional<PDAnnotationLink> copy = copy(link, area.box());
                    copy.ifPresent(links::add);
                    copy.ifPresent(one -> tags.link(area.owner(), to, one.getCOSObject()));
                    told.dropped.add("link", copy.isPresent() ? 0 : 1);
                }
            } else if (!(annotation instanceof PDAnnotationPopup) && !told.flattened.took(annotation.getCOSObject())) {
                told.dropped.add(annotation instanceof PDAnnotationWidget ? "form field" : "comment or mark");
            }
        }
        if (!links.isEmpty()) {
            to.setAnnotations(links);
        }
    }

    private Optional<PDAnnotationLink> copy(PDAnnotationLink link, PDRectangle box) throws IOException {
        PDAnnotationLink copy = new PDAnnotationLink();
        copy.setRectangle(box);
        copy.setPrinted(true);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        copy.setBorderStyle(border);
        PDAction action = link.getAction();
        if (action instanceof PDActionURI web) {
            return besides.address(web.getURI()).map(address -> web(copy, address));
        }
        try {
            return inside(copy, action instanceof PDActionGoTo inside ? inside.getDestination() : action == null ? link.getDestination() : null);
        } catch (IOException | RuntimeException damaged) {
            // A link that leads nowhere is left behind like any other that cannot be told: its words are text of the page.
            return Optional.empty();
        }
    }

    private static PDAnnotationLink web(PDAnnotationLink copy, String address) {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        copy.setAction(action);
        copy.setContents("Link to " + address);
        return copy;
    }

    private Optional<PDAnnotationLink> inside(PDAnnotationLink copy, PDDestination target) throws IOException {
        PDDestination found = target instanceof PDNamedDestination named ? draft.getDocumentCatalog().findNamedDestinationPage(named) : target;
        int page = found instanceof PDPageDestination place ? place.retrievePageNumber() : -1;
        if (page < 0 || page >= report.getNumberOfPages()) {
            return Optional.empty();
        }
        PDPageFitDestination whole = new PDPageFitDestination();
        whole.setPage(report.getPage(page));
        copy.setDestination(whole);
        copy.setContents("Link to page " + (page + 1));
        copy.getCOSObject().removeItem(COSName.A);
        return Optional.of(copy);
    }
}
