package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.extraction.PlainText;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class PatternRecogniserTest {

    private static final PatternRecogniser RULES = new PatternRecogniser(RuleBook.load(RuleFolder.bundled()));

    @Test
    void findsWhatIdentifiesInASmallDraft() {
        assertThat(found("""
            Oakley was born on 4 March 2015. The family moved from Dundee to 14 Cooper Row, AB12 9ZZ in autumn 2019.

            The school nurse at Larch Lane Primary rang 07700 900123 (NHS number 999 012 3454). His father, a farrier, drove AB21 XYZ.
            """)).containsExactly(
            "date-of-birth 4 March 2015", "place Dundee", "address 14 Cooper Row, AB12 9ZZ", "date autumn 2019",
            "local-body Larch Lane Primary", "phone 07700 900123", "keep local-body NHS number", "id-number 999 012 3454", "occupation farrier", "vehicle AB21 XYZ");
    }

    @Test
    void keepsLawBoardAndAuthor() {
        assertThat(found("""
            Lead reviewer: Dr Ann Firbank

            Under section 47 of the Children Act 1989 the Northmoor Safeguarding Children Partnership (01632 960114) asked Dr Ann Firbank for a Graded Care Profile.
            """)).containsExactly(
            "keep person Dr Ann Firbank", "keep local-body section 47 of the Children Act 1989",
            "keep local-body Northmoor Safeguarding Children Partnership", "keep phone 01632 960114", "keep person Dr Ann Firbank",
            "keep local-body Graded Care Profile");
    }

    @Test
    void leavesAgesDurationsYearsAndAgenciesAlone() {
        assertThat(found("""
            In 2019 the child, aged seven, was seen for six weeks by the health visitor. The hospital told the school. Mother worked as a nurse.
            """)).isEmpty();
    }

    @Test
    void readsTheHeadOfAColumn() {
        Draft draft = new Draft(List.of(
            Passage.of(0, new Place.Cell(0, 0, 0, 1, true), "Name"), Passage.of(1, new Place.Cell(0, 0, 1, 1, true), "Born"),
            Passage.of(2, new Place.Cell(0, 1, 0, 1, false), "Oakley"), Passage.of(3, new Place.Cell(0, 1, 1, 1, false), "21/08/2014")), List.of());
        assertThat(found(draft)).containsExactly("date-of-birth 21/08/2014");
    }

    @Test
    void explainsWhatItFinds() {
        Mention mention = RULES.recognise(PlainText.read("They live in AB12 9ZZ.").draft(), CaseFile.unknown("a")).get(0);
        assertThat(mention.evidence()).isEqualTo(new Evidence("uk-postcode", "A postcode leads to a handful of homes.", 0.97));
    }

    private static List<String> found(String text) {
        return found(PlainText.read(text).draft());
    }

    private static List<String> found(Draft draft) {
        return RULES.recognise(draft, CaseFile.unknown("a")).stream().map(mention -> (mention.kept() ? "keep " : "") + mention.kind().word() + " "
            + mention.span().of(draft.passage(mention.passage()).text().text())).toList();
    }
}
