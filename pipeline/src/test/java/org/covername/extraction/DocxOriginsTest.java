package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.covername.extraction.DocxSample.aDraft;

import java.util.List;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.extraction.DocxOrigins.Letter;
import org.covername.extraction.DocxOrigins.Reading;
import org.junit.jupiter.api.Test;

class DocxOriginsTest {

    private static final String BODY = "word/document.xml";

    @Test
    void tellsForEachCharacterWhichPassageHasItAndWhere() throws Exception {
        DocxOrigins origins = origins(aDraft().says("First.").body("<w:p><w:r><w:t xml:space='preserve'>  Odo </w:t></w:r><w:r><w:t>Tarn</w:t></w:r></w:p>"));
        assertThat(origins.letter(BODY, 4, 0)).contains(new Letter(0, 0));
        assertThat(origins.letter(BODY, 7, 1)).as("white space in front of a passage is in none").isEmpty();
        assertThat(origins.letter(BODY, 7, 2)).contains(new Letter(1, 0));
        assertThat(origins.letter(BODY, 9, 3)).contains(new Letter(1, 7));
        assertThat(origins.letter(BODY, 9, 4)).isEmpty();
        assertThat(origins.passages(BODY)).containsExactly(0, 1);
    }

    @Test
    void tellsWhatWasSetAsideAndWhatWasNeverRead() throws Exception {
        DocxOrigins origins = origins(aDraft().body("<w:p><w:r><w:t>Seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:odd><w:r><w:t>odd</w:t></w:r></w:odd></w:p>"));
        assertThat(List.of(4, 8, 11).stream().map(element -> origins.reading(BODY, element)).toList()).containsExactly(Reading.TEXT, Reading.ASIDE, Reading.NONE);
    }

    @Test
    void placesTheTextOfAHeaderThatRepeatsAnother() throws Exception {
        DocxOrigins origins = origins(aDraft().says("Text.").with("header1", "hdr", "<w:p><w:r><w:t>Odo Tarn</w:t></w:r></w:p>")
                .with("header2", "hdr", "<w:p><w:r><w:t>Odo</w:t></w:r><w:r><w:t> Tarn</w:t></w:r></w:p>"));
        assertThat(origins.letter("word/header1.xml", 3, 4)).contains(new Letter(1, 4));
        assertThat(origins.letter("word/header2.xml", 5, 1)).contains(new Letter(1, 4));
    }

    @Test
    void belongsToTheDraftThatWasReadAndToNoOther() throws Exception {
        DraftFile file = aDraft().says("Odo Tarn came.").file();
        assertThat(DocxOrigins.of(file).orElseThrow().isOf(Extraction.usual().extract(file))).isTrue();
        assertThat(DocxOrigins.of(file).orElseThrow().isOf(Extraction.usual().extract(aDraft().says("Odo Larn came.").file()))).isFalse();
        assertThat(DocxOrigins.of(file).orElseThrow().isOf(new Draft(List.of(), List.of()))).isFalse();
        assertThat(DocxOrigins.of(new DraftFile(new Surface("draft.txt"), "Odo".getBytes()))).isEmpty();
    }

    private static DocxOrigins origins(DocxSample sample) throws UnreadableDraftException {
        return DocxOrigins.of(sample.file()).orElseThrow();
    }
}
