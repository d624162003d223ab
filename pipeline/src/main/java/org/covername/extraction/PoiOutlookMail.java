package org.covername.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/** Reads a letter as Outlook keeps it in a msg file. */
final class PoiOutlookMail {

    private interface Part {
        String of() throws ChunkNotFoundException;
    }

    private PoiOutlookMail() {
    }

    static void read(byte[] bytes, Passages passages) throws UnreadableDraftException {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            message.guess7BitEncoding();
            read(message, new MailPassages(passages));
        } catch (IOException | RuntimeException broken) {
            throw Unreadable.damaged();
        }
    }

    private static void read(MAPIMessage message, MailPassages mail) {
        mail.subject(part(message::getSubject));
        mail.line("From", part(message::getDisplayFrom));
        mail.line("To", part(message::getDisplayTo));
        mail.line("Cc", part(message::getDisplayCC));
        mail.line("Bcc", part(message::getDisplayBCC));
        mail.line("Addresses", part(message::getRecipientEmailAddress));
        String html = part(message::getHtmlBody);
        if (html.isBlank()) {
            mail.plain(part(message::getTextBody));
        } else {
            mail.html(html);
        }
        List<String> names = Arrays.stream(message.getAttachmentFiles())
                .map(file -> file.getAttachLongFileName() == null ? String.valueOf(file.getAttachFileName()) : file.getAttachLongFileName().toString()).toList();
        mail.attachments(names);
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
