package org.covername.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;
import org.covername.rules.RuleText;
import org.covername.rules.RulesRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListImportTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copiesTheShippedRules() throws IOException {
        RuleFolder.bundled().copyTo(folder);
    }

    @Test
    void findsAnImportedSchoolInFullAndInShort() throws IOException {
        assertThat(read(NameKind.SCHOOL, """
            URN,EstablishmentName,Town,Postcode
            900001,"Marrowby C of E Primary School",Ottersby,QX1 2AB
            900002,Thistlewick Academy,,
            """)).isEqualTo(new ListImport.Imported(2, 0, 2));

        assertThat(Files.readString(folder.resolve("lists/office-schools.txt"))).endsWith("Marrowby C of E Primary School # Ottersby QX1 2AB\nThistlewick Academy\n");
        assertThat(found("Her files from Marrowby C of E Primary School took a year.")).contains("office-body");
        assertThat(found("He was excluded from Thistlewick in May.")).contains("office-school-short");
        assertThat(found("The road to Thistlewick was shut.")).doesNotContain("office-school-short");
        assertThat(RuleBook.failures(RuleFolder.at(folder))).isEmpty();
        assertThat(OfficeLists.failures(RuleFolder.at(folder))).isEmpty();
    }

    @Test
    void recognisesWhatIsThereAlready() throws IOException {
        read(NameKind.SURGERY, "name\nMarrowby Surgery\n");
        assertThat(read(NameKind.SURGERY, "\uFEFFpractice name;town\nMARROWBY SURGERY;x\nThistlewick Practice;x\nThistlewick Practice;x\n"))
            .isEqualTo(new ListImport.Imported(1, 2, 1));
    }

    @Test
    void givesNoShortFormThatIsAnOrdinaryWordOrAName() throws IOException {
        assertThat(read(NameKind.SCHOOL, "name\nHope Academy\nVictoria Primary School\n").shortForms()).isZero();
    }

    @Test
    void findsAPlaceThatIsAWordOnlyNearWordsOfPlace() throws IOException {
        assertThat(read(NameKind.PLACE, "place\nHope\nThistlewick St Mary\n")).isEqualTo(new ListImport.Imported(2, 0, 1));
        assertThat(found("She moved to Hope in May.")).contains("office-place-ambiguous");
        assertThat(found("There was Hope.")).doesNotContain("office-place-ambiguous");
        assertThat(found("the fields of Thistlewick St Mary")).contains("office-place");
    }

    @Test
    void letsStandWhatTheOfficeKeeps() throws IOException {
        read(NameKind.KEEP, "name\nMarrowby Practice Model\n");
        assertThat(found("by the Marrowby Practice Model")).contains("office-keep");
    }

    @Test
    void refusesAFileWithEveryFaultAndWritesNothing() throws IOException {
        String before = Files.readString(folder.resolve("lists/office-schools.txt"));
        assertThatThrownBy(() -> read(NameKind.SCHOOL, """
            name,postcode
            ,QX1 2AB
            Marrowby School,somewhere
            school,
            Hope,
            X1,
            one,two,three
            """)).isInstanceOfSatisfying(RulesRefusedException.class, refused -> assertThat(refused.faults()).isEqualTo(List.of(
                "schools.csv, line 2: the name is empty",
                "schools.csv, line 3: this is no postcode in the column of postcodes",
                "schools.csv, line 4: a name starts with a capital",
                "schools.csv, line 5: an ordinary word or a name of people is no name that rules could look for by itself; write it in full",
                "schools.csv, line 6: a name has three letters or more",
                "schools.csv, line 7: this row has 3 columns, the header 2")));
        assertThat(Files.readString(folder.resolve("lists/office-schools.txt"))).isEqualTo(before);
    }

    @Test
    void namesTheColumnsWhereNoneHoldsNames() {
        assertThatThrownBy(() -> read(NameKind.SCHOOL, "URN,Label\n1,Marrowby School\n"))
            .hasMessage("schools.csv, line 1: no column of names; the columns are URN, Label; name one with --column");
    }

    @Test
    void refusesAQuoteThatIsLeftOpen() {
        assertThatThrownBy(() -> read(NameKind.SCHOOL, "name\n\"Marrowby School\n")).hasMessageContaining("look for a quote that is left open");
    }

    @Test
    void tellsALineWrittenByHandThatNoRuleCanLookFor() throws IOException {
        Files.writeString(folder.resolve("lists/office-kept.txt"), "# ours\nQuendale Way of Working\nthe\n");
        assertThat(OfficeLists.failures(RuleFolder.at(folder))).containsExactly("redaction-rules/lists/office-kept.txt, line 3: a name starts with a capital");
    }

    private ListImport.Imported read(NameKind kind, String csv) throws IOException {
        RuleFolder before = RuleFolder.at(folder);
        ListImport.Longer longer = new ListImport(before, kind).read(csv, "schools.csv", Optional.empty());
        longer.rules().write(folder, before);
        return longer.imported();
    }

    private List<String> found(String text) {
        return RuleBook.load(RuleFolder.at(folder)).find(RuleText.of(text)).stream().map(finding -> finding.rule().id()).toList();
    }
}
