package org.covername.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BoundedTextTest {

    @Test
    void letsASoundPatternReadALongText() {
        String text = "the quick brown fox ".repeat(5_000);
        assertThat(Pattern.compile("(\\p{L}+ )?(\\p{L}+ )?fox\\d").matcher(new BoundedText(text)).find()).isFalse();
    }

    @Test
    void refusesAPatternThatBacktracksWithoutEnd() {
        Pattern catastrophe = Pattern.compile("(x+)(?:x+)*\\1y");
        assertThatThrownBy(() -> catastrophe.matcher(new BoundedText("x".repeat(400))).find())
            .isInstanceOf(BoundedText.ExceededException.class).hasMessageContaining("400 characters");
    }

    @Test
    void printsNoCharacterOfItsText() {
        assertThat(new BoundedText("Zebediah").toString()).isEqualTo("BoundedText of 8 characters");
        assertThat(RuleText.of("Zebediah").toString()).isEqualTo("RuleText of 8 characters");
        assertThat(Token.of("Zebediah").toString()).doesNotContain("Zebediah");
    }
}
