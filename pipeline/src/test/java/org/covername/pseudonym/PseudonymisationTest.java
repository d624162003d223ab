package org.covername.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import org.covername.document.Span;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.recognition.Mentions;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class PseudonymisationTest {

    private static final Pseudonymisation PSEUDONYMISATION = Pseudonymisation.load(RuleFolder.bundled());
    private static final String TWO_BEGUMS = """
        case: child-w
        subjects:
          - {id: child, role: subject-child, pseudonym: Child W, names: [Amira Qadir, Amira], sex: f}
          - {id: mother, role: mother, pseudonym: Mother, names: [Salma Begum], sex: f}
          - {id: aunt, role: relative, pseudonym: Maternal Aunt, names: [Rehana Begum], sex: f}
        """;
    private final InMemoryRegister register = new InMemoryRegister(Set.of("Child A"));

    @Test
    void takesTheMotherBeforeTheAuntAndAsks() throws CaseFileRefusedException {
        Resolution resolution = resolve("{{PERSON#x|Mrs Begum}} opened the door.", caseFile(TWO_BEGUMS));
        assertThat(resolution.replacements()).singleElement().satisfies(written -> {
            assertThat(written.text()).isEqualTo("Mother");
            assertThat(written.doubtful()).isTrue();
        });
        assertThat(resolution.questions()).singleElement().satisfies(question -> assertThat(question.sentence())
            .isEqualTo("A name here was taken for Mother, but it can also mean Maternal Aunt. Who is meant?"));
    }

    @Test
    void asksWhoIsMeantAndWritesANeutralWordWhereTwoAreAsLikely() throws CaseFileRefusedException {
        String twoAunts = TWO_BEGUMS.replace("role: mother, pseudonym: Mother", "role: relative, pseudonym: Paternal Aunt");
        Resolution resolution = resolve("{{PERSON#x|Mrs Begum}} opened the door.", caseFile(twoAunts));
        assertThat(resolution.replacements()).singleElement().satisfies(written -> {
            assertThat(written.text()).isEqualTo("A family member");
            assertThat(written.doubtful()).isTrue();
        });
        assertThat(resolution.questions()).singleElement().satisfies(question ->
            assertThat(question.sentence()).contains("Maternal Aunt or Paternal Aunt").doesNotContain("Begum"));
    }

    @Test
    void leavesANameThatAReviewGoesByAndAsks() {
        Resolution resolution = resolve("This is the review about {{PERSON#x|Tavish}}. {{PERSON#x|Tavish}} came home.", CaseFile.unknown("child-w"));
        assertThat(resolution.replacements()).allMatch(written -> written.treatment() == Treatment.KEEP);
        assertThat(resolution.questions()).isNotEmpty();
    }

    @Test
    void hidesAChildOfWhomTheDraftSaysWhatItWillBeCalled() {
        assertThat(text("A review about {{PERSON#x|Tavish}}. He will be called Child K when this is published. {{PERSON#x|Tavish}} came home.", CaseFile.unknown("child-w"))).doesNotContain("Tavish");
        assertThat(text("Report of the Local Child Safeguarding Practice Review into the care of {{PERSON#x|Tavish}}, to be published as Child K.", CaseFile.unknown("child-w"))).doesNotContain("Tavish");
        assertThat(text("Serious Case Review on {{PERSON#x|Tavish}}, who is called Baby K outside this room.", CaseFile.unknown("child-w"))).doesNotContain("Tavish");
    }

    @Test
    void hidesAChildOnWhomAnAgencyReportsOrWhoseHealthIsReviewed() {
        for (String text : List.of("The school wrote a report on {{PERSON#x|Tavish}}.", "She completed a Merlin report for \"{{PERSON#x|Tavish}}\".",
            "At the health review of {{PERSON#x|Tavish}} all was well.", "The review of {{PERSON#x|TAVISH}}, {{PERSON#x|Merriweather}} was late.")) {
            assertThat(text(text, CaseFile.unknown("child-w"))).doesNotContainIgnoringCase("Tavish");
        }
    }

    @Test
    void hidesAChildWhomAReviewNamesInFull() {
        assertThat(text("This is the review about {{PERSON#x|Tavish Merriweather}}. {{PERSON#x|Tavish}} came home, and {{PERSON#x|Tav}} slept.", CaseFile.unknown("child-w")))
            .doesNotContain("Tav");
    }

    @Test
    void tellsAChildFromABoyOfOtherInitials() {
        assertThat(text("{{PERSON#x|Kezia Abara-Doyle}} ({{PERSON#x|Kez}}) was in Year 9. Police found two boys, {{PERSON#y|KM}} and {{PERSON#z|TW}}, with {{PERSON#x|KA}}.", CaseFile.unknown("child-w")))
            .isEqualTo("Person 1 (Person 1) was in Year 9. Police found two boys, Person 2 and Person 3, with Person 1.");
    }

    @Test
    void takesNobodysTitleForTheRoleOfWhoeverStandsBefore() {
        assertThat(text("Present: {{PERSON#x|DS Lunt}}, {{PERSON#y|Nurse Farida}}.", CaseFile.unknown("child-w"))).isEqualTo("Present: Police Officer 1, Nurse 1.");
    }

    @Test
    void readsFromAFormWhoTheChildIsAndWhatElseItIsCalled() {
        String form = """
            | Full name of child | {{PERSON#x|Kacper Wojciechowski}} |
            |---|---|
            | Also known as | {{PERSON#x|Kaz}} |

            {{PERSON#x|Kaz}} came. {{PERSON#y|Zuzia}} (as her family call {{PERSON#y|Zuzanna}}) slept.

            {{PERSON#y|Zuzanna Nowak}} woke.""";
        Resolution resolution = resolve(form, CaseFile.unknown("child-w"));
        List<String> written = resolution.replacements().stream().map(Replacement::text).toList();

        assertThat(written.subList(0, 3)).containsOnly("Child W");
        assertThat(written.subList(3, 6)).containsOnly(written.get(5)).doesNotContain("Child W");
    }

    @Test
    void leavesANameThatTheDraftSaysItChose() {
        assertThat(text("We met the family of {{PERSON#x|Amara}}. {{PERSON#x|Amara}} is the name the family chose for this review.", CaseFile.unknown("child-w"))).contains("family of Amara. Amara is");
        assertThat(text("{{PERSON#x|Leah}} was the name her mother chose. {{PERSON#x|Leah}} slept.", CaseFile.unknown("child-w"))).doesNotContain("Leah");
        assertThat(text("{{PERSON#x|Jaydon}} (not his real name) was sixteen.", CaseFile.unknown("child-w"))).startsWith("Jaydon (not");
        assertThat(text("We met the family of {{PERSON#x|Amara}}. {{PERSON#x|Amara}} is the child of {{PERSON#y|Ngozi}}.", CaseFile.unknown("child-w"))).doesNotContain("Amara");
    }

    @Test
    void followsTheKeyOfTheDraft() {
        String key = """
            | Who | In this report |
            |---|---|
            | {{PERSON#x|Tyrese Lewis}} | Child Q |
            | {{PERSON#y|Adama Kamara}} | Mother |
            | {{PERSON#z|Leon Tull}} | Child L |

            {{PERSON#x|Tyrese}} and {{PERSON#y|Ms Kamara}} met {{PERSON#z|Leon}}.""";
        List<String> written = resolve(key, CaseFile.unknown("child-w")).replacements().stream().map(Replacement::text).toList();

        assertThat(written.subList(3, 5)).containsExactly("Child Q", "Mother");
        assertThat(written.get(5)).as("its own letter").isNotEqualTo("Child L");
    }

    @Test
    void callsNoChildMrs() {
        List<String> written = resolve("{{PERSON#x|Ngozi Reid}} was born here and died, aged eleven. {{PERSON#y|Mrs Reid}} wept.", CaseFile.unknown("child-w")).replacements().stream().map(Replacement::text).toList();
        assertThat(written).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void takesARelationInBracketsForNoOtherName() {
        List<String> written = resolve("With {{PERSON#x|Mam-gu}} ({{PERSON#y|Lowri}}'s mother {{PERSON#x|Gwen}}). {{PERSON#y|Lowri}} slept.", CaseFile.unknown("child-w")).replacements().stream().map(Replacement::text).toList();
        assertThat(written.get(0)).isNotEqualTo(written.get(3));
    }

    @Test
    void takesWhoseRecordItIsForTheChild() {
        assertThat(text("Pupil: {{PERSON#x|Orla Blackwood}}. {{PERSON#x|Orla}} was late.", CaseFile.unknown("child-w"))).isEqualTo("Pupil: Child W. Child W was late.");
    }

    @Test
    void takesTheNearestFullNameOfTheParagraph() throws CaseFileRefusedException {
        assertThat(text("{{PERSON#x|Rehana Begum}} came. {{PERSON#x|Mrs Begum}} sat down.", caseFile(TWO_BEGUMS)))
            .isEqualTo("Maternal Aunt came. Maternal Aunt sat down.");
    }

    @Test
    void takesTheOneWhomRoleWordsName() throws CaseFileRefusedException {
        assertThat(text("The mother, {{PERSON#x|Mrs Begum}}, rang.", caseFile(TWO_BEGUMS))).isEqualTo("The mother rang.");
    }

    @Test
    void keepsPeopleApartWhoShareASurname() throws CaseFileRefusedException {
        assertThat(text("{{PERSON#x|Nadia Begum}} and {{PERSON#y|Salma Begum}} met.", caseFile(TWO_BEGUMS))).isEqualTo("Person 1 and Mother met.");
    }

    @Test
    void asksAboutTheCodeOfAnotherCaseAndLeavesItThere() throws CaseFileRefusedException {
        String draft = "Child W was seen. Then Child BD left, and she was seen as child w.";
        Resolution resolution = resolve(draft, caseFile(TWO_BEGUMS));
        assertThat(resolution.replacements()).isEmpty();
        assertThat(resolution.questions()).singleElement().satisfies(question -> assertThat(question.sentence()).contains("\"Child BD\""));
    }

    @Test
    void asksAboutACodeOfAnotherSectionOfThePage() {
        Resolution resolution = resolve("""
            # Child QF (published 3 May 2020)
            The board looked at Child QF. The review of Child QE was late, as was that of Baby QF.
            # Child QE (published 1 June 2020)
            Child QE is well.
            """, CaseFile.unknown("page-1"));
        assertThat(resolution.questions()).extracting(Question::passage).containsExactly(1);
        assertThat(resolution.questions().get(0).sentence()).contains("\"Child QF\" speaks of \"Child QE\"");
    }

    @Test
    void asksAboutAReviewThatGoesByAFirstName() {
        Resolution resolution = resolve("The Serious Case Review (SCR) regarding {{PERSON#x|Jasper}} is out. {{PERSON#x|Jasper}} is well.", CaseFile.unknown("p-1"));
        assertThat(resolution.replacements()).allMatch(written -> written.treatment() == Treatment.KEEP && written.doubtful());
        assertThat(resolution.questions()).hasSize(1);
    }

    @Test
    void asksAboutAFirstNameThatNoRecogniserTookForOne() {
        assertThat(resolve("The Board began a Serious Case Review regarding Thomas in 2018.", CaseFile.unknown("p-1")).questions()).hasSize(1);
        assertThat(resolve("The Board began a review regarding Thames Ward in 2018.", CaseFile.unknown("p-1")).questions()).isEmpty();
    }

    @Test
    void keepsAFirstNameThatIsSaidToBeAPseudonym() {
        Resolution resolution = resolve("The review of {{PERSON#x|Jasper}} is out. Jasper is not the child's real name.", CaseFile.unknown("p-1"));
        assertThat(resolution.replacements()).allMatch(written -> written.treatment() == Treatment.KEEP && !written.doubtful());
        assertThat(resolution.questions()).isEmpty();
    }

    @Test
    void replacesAFirstNameThatNoReviewGoesBy() {
        assertThat(text("A boy, {{PERSON#x|Jasper}}, was seen.", CaseFile.unknown("p-1"))).isEqualTo("A boy, Person 1, was seen.");
    }

    @Test
    void givesTheSamePseudonymsInLaterDraftsInEitherOrder() throws CaseFileRefusedException {
        String one = "{{PERSON#a|SW Orla Tench}} and {{PERSON#b|PC Sood}} at {{ORGLOCAL#s|Larkmead Academy}} in {{PLACE#p|Thorley}}.";
        String other = "{{PERSON#b|PC Sood}} of {{PLACE#q|Aldmere}} and {{PLACE#p|Thorley}}; {{PERSON#c|SW Ivo Marl}}, {{PERSON#a|Ms Tench}}, {{ORGLOCAL#s|Larkmead Academy}}.";
        assertThat(text(one, caseFile(TWO_BEGUMS))).isEqualTo("Social Worker 1 and Police Officer 1 at School 1 in Town 1.");
        assertThat(text(other, caseFile(TWO_BEGUMS))).isEqualTo("Police Officer 1 of Town 2 and Town 1; Social Worker 2, Social Worker 1, School 1.");
        InMemoryRegister turned = new InMemoryRegister();
        String first = text(other, caseFile(TWO_BEGUMS), turned);
        String second = text(one, caseFile(TWO_BEGUMS), turned);
        assertThat(first).isEqualTo("Police Officer 1 of Town 1 and Town 2; Social Worker 1, Person 1, School 1.");
        assertThat(second).isEqualTo("Person 1 and Police Officer 1 at School 1 in Town 2.");
    }

    @Test
    void givesTheSameForTheSame() throws CaseFileRefusedException {
        String draft = "{{PERSON#a|Ivo Marl}}, {{PERSON#b|Marl}}, {{PERSON#c|Orla}} at {{PLACE#p|Thorley}} on {{DATE#d|3 May 2020}}.";
        assertThat(resolve(draft, caseFile(TWO_BEGUMS), new InMemoryRegister())).isEqualTo(resolve(draft, caseFile(TWO_BEGUMS), new InMemoryRegister()));
    }

    @Test
    void proposesALetterThatIsNobodysInitialAndNoOtherCases() throws CaseFileRefusedException {
        String yaml = "case: c-1\nsubjects:\n  - {id: a, role: subject-child, names: [Beth Carver]}\n  - {id: b, role: mother, names: [Dora Ennis]}\n";
        assertThat(text("{{PERSON#a|Beth}} and {{PERSON#b|Dora Ennis}}", caseFile(yaml))).isEqualTo("Child F and Mother");
    }

    @Test
    void redactsWhatTellsOfBackgroundUntilAnOfficerDecides() throws CaseFileRefusedException {
        Resolution asked = resolve("They are {{DEMOG#d|Welsh}}.", caseFile(TWO_BEGUMS));
        assertThat(asked.replacements()).allMatch(written -> written.doubtful() && written.text().equals("[background removed]"));
        Resolution kept = resolve("They are {{DEMOG#d|Welsh}}.", caseFile(TWO_BEGUMS + "policy: {demographics: keep}\n"));
        assertThat(kept.replacements()).allMatch(written -> written.treatment() == Treatment.KEEP && !written.doubtful());
    }

    @Test
    void followsTheCasesPolicyForDates() throws CaseFileRefusedException {
        assertThat(text("On {{DATE#d|3 May 2020}}.", caseFile(TWO_BEGUMS + "policy: {dates: year}\n"))).isEqualTo("In 2020.");
        assertThat(text("On {{DATE#d|3 May 2020}}.", caseFile(TWO_BEGUMS + "policy: {dates: remove}\n"))).isEqualTo("On [date removed].");
    }

    @Test
    void doubtsWhatWasFoundWithLittleConfidence() throws CaseFileRefusedException {
        TaggedDraft draft = TaggedDraft.of("A man, Tam, rang.");
        Mention weak = new Mention(0, new Span(7, 10), MentionKind.PERSON, false, Optional.empty(), new Evidence("model", "It looks like a name.", 0.3));
        Resolution resolution = PSEUDONYMISATION.resolve(draft.draft(), caseFile(TWO_BEGUMS), new Mentions(List.of(weak)), register);
        assertThat(resolution.replacements()).singleElement().satisfies(written -> assertThat(written.doubtful()).isTrue());
    }

    @Test
    void readsRelationsOutOfATable() throws CaseFileRefusedException {
        assertThat(text("""
            | First name | Surname | Relationship |
            |---|---|---|
            | {{PERSON#n|Beryl}} | {{PERSON#n|Ockley}} | Neighbour |
            | {{PERSON#t|Ivo}} | {{PERSON#t|Marl}} | Class teacher |
            """, caseFile(TWO_BEGUMS))).isEqualTo("""
            First name | Surname | Relationship
            Neighbour 1 | Neighbour 1 | Neighbour
            Teacher 1 | Teacher 1 | Class teacher""");
    }

    @Test
    void givesALetterToWhomTheTextCallsItsSubject() {
        assertThat(text("Subject: {{PERSON#n|Orla Tandy}}. {{PERSON#n|Orla}} slept.", CaseFile.unknown("p-1"))).matches("Subject: (Child [A-Z])\\. \\1 slept\\.");
        assertThat(text("Mother: {{PERSON#n|Fern Hart}}. {{PERSON#n|Fern}} slept.", CaseFile.unknown("p-1"))).isEqualTo("Mother: Mother. Mother slept.");
    }

    @Test
    void knowsTheMotherOfAChildWhomOnlyTheTextNames() {
        assertThat(text("This review concerns {{PERSON#n|Orla Tandy}} (16). {{PERSON#n|Orla}} lived with her mother {{PERSON#m|Fern Hart}}. {{PERSON#w|PC Sood}} met her mother, {{PERSON#x|Ivy Marl}}.",
            CaseFile.unknown("p-1"))).matches("This review concerns (Child [A-Z]) \\(16\\)\\. \\1 lived with Mother\\. Police Officer 1 met her mother, Relative 1\\.");
    }

    @Test
    void knowsWhoIsCalledByAnotherNameInTheNextSentence() {
        assertThat(text("The boy, {{PERSON#x|Aravindan Siva}}, is fifteen. His family call him {{PERSON#x|Aru}}. {{PERSON#x|Aru}} likes water.", CaseFile.unknown("p-1"))).isEqualTo("The boy, Person 1, is fifteen. His family call him Person 1. Person 1 likes water.");
        assertThat(text("{{PERSON#x|Bridget Ward}} was eighteen when she gave birth. Everybody calls her {{PERSON#x|Delia}}. {{PERSON#y|Sean Ward}} rang. His mother called {{PERSON#z|Noreen Ott}}.", CaseFile.unknown("p-1")))
            .isEqualTo("Person 2 was eighteen when she gave birth. Everybody calls her Person 2. Person 3 rang. His mother called Person 4.");
    }

    @Test
    void keepsTwoPeopleApartWhoseNamesDifferByALetter() {
        assertThat(text("The health visitor, {{PERSON#n|Carys}}, rang {{PERSON#m|Cerys Bevington}}. {{PERSON#m|Cerys Bevingtn}} wrote it down.", CaseFile.unknown("p-1")))
            .isEqualTo("Health Visitor 1 rang Person 1. Person 1 wrote it down.");
    }

    @Test
    void leavesANameThatTheReportSaysItGaveTheChild() {
        assertThat(text("Local review: \"{{PERSON#x|Jaydon}}\"\n\nIn this report he is called \"{{PERSON#x|Jaydon}}\", as his mother wished.", CaseFile.unknown("p-1"))).contains("called \"Jaydon\"");
        assertThat(text("Local review: \"{{PERSON#x|Jaydon}}\"\n\n{{PERSON#x|Jaydon}}, in this report known as Child P, slept.", CaseFile.unknown("p-1"))).doesNotContain("Jaydon");
    }

    @Test
    void knowsAnOfficerBehindTheNumberOfTheCollar() {
        assertThat(text("PC {{IDNUM#c|4471}} {{PERSON#n|Rourke}} and Supt {{PERSON#m|Gill Frome}} came.", CaseFile.unknown("p-1")))
            .endsWith("Police Officer 1 and Police Officer 2 came.");
    }

    @Test
    void knowsAChildByAPetName() {
        assertThat(text("{{PERSON#n|Tyrell}} slept, and {{PERSON#n|Ty}} woke; so did {{PERSON#p|Poppy}}, whom they call {{PERSON#p|Pops}}.", CaseFile.unknown("p-1")))
            .isEqualTo("Person 1 slept, and Person 1 woke; so did Person 2, whom they call Person 2.");
    }

    @Test
    void namesNobodyInIdsOrQuestions() throws CaseFileRefusedException {
        Resolution resolution = resolve("{{PERSON#a|Ivo Marl}}, {{PERSON#b|Begum}}, {{PLACE#c|Thorley}}, {{PHONE#d|07700 900123}}", caseFile(TWO_BEGUMS));
        assertThat(resolution.toString()).doesNotContain("Ivo").doesNotContain("Marl").doesNotContain("Begum").doesNotContain("Thorley").doesNotContain("07700");
        assertThat(resolution.entities()).extracting(Entity::id).containsExactly("person-1", "unclear-maternal-aunt-or-mother", "town-1", "phone-1");
    }

    @Test
    void refusesAPolicyItDoesNotUnderstand() {
        assertThatThrownBy(() -> PolicyYaml.read("treatments: {dates: exact}\nlabels: {}\ndoubtful-below: 2\n"))
            .hasMessageStartingWith("redaction-rules/policy.yml: ").hasMessageContaining("treatments, dates: expected one of [keep, remove, third-of-year, year]")
            .hasMessageContaining("expected doubtful-below of 0 to 1");
    }

    private static CaseFile caseFile(String yaml) throws CaseFileRefusedException {
        return CaseFileYaml.read(yaml, "case.yaml");
    }

    private Resolution resolve(String marked, CaseFile caseFile) {
        return resolve(marked, caseFile, register);
    }

    private static Resolution resolve(String marked, CaseFile caseFile, PseudonymRegister register) {
        TaggedDraft tagged = TaggedDraft.of(marked);
        return PSEUDONYMISATION.resolve(tagged.draft(), caseFile, tagged.found(), register);
    }

    private String text(String marked, CaseFile caseFile) {
        return text(marked, caseFile, register);
    }

    private static String text(String marked, CaseFile caseFile, PseudonymRegister register) {
        return TaggedDraft.of(marked).redacted(resolve(marked, caseFile, register));
    }
}
