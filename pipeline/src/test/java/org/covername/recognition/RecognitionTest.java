package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covername.ShippedRecognition;
import org.covername.casefile.CaseFile;
import org.covername.casefile.Role;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.junit.jupiter.api.Test;

/** The whole of recognition, with the rules and the model as shipped. */
class RecognitionTest {

    private static final Recognition RECOGNITION = ShippedRecognition.get();

    static List<String> hidden(Recognition recognition, String... paragraphs) {
        return hidden(recognition, CaseFile.unknown("child-z"), paragraphs);
    }

    static List<String> hidden(Recognition recognition, CaseFile caseFile, String... paragraphs) {
        Draft draft = draft(paragraphs);
        return recognition.recognise(draft, caseFile).hidden().stream()
            .map(mention -> mention.span().of(draft.passage(mention.passage()).text().text())).toList();
    }

    private static Draft draft(String... paragraphs) {
        List<Passage> passages = new java.util.ArrayList<>();
        for (String paragraph : paragraphs) {
            passages.add(Passage.of(passages.size(), new Place.Paragraph(), paragraph));
        }
        return new Draft(passages, List.of());
    }

    @Test
    void findsPeopleByWhatStandsAroundThem() {
        assertThat(hidden(RECOGNITION, "The social worker, Ysolde Quarrington, visited on 4 May 2021. Ysolde found nobody at home."))
            .contains("Ysolde Quarrington", "4 May 2021", "Ysolde");
    }

    @Test
    void leavesOrdinaryWordsThatAreAFamilysNameElsewhere() {
        List<String> hidden = hidden(RECOGNITION, "The mother, Carol Small, rang the health visitor. Mrs Small was crying.", "Small things went missing from the house.");
        assertThat(hidden).contains("Carol Small", "Small").doesNotHaveDuplicates();
    }

    @Test
    void tellsAPersonFromThePublicBodyOfTheSameName() {
        assertThat(hidden(RECOGNITION, "The GP, Dr Hester Norwood, saw the boy twice.", "Norwood wrote to the school nurse on Friday.")).contains("Norwood");
        assertThat(hidden(RECOGNITION, "The NSPCC and Norwood have published guidance for schools.")).isEmpty();
    }

    @Test
    void hidesWhoseNameFollowsTheChairsInALettersHead() {
        assertThat(hidden(RECOGNITION, "Copied: Lionel Abercombe, chair of the Board Re: Ysolde Quarrington, NHS 999 286 7719")).contains("Ysolde Quarrington");
    }

    @Test
    void leavesCodesThatStandForNamesAlready() {
        assertThat(hidden(RECOGNITION, "Child C and Child D2 were seen by SW1. Mother told the GP that Child C slept.")).isEmpty();
    }

    @Test
    void endsANameWhereItsSentenceEnds() {
        assertThat(hidden(RECOGNITION, "She lived at first with Nana Mo. Tyrell goes to Larkfield Primary School, where he is in Year 1.")).contains("Tyrell").noneMatch(name -> name.contains(". "));
        assertThat(hidden(RECOGNITION, "Her uncle, D. M. Quarrington, moved to St. Ebbe's Road.")).contains("D. M. Quarrington");
    }

    @Test
    void leavesWhomTheBoardAskedForTheReview() {
        assertThat(hidden(RECOGNITION, "The partnership asked Wendy Faulds, an independent consultant, to carry out this review.")).isEmpty();
        assertThat(hidden(RECOGNITION, "The partnership asked Wendy Faulds, an aunt of the family, to undertake a review.")).contains("Wendy Faulds");
    }

    @Test
    void hidesWhoReportsSomethingElseThanTheReview() {
        assertThat(hidden(RECOGNITION, "Report by Wendy Faulds that the children were screaming again.", "The police report by Rosalind Quarrington was shared.")).contains("Wendy Faulds", "Rosalind Quarrington");
    }

    @Test
    void hidesWhoChairedAConferenceAboutAChild() {
        assertThat(hidden(RECOGNITION, "13/02/2023 – ICPC. CIC Chair: Wendy Faulds. Category physical.")).contains("Wendy Faulds");
        assertThat(hidden(RECOGNITION, "Independent Chair: Wendy Faulds")).isEmpty();
    }

