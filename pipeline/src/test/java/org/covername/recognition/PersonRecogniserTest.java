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

    @Test
    void keepsThoseWhoAreAppointedToWriteAndToChairTheReviewButNothingElse() {
        assertThat(published("Una Tarn was appointed as lead reviewer and Canon Emrys Vole as panel chair.", "Ida Sholl, who had been a nurse, was commissioned to write this serious case review.",
            "The board resolved to commission a review. Mai Orr was appointed to write it.", "Tegwen Rusk was asked to chair the core group. Nell Ott was appointed to lead the team, and Bryn Moss as its chair.",
            "Sian Pell, his mother, was asked to write the report that the school wanted. Rhys Dow, who had been the allocated social worker, was appointed to write this serious case review.",
            "The form was missing. Lyn Cott was appointed to write it. Hugh Stamp was engaged as reviewer of the family's benefits.")).containsExactly("Una Tarn", "Emrys Vole", "Ida Sholl", "Mai Orr");
    }

    @Test
    void keepsWhoPutsASummaryTogetherForTheBoard() {
        assertThat(published("Prepared from nine agency reports by Una Tarn, Business Manager, for the Independent Scrutineer.", "Compiled by Ida Sholl (LSCP Business Manager) from seven reports.",
            "Emrys Vole, for Wick Safeguarding Children Partnership", "Prepared by Bryn Moss, social worker.", "Jo Pell, for Wick Safeguarding Children Partnership, took him to football.",
            "Summary written by Lou Trent, his mother.", "Compiled by Paula Weir (Business Manager) of the school.", "The review heard that the plan was written by Nell Ott, family support worker."))
            .containsExactly("Una Tarn", "Ida Sholl", "Emrys Vole");
    }

    @Test
    void keepsNobodyOfWhomAReviewerWasTold() {
        assertThat(published("The child told the reviewer: Tegwen Sholl hit me.", "He wrote to the chair: Ida Rusk is to blame.", "Audit lead: Una Tarn.", "Emrys Vole, RSCN (retired), for Wick Safeguarding Children Partnership",
            "Compiled by Mai Orr for the review panel of Wick Safeguarding Children Partnership", "A letter compiled by Nell Ott for her son.")).containsExactly("Una Tarn", "Emrys Vole", "Mai Orr");
    }

    private static List<String> published(String... texts) {
        return new PublishedNameRecogniser(VOCABULARY).recognise(draft(texts), CaseFile.unknown("test")).stream().map(mention -> mention.span().of(texts[mention.passage()])).toList();
    }

    private static List<String> people(String text) {
        return new PersonRecogniser(VOCABULARY).recognise(draft(text), CaseFile.unknown("test")).stream().map(mention -> mention.span().of(text)).toList();
    }

    private static Draft draft(String... texts) {
        List<Passage> passages = Stream.iterate(0, n -> n + 1).limit(texts.length).map(n -> Passage.of(n, new Place.Paragraph(), texts[n])).toList();
        return new Draft(passages, List.of());
    }
}
