package org.covername.extraction;

import org.apache.tika.parser.microsoft.rtf.RTFParser;

/** Reads an rtf through Tika. */
final class RtfReader {

    private RtfReader() {
    }

    static void read(byte[] bytes, Passages passages) throws UnreadableDraftException {
        TikaXhtml tika = new TikaXhtml(passages);
        XmlNode body = tika.read(new RTFParser(), bytes);
        new XhtmlPassages(passages).read(body);
        tika.properties();
    }
}