    @Test
    void partsTwoPeopleWhomASignJoins() {
        assertThat(hidden(RECOGNITION, "Her children, Ruby + Josh, live with Kayleigh & Tyrell in Dunsel.")).contains("Ruby", "Josh", "Kayleigh", "Tyrell");
    }

    @Test
    void tellsWhichSortOfNumberItIs() {
        Draft draft = draft("She sent her number, 07700 900417, from s.tandy99@post.example and drives YK19 OBD.");
        assertThat(RECOGNITION.recognise(draft, CaseFile.unknown("child-z")).hidden()).extracting(Mention::kind)
            .containsExactly(MentionKind.PHONE, MentionKind.EMAIL, MentionKind.VEHICLE);
    }

    @Test
    void hidesAGivenNameThatTheModelAloneWouldLetStand() {
        assertThat(hidden(RECOGNITION, "Please find below the agreed text. Could Huw and Tanwen check their bits by Friday.")).contains("Huw", "Tanwen");
    }

    @Test
    void hidesStaffWhoseNamesAreWords() {
        assertThat(hidden(RECOGNITION, "Mark Field, Head of Service, said that the rush of decisions had left nobody with hope.")).containsExactly("Mark Field");
    }

    @Test
    void leavesTheLabelsOfAForm() {
        List<Passage> cells = new java.util.ArrayList<>();
        List<String> rows = List.of("Full name of child", "Kacper Wojciechowski", "Also known as", "Kaz; Casper", "Gender", "Male", "UPN", "N/K");
        for (int at = 0; at < rows.size(); at++) {
            cells.add(Passage.of(at, new Place.Cell(0, at / 2, at % 2, 1, at < 2), rows.get(at)));
        }
        Draft form = new Draft(cells, List.of());

        assertThat(RECOGNITION.recognise(form, CaseFile.unknown("child-z")).hidden()).extracting(mention -> mention.span().of(form.passage(mention.passage()).text().text()))
            .containsExactly("Kacper Wojciechowski", "Kaz", "Casper");
    }

    @Test
    void takesNoOpeningOfASentenceForANameBehindAPost() {
        assertThat(hidden(RECOGNITION, "Spoke to Gemma, duty SW. Ref C0048817. The officers I spoke to agreed. Seen by the GP. In her absence nobody rang.")).doesNotContain("Ref", "I", "In").contains("Gemma");
    }

    @Test
    void endsADateOrNumberWhereARuleSeesTheWholeOfIt() {
        assertThat(hidden(RECOGNITION, "5/8/2020 Birth notification. NHS number 999 286 7719 Practice to be told. 2.9.2023 Out-of-hours call."))
            .contains("5/8/2020", "999 286 7719", "2.9.2023").noneMatch(found -> found.contains("Birth") || found.contains("Practice") || found.contains("Out"));
    }

    @Test
    void knowsAQuestionFromAName() {
        assertThat(hidden(RECOGNITION, "Will Kacper be safe to go home? Kacper was seen on the ward.")).containsExactly("Kacper", "Kacper");
        assertThat(hidden(RECOGNITION, "Will Quarrington was asked to leave. Was he safe?")).contains("Will Quarrington");
    }

    @Test
    void readsASurnameInCapitalsBeforeTheFirstName() {
        assertThat(hidden(RECOGNITION, "Patient: HASSAN-BRYCE, Idris (m) DOB 3 August 2020. Mother: Nimco Hassan.")).contains("HASSAN-BRYCE, Idris", "Nimco Hassan");
    }

    @Test
    void hidesWhoChairsAMeetingAsPartOfTheJob() {
        assertThat(hidden(RECOGNITION, "In May a MACE meeting chaired by Superintendent Gill Rooke agreed disruption.")).contains("Gill Rooke");
        assertThat(hidden(RECOGNITION, "Chair: Deb Lockyer, Team Manager", "Present: Deb Lockyer (DL), TM; Miss P. PS Hopkin: Evans is known.")).contains("Deb Lockyer", "Hopkin").doesNotContain("PS");
    }

    @Test
    void hidesChildrenAndHelpersWhoseNamesAreWords() {
        assertThat(hidden(RECOGNITION, "Three people had helped: Hazel at the food bank, and Joy, and Joy's twins, Will and May.")).contains("Hazel", "Joy", "Will", "May");
    }

