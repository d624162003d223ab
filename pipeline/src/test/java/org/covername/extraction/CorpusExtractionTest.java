package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.junit.jupiter.api.Test;

class CorpusExtractionTest {

    private final Extraction extraction = Extraction.usual();

    @Test
    void losesNoWordOfAWordFile() throws Exception {
        for (String id : Corpus.ids()) {
            Draft draft = extraction.extract(Corpus.file(id, "docx"));
            assertAllWordsInOrder(id + ".docx", Corpus.text(id), draft);
            assertThat(missingCells(id, draft)).as("cells missing in " + id).isEmpty();
            assertThat(places(draft)).as(id).contains("Heading", "Paragraph", "RunningHeader", "RunningFooter", "Comment", "Property", "FileName");
        }
    }

    @Test
    void findsTheStructureOfAWordFileAsItsTextHasIt() throws Exception {
        for (String id : Corpus.ids()) {
            String text = Corpus.text(id);
            Draft draft = extraction.extract(Corpus.file(id, "docx"));
            assertThat(count(draft, place -> place instanceof Place.Footnote)).as("notes of " + id)
                    .isEqualTo(text.lines().filter(line -> line.matches("\\[\\d+] .*")).count());
            assertThat(draft.passages().stream().flatMap(passage -> passage.marks().stream()).filter(mark -> mark.style().name().equals("NOTE"))
                    .map(mark -> draft.passage(mark.target()).place()).toList()).as(id).allMatch(place -> place instanceof Place.Footnote);
        }
    }

    @Test
    void losesNoWordOfAPdf() throws Exception {
        for (String id : Corpus.ids()) {
            Draft draft = extraction.extract(Corpus.file(id, "pdf"));
            assertAllWordsInOrder(id + ".pdf", Corpus.text(id), draft);
            assertThat(missingCells(id, draft)).as("cells missing in " + id).isEmpty();
            assertThat(places(draft)).as(id).contains("Heading", "Paragraph", "RunningHeader", "RunningFooter", "Property", "FileName");
        }
    }

    @Test
    void givesAPdfTheParagraphsAndPlacesOfItsWordFile() throws Exception {
        int wanted = 0;
        List<String> missing = new ArrayList<>();
        for (String id : Corpus.ids()) {
            List<String> pdf = shownPassages(extraction.extract(Corpus.file(id, "pdf")));
            for (String passage : shownPassages(extraction.extract(Corpus.file(id, "docx")))) {
                wanted++;
                if (!pdf.contains(passage)) {
                    missing.add(id + ".pdf has not: " + passage.substring(0, Math.min(90, passage.length())));
                }
            }
        }
        assertThat(missing).as("passages of the Word files that the PDFs have not, of %d", wanted).hasSizeLessThanOrEqualTo(wanted * 3 / 100);
    }

    private static List<String> shownPassages(Draft draft) {
        return draft.passages().stream().filter(passage -> passage.place().shown())
                .map(passage -> passage.place() + " " + passage.text().text().replaceAll("\\s+", " ").strip()).toList();
    }

    private static void assertAllWordsInOrder(String name, String text, Draft draft) {
        List<String> wanted = Corpus.words(text);
        List<String> found = Corpus.words(draft.passages().stream().filter(passage -> passage.place().shown())
                .map(passage -> passage.text().text()).collect(Collectors.joining("\n")));
        int kept = Corpus.inOrder(wanted, found);
        assertThat(kept).as("words in order in " + name).isEqualTo(wanted.size());
        assertThat(found.size()).as("words that are not in the text of " + name).isEqualTo(wanted.size());
    }

    private static List<String> missingCells(String id, Draft draft) throws IOException {
        List<String> cells = draft.passages().stream().filter(passage -> passage.place() instanceof Place.Cell).map(passage -> passage.text().text()).toList();
        List<String> missing = new ArrayList<>();
        Corpus.text(id).lines().filter(line -> line.contains("\t")).flatMap(line -> List.of(line.split("\t")).stream())
                .map(cell -> cell.replaceAll("\\[\\d+]", "").strip()).filter(cell -> !cell.isEmpty() && !cells.contains(cell)).forEach(missing::add);
        return missing;
    }

    private static long count(Draft draft, Predicate<Place> wanted) {
        return draft.passages().stream().map(Passage::place).filter(wanted).count();
    }

    private static List<String> places(Draft draft) {
        return draft.passages().stream().map(passage -> passage.place().getClass().getSimpleName()).distinct().toList();
    }
}
