package org.covername.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchingTextTest {

    @Test
    void foldsCaseDiacriticsAndLigatures() {
        assertThat(MatchingText.keyOf("SIÂN Wójcik-Łęcka, Ofﬁah")).isEqualTo("sian wojcik-lecka, offiah");
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(MatchingText.keyOf("Bren\u00adda\u200b Tu\u2060dor")).isEqualTo("brenda tudor");
    }

    @Test
    void takesLettersThatLookLatinForLatinOnes() {
        assertThat(MatchingText.keyOf("Br\u0435nd\u0430 T\u03c5d\u03bfr")).as("Cyrillic e and a, Greek ypsilon and o").isEqualTo("brenda tydor");
        assertThat(MatchingText.keyOf("\u0422\u041eM \u0395rin \uff2f\uff52\uff4c\uff41")).as("Cyrillic and Greek capitals, wide letters").isEqualTo("tom erin orla");
    }

    @Test
    void unifiesSpacesDashesAndApostrophes() {
        assertThat(MatchingText.keyOf("Orla\u00a0O\u2019Shea \u2013 \u201cOllie\u201d")).isEqualTo("orla o'shea - \"ollie\"");
    }

    @Test
    void joinsWordsHyphenatedOverALineEnd() {
        assertThat(MatchingText.keyOf("Bren-\nda Tudor-\nBlythe")).isEqualTo("brenda tudor-blythe");
        assertThat(MatchingText.keyOf("well- known")).isEqualTo("well- known");
    }

    @Test
    void knowsWhereInTheTextTheKeyCameFrom() {
        MatchingText matching = MatchingText.of("by Bren-\nda\u00ad!");
        int start = matching.key().indexOf("brenda");
        assertThat(matching.inText(start, start + 6)).isEqualTo(new Span(3, 11));
    }

    @Test
    void leavesPlainSignsAsTheyAre() {
        for (char sign = '!'; sign <= '~'; sign++) {
            String expected = sign == '`' ? "'" : Character.toString(Character.toLowerCase(sign));
            assertThat(MatchingText.of("a" + sign + "b").key()).as("sign %d", (int) sign).isEqualTo("a" + expected + "b");
        }
        assertThat(MatchingText.of("a\u0001b\u001fc").key()).isEqualTo("a\u0001b c");
    }
}
