package org.covername.extraction;

import java.util.List;
import org.covername.document.Place;
import org.covername.document.Remark;

/** Writes what all letters have, whatever program kept them: who to whom, about what, and what was attached. */
final class MailPassages {

    private final Passages passages;

    MailPassages(Passages passages) {
        this.passages = passages;
    }

    void subject(String subject) {
        passages.add(new Place.Heading(1), subject);
    }

    void line(String name, String value) {
        if (!value.isBlank()) {
            passages.add(new Place.Paragraph(), name + ": " + value.strip());
        }
    }

    void html(String body) {
        JsoupXhtml.read(body, passages);
    }

    void plain(String body) {
        passages.addAll(PlainText.read(body).draft());
    }

    void attachments(List<String> names) {
        names.stream().filter(name -> !name.isBlank()).forEach(name -> passages.add(new Place.Property("attachment"), name));
        if (!names.isEmpty()) {
            passages.remark(Remark.told("Files attached to the letter are left out and were not searched: drop those that are drafts one by one."));
        }
    }
}
