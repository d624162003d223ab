package org.covername.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.extraction.PlainText;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static final Draft DRAFT = PlainText.read("Orla Quillfeather lived in Nether Wrenfield.").draft();
    private static final Replacement NAME = hidden("Orla Quillfeather", MentionKind.PERSON);
    private static final Replacement PLACE = hidden("Nether Wrenfield", MentionKind.PLACE);

    @Test
    void countsWhatIsOpenIfOnlyByALetter() {
        assertThat(cover(NAME, PLACE).openUnder(cover(NAME, PLACE))).isEmpty();
        assertThat(cover(NAME, PLACE).openUnder(cover(NAME))).isEqualTo(Map.of(MentionKind.PLACE, 1));
        assertThat(cover(NAME).openUnder(cover(hidden("Orla Quillfeathe", MentionKind.PERSON)))).isEqualTo(Map.of(MentionKind.PERSON, 1));
        assertThat(cover(NAME).openUnder(cover(hidden("Orla", MentionKind.PERSON), hidden("Quillfeather", MentionKind.PERSON)))).as("a space tells nothing").isEmpty();
    }

    @Test
    void takesNothingThatIsKeptForHidden() {
        Replacement kept = new Replacement(PLACE.mention(), PLACE.span(), "", Treatment.KEEP, "", false);

        assertThat(cover(PLACE).openUnder(cover(kept))).isEqualTo(Map.of(MentionKind.PLACE, 1));
        assertThat(cover(kept).openUnder(cover())).isEmpty();
    }

    private static Cover cover(Replacement... replacements) {
        return Cover.of(DRAFT, new Resolution(List.of(), Arrays.asList(replacements), List.of()));
    }

    private static Replacement hidden(String words, MentionKind kind) {
        int passage = DRAFT.passages().stream().filter(each -> each.text().text().contains(words)).findFirst().orElseThrow().number();
        int start = DRAFT.passage(passage).text().text().indexOf(words);
        Span span = new Span(start, start + words.length());
        return new Replacement(new Mention(passage, span, kind, false, Optional.empty(), new Evidence("test", "A test found it.", 0.9)), span, "", Treatment.REPLACE, "x", false);
    }
}
