package org.covername.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/** Reads a letter as Outlook keeps it in a msg file. */
final class PoiOutlookMail {

    private interface Part {
        String of() throws ChunkNotFoundException;
    }

    private PoiOutlookMail() {
    }

    static void read(byte[] bytes, ExtractionLimits limits, Passages passages) throws UnreadableDraftException {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            message.guess7BitEncoding();
            MailPassages mail = new MailPassages(passages);
            head(message, mail);
            Optional<byte[]> rtf = body(message, mail);
            if (rtf.isPresent()) {
                WordReading.read(RtfReader.read(rtf.get()), limits, passages);
            }
            attachments(message, mail);
        } catch (IOException | RuntimeException broken) {
            throw Unreadable.damaged();
        }
    }

    private static void head(MAPIMessage message, MailPassages mail) {
        mail.subject(part(message::getSubject));
        mail.line("From", part(message::getDisplayFrom));
        mail.line("To", part(message::getDisplayTo));
        mail.line("Cc", part(message::getDisplayCC));
        mail.line("Bcc", part(message::getDisplayBCC));
        mail.line("Addresses", part(message::getRecipientEmailAddress));
    }

    /** Of a body given in several ways the richest that Outlook shows is read; many letters have one as rtf only. */
    private static Optional<byte[]> body(MAPIMessage message, MailPassages mail) {
        String html = part(message::getHtmlBody);
        String text = part(message::getTextBody);
        String rtf = part(message::getRtfBody);
        if (!html.isBlank()) {
            mail.html(html);
        } else if (!text.isBlank()) {
            mail.plain(text);
        } else if (!rtf.isBlank()) {
            return Optional.of(rtf.getBytes(StandardCharsets.ISO_8859_1));
        }
        return Optional.empty();
    }

    private static void attachments(MAPIMessage message, MailPassages mail) {
        mail.attachments(Arrays.stream(message.getAttachmentFiles()).map(PoiOutlookMail::name).toList());
    }

    private static String name(AttachmentChunks file) {
        return Stream.of(file.getAttachLongFileName(), file.getAttachFileName()).filter(Objects::nonNull).map(String::valueOf).findFirst().orElse("");
    }

    /** A part of the letter, or "" where it has none. */
    private static String part(Part part) {
        try {
            String text = part.of();
            return text == null ? "" : text;
        } catch (ChunkNotFoundException absent) {
            return "";
        }
    }
}
