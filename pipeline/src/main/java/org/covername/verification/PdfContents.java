package org.covername.verification;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.covername.verification.PdfContent.Sort;

/** Gathers every content stream of a PDF, drawn or not: pages, forms, stamps, soft masks, patterns, the glyphs of Type 3 fonts, and streams of no known use. */
final class PdfContents {

    /** A page of text has some thousand bytes. What is larger cannot be checked in the time a draft has, and is refused. */
    private static final int LARGEST = 64_000_000;
    private static final Set<String> OTHER_USES = Set.of("Subtype", "Length1", "N", "FunctionType", "ShadingType", "PatternType", "CMapName", "BitsPerComponent", "W");

    private final List<PdfContent> contents = new ArrayList<>();
    private final Set<COSStream> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSStream> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    static PdfContents of(PDDocument pdf) throws IOException {
        PdfContents contents = new PdfContents();
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            number++;
            for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
                contents.drawn.add(streams.next().getCOSObject());
            }
            COSDictionary resources = page.getResources() == null ? new COSDictionary() : page.getResources().getCOSObject();
            contents.contents.add(new PdfContent(Sort.PAGE, number, bytes(page.getContents()), resources));
        }
        contents.taken.addAll(contents.drawn);
        return contents;
    }

    void visit(COSBase object) {
        if (object instanceof COSDictionary dictionary && dictionary.getDictionaryObject(COSName.CHAR_PROCS) instanceof COSDictionary glyphs) {
            glyphs.keySet().stream().map(glyphs::getDictionaryObject).filter(COSStream.class::isInstance)
                    .forEach(glyph -> add(Sort.GLYPH, (COSStream) glyph, dictionary));
        }
        if (object instanceof COSStream stream) {
            if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
                add(Sort.FORM, stream, stream);
            } else if (stream.containsKey(COSName.PATTERN_TYPE) && !stream.containsKey(COSName.SHADING_TYPE)) {
                add(Sort.PATTERN, stream, stream);
            }
        }
    }

    /** To be called once all else is visited: what is left over may be anything. */
    void visitRest(COSBase object) {
        boolean unknown = object instanceof COSStream stream && !stream.containsKey(COSName.TYPE) && OTHER_USES.stream().noneMatch(key -> stream.containsKey(COSName.getPDFName(key)));
        if (unknown) {
            add(Sort.UNKNOWN, (COSStream) object, new COSDictionary());
        }
    }

    private void add(Sort sort, COSStream stream, COSDictionary owner) {
        if (taken.add(stream)) {
            COSDictionary resources = owner.getCOSDictionary(COSName.RESOURCES);
            contents.add(new PdfContent(sort, 0, decoded(stream, sort), resources == null ? new COSDictionary() : resources));
        }
    }

    private static byte[] decoded(COSStream stream, Sort sort) {
        try (InputStream in = stream.createInputStream()) {
            return bytes(in);
        } catch (IOException damaged) {
            if (sort == Sort.UNKNOWN) {
                return new byte[0];
            }
            throw new UnreadableContentException(damaged);
        }
    }

    private static byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("A content stream has more than " + LARGEST + " bytes");
        }
        return bytes;
    }

    List<PdfContent> all() {
        return contents;
    }

    /** The streams of the pages themselves. */
    Set<COSStream> drawn() {
        return drawn;
    }

    /** A content stream that cannot be decoded; its message holds no text of the file. */
    static final class UnreadableContentException extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnreadableContentException(IOException cause) {
            super("A content stream cannot be decoded", cause);
        }
    }
}
