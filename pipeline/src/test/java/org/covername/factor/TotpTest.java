package org.covername.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final Totp RFC = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B, the rows of SHA-1. */
    @ParameterizedTest
    @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924", "2000000000, 69279037", "20000000000, 65353130"})
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(RFC.code(Totp.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
    }

    @Test
    void takesTheNeighboursOfACodeAndNoOther() {
        Instant now = Instant.ofEpochSecond(3_000_000);
        long step = Totp.step(now);

        assertThat(RFC.stepOf(RFC.code(step - 1, 6), now)).hasValue(step - 1);
        assertThat(RFC.stepOf(RFC.code(step + 1, 6), now)).hasValue(step + 1);
        assertThat(RFC.stepOf(RFC.code(step - 2, 6), now)).isEmpty();
        assertThat(RFC.stepOf(RFC.code(step + 2, 6), now)).isEmpty();
        assertThat(RFC.stepOf("", now)).isEmpty();
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesBytesInLetters(String text, String letters) {
        assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
    }
}
