package org.covername.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.SecureContentHandler;
import org.apache.tika.io.TikaInputStream;
import org.covername.document.Place;
import org.covername.document.Remark;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads a draft by one of Tika's parsers into a tree of XHTML, and its properties into passages. What is embedded is listed, not opened. */
final class TikaXhtml {

    private static final Pattern TECHNICAL = Pattern.compile("(?i)Content-.*|X-TIKA.*|dcterms:.*|meta:.*(?:date|count|page).*|.*(?:revision|TotalTime|AppVersion|"
            + "DocSecurity|print-date|Content-Type|language|charset|Application|mapi-message-class)$|.*:(?:Raw-Header:.*|content-type.*|mime-version.*)|xmpTPg.*|"
            + "Message:Raw.*|pdf:.*|dc:format");

    private final Passages passages;
    private final Metadata metadata = new Metadata();

    TikaXhtml(Passages passages) {
        this.passages = passages;
    }

    XmlNode read(Parser parser, byte[] bytes) throws UnreadableDraftException {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Listing());
        XmlTree tree = XmlTree.handler();
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            parser.parse(stream, new SecureContentHandler(tree, stream), metadata, context);
        } catch (EncryptedDocumentException locked) {
            throw Unreadable.encrypted();
        } catch (IOException | SAXException | TikaException | RuntimeException broken) {
            throw Unreadable.damaged();
        }
        return tree.root();
    }

    Metadata metadata() {
        return metadata;
    }

    void properties() {
        for (String name : metadata.names()) {
            if (!TECHNICAL.matcher(name).matches()) {
                List.of(metadata.getValues(name)).stream().filter(value -> value.chars().anyMatch(Character::isLetter))
                        .forEach(value -> passages.add(new Place.Property(name.substring(name.indexOf(':') + 1)), value));
            }
        }
    }

    /** Names what is embedded and leaves it closed: no archive within an archive is ever unpacked. */
    private final class Listing implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata embedded) {
            return true;
        }

        @Override
        public void parseEmbedded(java.io.InputStream stream, ContentHandler handler, Metadata embedded, boolean outputHtml) {
            String name = embedded.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            if (name != null && name.chars().anyMatch(Character::isLetter)) {
                passages.add(new Place.Property("attachment"), name);
            }
            passages.remark(Remark.told("Attached or embedded files and pictures are left out and were not searched."));
        }
    }
}
