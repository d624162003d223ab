package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class PersonRecogniserTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load(RuleFolder.bundled());

    @Test
    void findsNamesBehindTitlesAndRoles() {
        assertThat(people("PC Young saw Mrs Field. Health visitor Omolade Prewett and her manager, Tegwen Sholl, agreed.")).containsExactly(
            "Young", "Field", "Omolade Prewett", "Tegwen Sholl");
    }

    @Test
    void findsNamesThatAreIntroduced() {
        assertThat(people("Araminta Sholl (\"Minty\") was known to her friends as Sprig.")).containsExactly("Araminta Sholl", "Minty", "Sprig");
    }

    @Test
    void findsWhoIsAskedSomethingAndWhoSpeaksBehindAColon() {
        assertThat(people("It is attached. Grace, thank you for ringing.")).containsExactly("Grace");
        assertThat(people("Faith, could you bring the file?")).containsExactly("Faith");
        assertThat(people("Dawn: I'd been the health visitor.")).containsExactly("Dawn");
        assertThat(people("Grace: a word of churches. Hope, says the sampler, is free.")).isEmpty();
    }

    @Test
    void leavesWordsThatAreNamesElsewhere() {
        assertThat(people("Will the plan hold? Hope is not a plan. Mark every missed visit. King's Counsel advised.")).isEmpty();
    }

    @Test
    void leavesPseudonymsAndThoseWhoAreCited() {
        assertThat(people("Baby Eluned was seen. Lord Tarn and Professor Una Tarn have written of this.")).isEmpty();
    }

    @Test
    void keepsAuthorsAndChairsButNoChildBesideThem() {
        List<Mention> kept = new PublishedNameRecogniser(VOCABULARY).recognise(draft("REVIEW OF TEGWEN SHOLL", "Independent author: Una Tarn", "Chair: Dr Emrys Vole"),
            CaseFile.unknown("test"));
        assertThat(kept).extracting(Mention::passage).containsExactly(1, 2);
    }

    private static List<String> people(String text) {
        return new PersonRecogniser(VOCABULARY).recognise(draft(text), CaseFile.unknown("test")).stream().map(mention -> mention.span().of(text)).toList();
    }

    private static Draft draft(String... texts) {
        List<Passage> passages = Stream.iterate(0, n -> n + 1).limit(texts.length).map(n -> Passage.of(n, new Place.Paragraph(), texts[n])).toList();
        return new Draft(passages, List.of());
    }
}
