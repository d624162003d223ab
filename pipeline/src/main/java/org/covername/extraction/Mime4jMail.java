package org.covername.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** Reads a letter as kept in an eml file. Of a body given twice, as plain text and as HTML, the HTML is read. */
final class Mime4jMail {

    private static final int DEEPEST = 20;

    private final MailPassages mail;
    private final List<String> attachments = new ArrayList<>();

    private Mime4jMail(Passages passages) {
        this.mail = new MailPassages(passages);
    }

    static void read(byte[] bytes, Passages passages) throws UnreadableDraftException {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
            new Mime4jMail(passages).letter(builder.parseMessage(new ByteArrayInputStream(bytes)));
        } catch (IOException | RuntimeException broken) {
            throw Unreadable.damaged();
        }
    }

    private void letter(Message message) throws IOException {
        mail.subject(field(message, "Subject"));
        for (String name : List.of("From", "To", "Cc", "Bcc", "Reply-To", "Date")) {
            mail.line(name, field(message, name));
        }
        body(message, 0);
        mail.attachments(attachments);
    }

    private static String field(Message message, String name) {
        return message.getHeader().getField(name) == null ? ""
                : DecoderUtil.decodeEncodedWords(message.getHeader().getField(name).getBody(), DecodeMonitor.SILENT);
    }

    private void body(Entity entity, int depth) throws IOException {
        if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
            List<Entity> all = parts.getBodyParts();
            Optional<Entity> html = all.stream().filter(part -> "text/html".equals(part.getMimeType()) || part.isMultipart()).findFirst();
            boolean alternative = "alternative".equals(parts.getSubType()) && html.isPresent();
            for (Entity part : alternative ? List.of(html.get()) : all) {
                body(part, depth + 1);
            }
        } else if (entity.getBody() instanceof TextBody text && !"attachment".equalsIgnoreCase(entity.getDispositionType())) {
            text(entity, text);
        } else {
            attachments.add(entity.getFilename() == null ? "" : entity.getFilename());
        }
    }

    private void text(Entity entity, TextBody body) throws IOException {
        byte[] bytes = body.getInputStream().readAllBytes();
        String text = entity.getCharset() == null || body.getCharset() == null || body.getMimeCharset().equalsIgnoreCase("us-ascii")
                ? TextBytes.read(bytes) : new String(bytes, body.getCharset());
        if ("text/html".equals(entity.getMimeType())) {
            mail.html(text);
        } else {
            mail.plain(text);
        }
    }
}
