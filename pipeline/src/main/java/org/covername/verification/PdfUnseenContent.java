package org.covername.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.covername.verification.Residue.Channel;

/** Reads the text of forms, stamps and patterns one by one, as a reader of pages meets only those that a page draws. */
final class PdfUnseenContent {

    private final List<COSStream> contents = new ArrayList<>();

    void visit(COSBase object) {
        if (object instanceof COSStream stream && (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)) || stream.containsKey(COSName.PATTERN_TYPE))) {
            contents.add(stream);
        }
    }

    List<PdfText> found() throws IOException {
        List<PdfText> found = new ArrayList<>();
        for (COSStream content : contents) {
            for (List<String> pages : PdfPageReader.read(asPage(content))) {
                pages.forEach(text -> found.add(new PdfText(Channel.UNSEEN_CONTENT, 0, text)));
            }
        }
        return found;
    }

    private static PDDocument asPage(COSStream content) {
        PDPage page = new PDPage();
        COSDictionary resources = content.getCOSDictionary(COSName.RESOURCES);
        page.setResources(resources == null ? new PDResources() : new PDResources(resources));
        page.getCOSObject().setItem(COSName.CONTENTS, content);
        PDDocument alone = new PDDocument();
        alone.addPage(page);
        return alone;
    }
}
