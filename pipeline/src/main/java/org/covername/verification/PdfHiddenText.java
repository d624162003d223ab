package org.covername.verification;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.covername.verification.Residue.Channel;

/** Collects the strings, names and side streams of all objects of a PDF: properties, bookmarks, alternative texts, links and whatever else there is. */
final class PdfHiddenText {

    private static final Set<COSName> STRUCTURE = Set.of(COSName.ALT, COSName.ACTUAL_TEXT, COSName.E, COSName.T, COSName.getPDFName("ID"));
    private static final Set<COSName> PROPERTIES = Set.of(COSName.TITLE, COSName.AUTHOR, COSName.SUBJECT, COSName.KEYWORDS, COSName.CREATOR, COSName.PRODUCER);
    private static final int LARGEST_STREAM = 4_000_000;

    private final List<PdfText> found = new ArrayList<>();
    private final Set<COSStream> drawn;

    /** @param drawn the content streams of pages, which are read as pages */
    PdfHiddenText(Set<COSStream> drawn) {
        this.drawn = drawn;
    }

    /** What was met; a string that has a known use is not told a second time as an object. */
    List<PdfText> found() {
        Set<String> known = found.stream().filter(text -> text.channel() != Channel.OBJECT).map(PdfText::text).collect(Collectors.toSet());
        return found.stream().filter(text -> text.channel() != Channel.OBJECT || !known.contains(text.text())).toList();
    }

    void visit(COSBase object) {
        if (object instanceof COSString string) {
            add(Channel.OBJECT, string);
        } else if (object instanceof COSName name && !PdfNames.known(name)) {
            found.add(new PdfText(Channel.NAME, 0, name.getName()));
        } else if (object instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(entry -> visitEntry(dictionary, entry.getKey(), dictionary.getDictionaryObject(entry.getKey())));
        }
        if (object instanceof COSStream stream && !drawn.contains(stream)) {
            visitStream(stream);
        }
    }

    private void visitEntry(COSDictionary dictionary, COSName key, COSBase value) {
        if (!PdfNames.known(key)) {
            found.add(new PdfText(Channel.NAME, 0, key.getName()));
        }
        if (value instanceof COSString string) {
            add(channel(dictionary, key), string);
        }
    }

    private static Channel channel(COSDictionary dictionary, COSName key) {
        if (key.equals(COSName.URI) || key.equals(COSName.F)) {
            return Channel.LINK;
        }
        if (COSName.ANNOT.equals(dictionary.getCOSName(COSName.TYPE)) || dictionary.containsKey(COSName.RECT)) {
            return Channel.ANNOTATION;
        }
        if (key.equals(COSName.TITLE) && dictionary.containsKey(COSName.PARENT)) {
            return Channel.BOOKMARKS;
        }
        if (PROPERTIES.contains(key)) {
            return Channel.PROPERTIES;
        }
        return STRUCTURE.contains(key) ? Channel.STRUCTURE : Channel.OBJECT;
    }

    private void add(Channel channel, COSString string) {
        found.add(new PdfText(channel, 0, string.getString()));
        if (channel == Channel.LINK) {
            found.add(new PdfText(channel, 0, decoded(string.getString())));
        }
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }

    /** Metadata and streams of no known use may hold plain text; what pages draw, fonts and pictures is read elsewhere or is no text. */
    private void visitStream(COSStream stream) {
        boolean metadata = COSName.METADATA.equals(stream.getCOSName(COSName.TYPE));
        if (!metadata && (stream.containsKey(COSName.SUBTYPE) || stream.containsKey(COSName.getPDFName("Length1")) || stream.containsKey(COSName.N))) {
            return;
        }
        try (var decoded = stream.createInputStream()) {
            byte[] bytes = decoded.readNBytes(LARGEST_STREAM);
            List<String> parts = metadata ? XmpText.parts(bytes) : List.of(new String(bytes, StandardCharsets.UTF_8));
            parts.forEach(part -> found.add(new PdfText(metadata ? Channel.METADATA : Channel.UNSEEN_CONTENT, 0, part)));
        } catch (IOException unreadable) {
            found.add(new PdfText(Channel.WHOLE_FILE, 0, ""));
        }
    }
}
