package org.covername.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.extraction.PlainText;
import org.covername.extraction.PlainText.TextDraft;
import org.covername.recognition.Mention;
import org.covername.recognition.Mentions;

/** A gold draft with the lines beside its text, as a whole draft whose mentions are known. */
record GoldLesson(Draft draft, Mentions known) {

    static GoldLesson of(GoldDraft gold, List<GoldMeta> beside) {
        TextDraft text = PlainText.read(gold.text().text());
        List<Passage> passages = new ArrayList<>(text.draft().passages());
        List<Mention> known = new ArrayList<>(GoldMentions.of(gold, text).all());
        for (GoldMeta meta : beside) {
            Passage passage = Passage.of(passages.size(), meta.place(), meta.line().text().text());
            TextDraft alone = new TextDraft(new Draft(List.of(Passage.of(0, meta.place(), meta.line().text().text())), List.of()), List.of(0));
            GoldMentions.of(meta.line(), alone).all().forEach(mention -> known.add(new Mention(passage.number(), mention.span(), mention.kind(), mention.kept(),
                mention.subject(), mention.evidence())));
            passages.add(passage);
        }
        return new GoldLesson(new Draft(passages, List.of()), new Mentions(known));
    }
}