    @Test
    void hidesChildrenWhoAreNamedInARow() {
        assertThat(hidden(RECOGNITION, "Aoife (4), Cian (2) and baby Róisín. Mother Sinéad Hanrahan; Aoife's dad is Dale Pickersgill. Rated Good.",
            "Three children, CIN. Oskar has eczema; Dr Patel at Elm Tree prescribed Epimax. Pola and Hugo share a cot.",
            "Where workers used a tool (Aoife, Oskar) plans were sharper.")).contains("Elm Tree").filteredOn(name -> name.contains("Oskar")).hasSize(2);
    }

    @Test
    void hidesTheLettersOfADoubleName() {
        assertThat(hidden(RECOGNITION, "Mr Julian Marlow-Smythe taught music.", "She wrote in the daybook: \"Mr M-S in dorm corridor after lights.\"")).contains("M-S");
    }

    @Test
    void takesDaysAndMonthsForTimes() {
        Draft draft = draft("The week before he died: on the Tues he was seen by Dr Rose Field. Dad is inside till next March.");
        assertThat(RECOGNITION.recognise(draft, CaseFile.unknown("child-z")).hidden()).filteredOn(mention -> mention.kind() != MentionKind.DATE)
            .extracting(mention -> mention.span().of(draft.passage(0).text().text())).containsExactly("Rose Field");
    }

    @Test
    void hidesLettersThatStandForAHospital() {
        assertThat(hidden(RECOGNITION, "She was seen at the Royal Alverton Children's Hospital (RACH) in May.", "The note of the meeting held at RACH was lost, and the NHS rang twice.")).filteredOn("RACH"::equals).hasSize(2);
    }

    @Test
    void hidesWhoseGivenNameIsAWordWhereItOpensASentenceAndDoesSomething() {
        assertThat(hidden(RECOGNITION, "Mother, Mary Preston, had two girls, Grace Preston and Summer Preston. We met Grace twice.", "Grace had a Registered Intermediary.",
            "Summer first tried to tell an adult at school. Summer and her sister were believed.", "Grace under pressure is asked of every worker. Summer holidays were long."))
            .filteredOn(name -> name.equals("Grace") || name.equals("Summer")).hasSize(4);
    }

    @Test
    void hidesInitialsThatSpeakInMinutesThoughTheyStandForABodyAsWell() {
        assertThat(hidden(RECOGNITION, "Present: Tamsin Roe, supervising social worker; Sybil Banner, carer; Gwen Parry, aunt.", "SB: He goes red when asked.", "TR asked who speaks to him. GP said that he was well."))
            .contains("SB", "TR").doesNotContain("GP");
    }

