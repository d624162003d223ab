package org.covername.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.covername.verification.Residue.Channel;

/** The content streams of the pages, and the texts that stand beside the letters drawn there: replacement texts of marked content. */
record PdfPageContents(Set<COSStream> streams, List<PdfText> marked) {

    static PdfPageContents of(PDDocument pdf) throws IOException {
        Set<COSStream> streams = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PdfText> marked = new ArrayList<>();
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            number++;
            for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext();) {
                streams.add(contents.next().getCOSObject());
            }
            for (Object token : new PDFStreamParser(page).parse()) {
                if (token instanceof COSDictionary dictionary) {
                    addStrings(dictionary, number, marked);
                }
            }
        }
        return new PdfPageContents(streams, marked);
    }

    private static void addStrings(COSDictionary dictionary, int page, List<PdfText> marked) {
        for (COSBase value : dictionary.getValues()) {
            if (value instanceof COSString string) {
                marked.add(new PdfText(Channel.STRUCTURE, page, string.getString()));
            }
        }
    }
}
