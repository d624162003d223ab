package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.junit.jupiter.api.Test;

class BoardRecogniserTest {

    private static final CaseFile CASE = new CaseFile("child-z", Optional.of("Tarnshire Safeguarding Children Partnership"), List.of(), List.of(), List.of(), Map.of());

    private static List<String> kept(String text) {
        Draft draft = new Draft(List.of(Passage.of(0, new Place.Paragraph(), text)), List.of());
        return new BoardRecogniser().recognise(draft, CASE).stream().filter(Mention::kept).map(mention -> mention.span().of(text)).toList();
    }

    @Test
    void keepsThePublishersArea() {
        assertThat(kept("Police in Tarnshire were told.")).containsExactly("Tarnshire");
        assertThat(kept("Upper Tarnshires is another place, and so is tarnshire in lower case.")).isEmpty();
    }

    @Test
    void keepsTheCouncilOfThePublishersArea() {
        assertThat(kept("She sits for the London Borough of Tarnshire.")).containsExactly("the London Borough of Tarnshire");
        assertThat(kept("The City of Tarnshire and the London Borough of Brackenshire")).containsExactly("The City of Tarnshire");
        assertThat(kept("She attended the City of Tarnshire School.")).containsExactly("Tarnshire");
    }

    @Test
    void readsTheBoardFromTheDraftWhereTheOfficeNamesNone() {
        String text = "Local Child Safeguarding Practice Review for Tarnshire Safeguarding Children Partnership. The family came to Tarnshire from Brackenshire.";
        Draft draft = new Draft(List.of(Passage.of(0, new Place.Paragraph(), text)), List.of());

        assertThat(new BoardRecogniser().recognise(draft, CaseFile.unknown("child-x"))).extracting(mention -> mention.span().of(text)).containsExactly("Tarnshire", "Tarnshire");
        assertThat(new BoardRecogniser().recognise(new Draft(List.of(Passage.of(0, new Place.Paragraph(), "They came to Tarnshire.")), List.of()), CaseFile.unknown("child-x"))).isEmpty();
    }

    @Test
    void keepsTheAddressBehindThePublishersName() {
        assertThat(kept("By Tarnshire Safeguarding Children Partnership, Moot Hall, Fell Street, Tarn ZZ9 1AA – 01632 960000"))
            .contains("Moot Hall, Fell Street, Tarn ZZ9 1AA");
        assertThat(kept("By Tarnshire Safeguarding Children Partnership, Moot Hall, Fell Street, Tarnshire – 01632 960000"))
            .contains("Moot Hall, Fell Street, Tarnshire");
    }

    @Test
    void keepsNobodyElsesAddress() {
        assertThat(kept("She lived at 4 Fell Street, Tarn ZZ9 1AB. Tarnshire Safeguarding Children Partnership met.")).containsExactly("Tarnshire");
    }

    @Test
    void leavesTheAreaHiddenWithinAnAddress() {
        String text = "He moved to 14 Tarnshire Road.";
        Draft draft = new Draft(List.of(Passage.of(0, new Place.Paragraph(), text)), List.of());
        List<Mention> found = new java.util.ArrayList<>(new BoardRecogniser().recognise(draft, CASE));
        found.add(new Mention(0, new org.covername.document.Span(12, 29), MentionKind.ADDRESS, false, Optional.empty(), new Evidence("street-address", "A street", 0.9)));
        assertThat(Mentions.settled(found).hidden()).extracting(mention -> mention.span().of(text)).containsExactly("14 Tarnshire Road");
    }
}
