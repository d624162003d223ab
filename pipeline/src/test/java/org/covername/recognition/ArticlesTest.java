package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.covername.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "seen at the Tarnside Hospital | Tarnside Hospital | LOCAL_BODY | the Tarnside Hospital",
        "The Tarnside Hospital wrote | Tarnside Hospital | LOCAL_BODY | The Tarnside Hospital",
        "came from the Tarnside | Tarnside | PLACE | the Tarnside",
        "in the autumn of 2015 | autumn of 2015 | DATE | the autumn of 2015",
        "he is a fell shepherd | fell shepherd | OCCUPATION | a fell shepherd",
        "he is an oyster dredger | oyster dredger | OCCUPATION | an oyster dredger",
        "called the Nunny by all | Nunny | PERSON | the Nunny",
        "when The Gannet, over the road | Gannet | PERSON | The Gannet"})
    void takesInTheArticle(String text, String found, MentionKind kind, String whole) {
        assertThat(widened(text, found, kind)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "as we bathe Tarnside Hospital | Tarnside Hospital | LOCAL_BODY",
        "a Tarnside Hospital ward | Tarnside Hospital | LOCAL_BODY",
        "to the Tarnside inquiry | Tarnside | PERSON",
        "when the Rushbys came | Rushbys | PERSON",
        "when the Ada Rushby, aged 4 | Ada Rushby | PERSON",
        "section A fell shepherd | shepherd | OCCUPATION"})
    void leavesOtherWordsBeforeIt(String text, String found, MentionKind kind) {
        assertThat(widened(text, found, kind)).isEqualTo(found);
    }

    private static String widened(String text, String found, MentionKind kind) {
        int start = text.indexOf(found);
        Mention mention = new Mention(0, new Span(start, start + found.length()), kind, false, Optional.empty(), new Evidence("rule", "because", 0.9));
        return Articles.widened(mention, text).span().of(text);
    }
}