    @Test
    void hidesLettersThatStandForASchoolBesideItInATable() {
        List<String> rows = List.of("Agency", "Short", "Papers sent", "Kettlewell Edge High School", "KEHS", "Attendance", "Police", "IMR", "Log of calls");
        List<Passage> cells = new java.util.ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            cells.add(Passage.of(at, new Place.Cell(0, at / 3, at % 3, 1, at < 3), rows.get(at)));
        }
        cells.add(Passage.of(9, new Place.Paragraph(), "KEHS rang on Friday, as the IMR says."));
        Draft draft = new Draft(cells, List.of());
        assertThat(RECOGNITION.recognise(draft, CaseFile.unknown("child-z")).hidden().stream().map(mention -> mention.span().of(draft.passage(mention.passage()).text().text())))
            .contains("Kettlewell Edge High School").filteredOn("KEHS"::equals).hasSize(2);
    }

    @Test
    void citesNobodyByAFirstName() {
        assertThat(hidden(RECOGNITION, "The pattern described by Joanna was of calm. There was direct work by Hannah on feelings. The crew found Leah breathing but limp. He drove Mercedes to nursery."))
            .contains("Joanna", "Hannah", "Leah", "Mercedes");
    }

    @Test
    void hidesTheMotherBesideWhoLedTheReview() {
        List<Passage> cells = new java.util.ArrayList<>();
        List<String> rows = List.of("Spoken with", "By", "Role", "Joanna Firth (mother)", "Una Tarn", "Lead reviewer");
        for (int at = 0; at < rows.size(); at++) {
            cells.add(Passage.of(at, new Place.Cell(0, at / 3, at % 3, 1, at < 3), rows.get(at)));
        }
        Draft table = new Draft(cells, List.of());

        assertThat(RECOGNITION.recognise(table, CaseFile.unknown("child-z")).hidden()).extracting(mention -> mention.span().of(table.passage(mention.passage()).text().text())).contains("Joanna Firth");
    }

    @Test
    void keepsWhoIsCalledAfterADayAPerson() {
        Draft draft = draft("Mr Sunday came to the flat and hit the boy.");
        assertThat(RECOGNITION.recognise(draft, CaseFile.unknown("child-z")).hidden()).extracting(Mention::kind).containsExactly(MentionKind.PERSON);
    }

    @Test
    void hidesWhoSpeaksBehindAColon() {
        assertThat(hidden(RECOGNITION, "Ngozika Puddles: I was scared.", "Zuzia Button: So was I.")).contains("Ngozika Puddles", "Zuzia Button");
    }

    @Test
    void hidesAllOfANumberPlateThatIsWrittenApart() {
        assertThat(hidden(RECOGNITION, "The neighbour, Pat, says the family are \"away in the van\" (BR 08 QIK). They were upstairs.")).contains("BR 08 QIK");
    }

    @Test
    void tellsAGrandfatherFromAGrandsonOfHisName() {
        assertThat(hidden(RECOGNITION, "In this family the grandfather is Old Martin, the boy is Young Martin or Mogie. Martin Quillan sold horses.")).contains("Old Martin", "Young Martin");
    }

    @Test
    void leavesWhatLawyersCallTheParties() {
        assertThat(hidden(RECOGNITION, "In this report \u201cthe Deceased\u201d means Kathleen Mary Quarrington, n\u00e9e Thackwray, and \u201cthe Perpetrator\u201d means her husband.", "The Deceased was a classroom assistant."))
            .containsExactlyInAnyOrder("Kathleen Mary Quarrington", "Thackwray");
    }

    @Test
    void hidesADateAndANumberWithoutWhatLeadsToThem() {
        assertThat(hidden(RECOGNITION, "On the night of 26 November 2021 she called. The Home Office wrote (HO ref R2290417). A Breton-speaking woman came.")).contains("26 November 2021", "R2290417");
        assertThat(hidden(RECOGNITION, "Housing 88213 ref 5521 was closed.", "Nee Wah came.")).anyMatch(number -> number.startsWith("88213")).anyMatch(name -> name.startsWith("Nee"));
    }

    /** Each was let stand by a list or rule that knew a thing of the name. */
    @Test
    void hidesWhoIsCalledLikeAThingOrAWordOfKin() {
        assertThat(hidden(RECOGNITION, "Mr Waterlow was the head teacher. Social worker Ruth Griffiths visited. Arjo, aged six, was seen with a bruise.", "The pupil Mason LJ said his dad hit him. Sidi told the police that he was frightened."))
            .contains("Waterlow", "Ruth Griffiths", "Arjo", "Sidi").anyMatch(name -> name.startsWith("Mason"));
        assertThat(hidden(RECOGNITION, "A Bristol Stool Chart was kept and the Bayley Scales were done.", "The father came from Bristol. Bayley was seen at home.")).contains("Bristol", "Bayley");
    }

    @Test
    void readsAStatementOfASchoolAsItIsWritten() {
        assertThat(hidden(RECOGNITION, "Child: Kezia Abara-Doyle (Kez), Year 9, DoB 2.3.10", "He says he'll leak it if I don't come down Tallow St after school. 12/10 Kez absent. 13/10 Found by Mrs Pugh."))
            .contains("Kezia Abara-Doyle", "Kez", "Tallow St", "12/10", "13/10").doesNotContain("DoB");
    }

    @Test
    void leavesMedicinesAndIllnesses() {
        assertThat(hidden(RECOGNITION, "A bolus of Mannitol, then NovoRapid at lunch; Crohn's and Hashimoto's were excluded by the registrar in diabetic ketoacidosis (DKA).")).isEmpty();
    }

    @Test
    void leavesTheWordsOfTheField() {
        assertThat(hidden(RECOGNITION, "The MASH passed the MARF to CSC; two SCRs and an LCSPR had said so under Working Together 2018 and the Children Act 1989.")).isEmpty();
    }

    @Test
    void letsAuthorsAndChairStandInEveryFormTheySignWith() {
        assertThat(hidden(RECOGNITION, "Lead reviewers: Godwin Thackray and Dr Amabel Lorrimer", "The boys met Dr Lorrimer twice.", "A. Lorrimer")).isEmpty();
    }

    @Test
    void letsAuthorsStandByWhatTheySignAndAreWrittenToBy() {
        assertThat(hidden(RECOGNITION, "Lead reviewer: Dr Amabel Lorrimer-Stokes (ALS)", "Dear Amabel,", "Dear Dr Lorrimer-Stokes,", "The boys talked to ALS.", "a.lorrimer-stokes@reviewing.example", "Amabel")).isEmpty();
    }

    @Test
    void letsAMailboxCalledByTheAuthorsInitialsStand() {
        assertThat(hidden(RECOGNITION, "Lead reviewer: Amabel Lorrimer", "Write to her: al@lorrimer-stokes.example")).isEmpty();
    }

    @Test
    void hidesAMailboxOfTheFamilyThatIsLikeTheAuthors() {
        assertThat(hidden(RECOGNITION, "Lead reviewer: Amabel Lorrimer", "His mother, Agnes Lorrimer, wrote from a.lorrimer@post.example.")).contains("a.lorrimer@post.example");
    }

    @Test
    void hidesAChildWhoseNameOpensTheReportWhateverTheModelThinks() {
        assertThat(hidden(RECOGNITION, "Northmoor Safeguarding Children Partnership: local child safeguarding practice review", "Isolde Pemberwick was seven years old when she died."))
            .contains("Isolde Pemberwick");
    }

    @Test
    void hidesInitialsThatAreAWordWhereNobodyWouldStressIt() {
        assertThat(hidden(RECOGNITION, "The social worker, Hannah Igoe, rang twice. Shared the same day with HI.")).contains("HI");
        assertThat(hidden(RECOGNITION, "The social worker, Nadia Oyelowo, rang twice. There is NO record of it.")).doesNotContain("NO");
    }

    @Test
    void hidesTheSignatureOfSomebodyWhoOnlySharesTheAuthorsInitial() {
        assertThat(hidden(RECOGNITION, "Lead reviewer: Dr Amabel Lorrimer", "The stepfather, Aldous Lorrimer, was interviewed by PC Ray Tench.", "He signed the plan: A. Lorrimer"))
            .contains("Aldous Lorrimer", "A. Lorrimer");
    }

    @Test
    void letsTheAuthorStandWhomTheTitlePageNames() {
        assertThat(hidden(RECOGNITION, "Local child safeguarding practice review about neglect", "Written by Dr Amabel Lorrimer. Overseen by Nuala Thackray.", "Chair: Major (Retd) Godwin Pember"))
            .isEmpty();
        assertThat(hidden(RECOGNITION, "Local child safeguarding practice review", "Written by Ysolde Quarrington, school nurse, in his notes.")).contains("Ysolde Quarrington");
    }

    @Test
    void letsTheInitialsStandThatTheDraftGivesItsAuthors() {
        assertThat(hidden(RECOGNITION, "Present: Amabel Lorrimer (ALo), independent chair; Sunita Vale (SVa), named nurse.", "ALo thanked SVa for coming."))
            .contains("Sunita Vale").doesNotContain("Amabel Lorrimer", "ALo");
    }

    @Test
    void hidesWhoeverALawOrEffectMayBeCalledAfterInTheDraft() {
        assertThat(hidden(RECOGNITION, "Staff spoke of the Hawthorne effect and of Martha's Rule.")).isEmpty();
        assertThat(hidden(RECOGNITION, "Ysolde Quarrington was born on 4 May 2021 and died at seven weeks.", "Her grandmother wants Ysolde's Law, and calls it the Quarrington effect."))
            .contains("Ysolde", "Quarrington");
    }

    @Test
    void letsTheContactForAReportStandWithItsNumber() {
        assertThat(hidden(RECOGNITION, "Please ask Priscilla Nandra of the board office (01632 960291) for another copy.")).doesNotContain("Priscilla Nandra");
    }

    @Test
    void saysWhatTippedIt() {
        Draft draft = draft("Her neighbour Ottoline Brackwater rang the police.");
        assertThat(RECOGNITION.recognise(draft, CaseFile.unknown("child-z")).hidden()).anySatisfy(mention ->
            assertThat(mention.evidence().because()).doesNotContain("Ottoline").startsWith("The model of names takes it for a person, by "));
    }
}
