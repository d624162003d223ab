package org.covername.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.casefile.Subject.Sex;
import org.covername.datafile.Fault;
import org.covername.document.Surface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileYamlTest {

    private static final String GOOD = """
        case: child-t
        board: Thornmoor Safeguarding Children Partnership
        subjects:
          - {id: child, role: subject-child, pseudonym: Child T, names: [Ottilie Frame, Ottilie], born: 2016-03-14, sex: f}
          - {id: mother, role: mother, names: [Gwenda Frame]}
        keep: [Lucia Harcombe]
        holds: [{kind: criminal-proceedings, note: Thornmoor Crown Court}]
        policy: {dates: third-of-year, demographics: ask}
        """;

    @Test
    void readsAFullCaseFile() throws CaseFileRefusedException {
        CaseFile file = CaseFileYaml.read(GOOD, "case.yaml");
        assertThat(file.caseId()).isEqualTo("child-t");
        assertThat(file.board()).contains("Thornmoor Safeguarding Children Partnership");
        assertThat(file.subjects()).containsExactly(
            new Subject("child", Role.SUBJECT_CHILD, Optional.of("Child T"), List.of(new Surface("Ottilie Frame"), new Surface("Ottilie")),
                Optional.of(LocalDate.of(2016, 3, 14)), Optional.of(Sex.F)),
            new Subject("mother", Role.MOTHER, Optional.empty(), List.of(new Surface("Gwenda Frame")), Optional.empty(), Optional.empty()));
        assertThat(file.keep()).containsExactly(new Surface("Lucia Harcombe"));
        assertThat(file.holds()).containsExactly(new DeclaredHold("criminal-proceedings", "Thornmoor Crown Court"));
        assertThat(file.policy()).containsEntry("dates", "third-of-year").containsEntry("demographics", "ask").hasSize(2);
    }

    @Test
    void readsThePicturesThatAnOfficerLetsIn() throws CaseFileRefusedException {
        String yaml = GOOD + "pictures:\n  - {sha256: " + "AB".repeat(32) + ", alt: A chart of referrals}\n";
        assertThat(CaseFileYaml.read(yaml, "case.yaml").choices().pictures()).containsExactly(new LetInPicture("ab".repeat(32), "A chart of referrals"));
    }

    @Test
    void refusesPicturesThatCannotBeKnownOrWhoseWordsNameSomebody() {
        String yaml = GOOD + "pictures:\n  - {sha256: 12ab, alt: A chart}\n  - {sha256: " + "a".repeat(64) + ", alt: Drawing by Ottilie}\n  - {sha256: " + "b".repeat(64)
            + "}\n  - {sha256: " + "c".repeat(64) + ", alt: Map}\n  - {sha256: " + "c".repeat(64) + ", alt: Map, size: 3}\n";
        CaseFileRefusedException refused = catchThrowableOfType(CaseFileRefusedException.class, () -> CaseFileYaml.read(yaml, "case.yaml"));
        assertThat(refused.faults()).extracting(Fault::toString).containsExactly(
            "line 10: \"sha256\" should be the 64 hexadecimal digits by which the redaction log knows the picture",
            "line 11: the words for those who cannot see a picture are published, and hold a name of a person of the case",
            "line 12: \"alt\" is missing", "line 14: unknown key; known here are sha256, alt", "line 14: this picture is here twice");
    }

    @Test
    void needsNothingButTheCaseId() throws CaseFileRefusedException {
        assertThat(CaseFileYaml.read("case: child-q2\n", "case.yaml")).isEqualTo(CaseFile.unknown("child-q2"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "board: Thornmoor | bord: Thornmoor | line 2: unknown key; known here are case, board, subjects, keep, holds, policy",
        "case: child-t | kase: child-t | line 1: \"case\" is missing",
        "case: child-t | case: Child T | line 1: a case id has lower-case letters, digits and single hyphens only",
        "case: child-t | case: ottilie-2 | line 1: the case id is published, and holds a name of a person of the case",
        "role: mother | role: mum | line 5: unknown role; roles are subject-child, sibling, mother, father, partner, grandparent,",
        "names: [Gwenda Frame] | names: [] | line 5: \"names\" is missing: a person needs one name or more",
        "', names: [Gwenda Frame]' | '' | line 5: \"names\" is missing: a person needs one name or more",
        "names: [Gwenda Frame] | names: Gwenda Frame | line 5: \"names\" should be a list",
        "born: 2016-03-14 | born: 14/03/2016 | line 4: \"born\" should be a date such as 2016-03-14",
        "born: 2016-03-14 | born: 2016-02-30 | line 4: \"born\" should be a date such as 2016-03-14",
        "sex: f | sex: girl | line 4: \"sex\" is f or m, or left out",
        "id: mother | id: child | line 5: the id of line 4 again; each person has an id of their own",
        "role: mother | 'role: mother, pseudonym: child  t' | line 5: the pseudonym of line 4 again; two people cannot share one",
        "Child T | Child O | line 4: the letters of this pseudonym are the person's own initials; choose others",
        "Child T | Child FO | line 4: the letters of this pseudonym are the person's own initials; choose others",
        "Child T | Child Ottilie | line 4: this pseudonym holds a name of a person of the case",
        "Lucia Harcombe | Gwenda FRAME | line 6: a person cannot be both under \"subjects\" and under \"keep\"",
        "criminal-proceedings | trial | line 7: unknown kind of hold; kinds are criminal-proceedings, criminal-investigation, inquest,",
        "note: Thornmoor | note: R v Frame at | line 7: the note of a hold is printed, and holds a name of a person of the case",
        "third-of-year | exact | line 8: unknown word for dates; known are keep, remove, third-of-year, year",
        "dates: third | date: third | line 8: unknown key; known here are addresses, dates,",
        "keep: [ | keep: [[ | line 7: this is not YAML; look for indentation,",
        "keep: [Lucia | keep: !people [Lucia | line 6: tags and merges are not understood here; write plain words"})
    void refusesWithLineAndReason(String before, String after, String expected) {
        assertThat(GOOD).contains(before);
        CaseFileRefusedException refused = refusal(GOOD.replaceFirst(java.util.regex.Pattern.quote(before), after));
        assertThat(refused.getMessage()).contains("case.yaml, " + expected).doesNotContainIgnoringCase("Gwenda").doesNotContainIgnoringCase("ottilie")
            .doesNotContain("Harcombe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Child FX", "Child TO", "Child X2", "Baby A", "Ottavia", "Mother"})
    void acceptsAPseudonymThatTellsNothing(String pseudonym) throws CaseFileRefusedException {
        assertThat(CaseFileYaml.read(GOOD.replace("Child T", pseudonym), "case.yaml").subjects().get(0).pseudonym()).contains(pseudonym);
    }

    @Test
    void namesAllFaultsAtOnceByLine() {
        CaseFileRefusedException refused = refusal("""
            case: Child_T
            subjects:
              - {id: child, role: child, names: [Ottilie Frame]}
              - {id: nan, role: grandparent}
            holds: [{kind: rumour}]
            colour: blue
            """);
        assertThat(refused.faults()).extracting(Fault::line).containsExactly(1, 3, 4, 5, 6);
    }

    @Test
    void refusesAChildsPseudonymOfAnotherCase() {
        CaseFileRefusedException refused = catchThrowableOfType(CaseFileRefusedException.class,
            () -> CaseFileYaml.read(GOOD, "case.yaml", Set.of("Child T", "Mother")));
        assertThat(refused).hasMessage("case.yaml, line 4: another case uses this pseudonym");
    }

    @Test
    void sharesRoleWordsBetweenCases() throws CaseFileRefusedException {
        String yaml = GOOD.replace("role: mother", "role: mother, pseudonym: Mother");
        assertThat(CaseFileYaml.read(yaml, "case.yaml", Set.of("Mother")).subjects()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- just\n- a list\n", "case: a\n---\ncase: b\n", "case: &a child-t\nboard: *a\n", "case: \u0000\n"})
    void refusesWhatIsNoCaseFile(String yaml) {
        assertThat(refusal(yaml).faults()).isNotEmpty();
    }

    @Test
    void refusesADeepFile() {
        assertThat(refusal("case: " + "[".repeat(500) + "]".repeat(500))).hasMessageStartingWith("case.yaml, line 1: ");
    }

    @Test
    void refusesAHugeFile() {
        assertThat(refusal("case: child-t\nboard: " + "x".repeat(2_000_000))).hasMessageStartingWith("case.yaml, line 1: ");
    }

    private static CaseFileRefusedException refusal(String yaml) {
        CaseFileRefusedException refused = catchThrowableOfType(CaseFileRefusedException.class, () -> CaseFileYaml.read(yaml, "case.yaml"));
        assertThat(refused).isNotNull();
        return refused;
    }
}
