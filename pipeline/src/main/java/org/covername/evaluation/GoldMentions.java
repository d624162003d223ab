package org.covername.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.extraction.PlainText.TextDraft;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.recognition.Mentions;

/** What people marked up in a draft, as the mentions that recognition should find. A title before a name is no part of it. */
final class GoldMentions {

    private static final Evidence MARKED = new Evidence("gold", "People marked it up", 1);

    private final TextDraft text;
    private final List<Mention> mentions = new ArrayList<>();

    private GoldMentions(TextDraft text) {
        this.text = text;
    }

    static Mentions of(GoldDraft gold, TextDraft text) {
        GoldMentions mentions = new GoldMentions(text);
        for (GoldMention mention : gold.mentions()) {
            Span span = mention.type() == GoldType.PERSON ? GoldTitles.core(gold.text().text(), mention.span()) : mention.span();
            mentions.add(span, kind(mention.type()), false);
        }
        gold.keeps().forEach(keep -> mentions.add(keep, MentionKind.PERSON, true));
        return new Mentions(mentions.mentions);
    }

    /** A mark over several cells is a mention in each of them. */
    private void add(Span marked, MentionKind kind, boolean kept) {
        for (Passage passage : text.draft().passages()) {
            int offset = text.offset(passage.number());
            int start = Math.max(marked.start(), offset);
            int end = Math.min(marked.end(), offset + passage.text().text().length());
            if (start < end) {
                mentions.add(new Mention(passage.number(), new Span(start - offset, end - offset), kind, kept, Optional.empty(), MARKED));
            }
        }
    }

    private static MentionKind kind(GoldType type) {
        return switch (type) {
            case IDNUM -> MentionKind.ID_NUMBER;
            case DOB -> MentionKind.DATE_OF_BIRTH;
            case ORGLOCAL -> MentionKind.LOCAL_BODY;
            case DEMOG -> MentionKind.DEMOGRAPHIC;
            case OCCUP -> MentionKind.OCCUPATION;
            default -> MentionKind.valueOf(type.name());
        };
    }
}
