package org.covername.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "nhs, 999 012 3454, true", "nhs, 999 012 3455, false", "nhs, 999 012 345, false",
        "uln, 9990123453, true", "uln, 9990123454, false",
        "upn, J999123421001, true", "upn, A999123421001, false", "upn, J99912342100, false",
        "pnc, 21/1234K, true", "pnc, 21/1234L, false", "pnc, 2021/1234K, true",
        "luhn, 4000 0000 0000 0002, true", "luhn, 4000 0000 0000 0003, false", "luhn, 42, false",
        "iban, GB85TEST12345612345678, true", "iban, GB86TEST12345612345678, false",
        "driving-licence, SPECI607152T99AB, true", "driving-licence, SPECI613152T99AB, false"
    })
    void tellsAValidNumberFromANearMiss(String check, String written, boolean valid) {
        assertThat(CheckDigits.BY_NAME.get(check).test(written)).isEqualTo(valid);
    }
}
