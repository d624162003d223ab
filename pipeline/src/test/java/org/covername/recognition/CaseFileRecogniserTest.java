package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.casefile.Role;
import org.covername.casefile.Subject;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Surface;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class CaseFileRecogniserTest {

    private static final CaseFileRecogniser RECOGNISER = new CaseFileRecogniser(Vocabulary.load(RuleFolder.bundled()));
    private static final CaseFile CASE = new CaseFile("child-v", Optional.empty(), List.of(
        subject("child", Role.SUBJECT_CHILD, "Brónach Tudor-Blythe"), subject("mother", Role.MOTHER, "Grace Pemble"),
        subject("uncle", Role.RELATIVE, "Will Pemble"), subject("hv", Role.PROFESSIONAL, "Dr Anwuli")), List.of(), List.of(), Map.of());

    @Test
    void findsNamesHoweverTheyAreWritten() {
        assertThat(marked("BRÓNACH TUDOR-BLYTHE; Bronach, Tudor-Blythe; B. Tudor-Blythe; TUDOR-BLYTHE, Bronach's"))
            .isEqualTo("[BRÓNACH TUDOR-BLYTHE]; [Bronach], [Tudor-Blythe]; [B. Tudor-Blythe]; [TUDOR-BLYTHE, Bronach]'s");
    }

    @Test
    void endsANameWhereItsSentenceEnds() {
        assertThat(marked("That is Uncle Pemble. W is a letter. W. Pemble came.")).isEqualTo("That is Uncle [Pemble]. W is a letter. [W. Pemble] came.");
    }

    @Test
    void findsNamesThatLayoutBroke() {
        assertThat(marked("met Bró-\nnach and Tudor-\nBlythe")).isEqualTo("met [Bró-\nnach] and [Tudor-\nBlythe]");
    }

    @Test
    void findsFamiliesAndSurnamesBehindTitles() {
        assertThat(marked("the Pembles told Dr Anwuli")).isEqualTo("the [Pembles] told Dr [Anwuli]");
    }

    @Test
    void leavesOrdinaryWordsThatAreNamesToo() {
        assertThat(marked("Will the plan hold? They said grace. Uncle Will and Grace spoke.")).isEqualTo(
            "Will the plan hold? They said grace. Uncle [Will] and [Grace] spoke.");
    }

    @Test
    void doesNotSayWhoseASharedSurnameIs() {
        List<Mention> mentions = RECOGNISER.recognise(draft("Pemble met Grace Pemble."), CASE);
        assertThat(mentions).extracting(Mention::subject).containsExactly(Optional.empty(), Optional.of("mother"));
    }

    private static String marked(String text) {
        StringBuilder marked = new StringBuilder(text);
        List<Mention> mentions = new ArrayList<>(RECOGNISER.recognise(draft(text), CASE));
        mentions.sort((a, b) -> b.span().compareTo(a.span()));
        mentions.forEach(mention -> marked.insert(mention.span().end(), "]").insert(mention.span().start(), "["));
        return marked.toString();
    }

    private static Draft draft(String text) {
        return new Draft(List.of(Passage.of(0, new Place.Paragraph(), text)), List.of());
    }

    private static Subject subject(String id, Role role, String name) {
        return new Subject(id, role, Optional.empty(), List.of(new Surface(name)), Optional.empty(), Optional.empty());
    }
}
