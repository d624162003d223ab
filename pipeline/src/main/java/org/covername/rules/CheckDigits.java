package org.covername.rules;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The published checks of British identifiers (domain.md section 4 lists their sources), by the word that rules use. */
final class CheckDigits {

    static final Map<String, Predicate<String>> BY_NAME = Map.of(
        "nhs", CheckDigits::nhs, "upn", CheckDigits::upn, "pnc", CheckDigits::pnc, "uln", CheckDigits::uln,
        "luhn", CheckDigits::luhn, "iban", CheckDigits::iban, "driving-licence", CheckDigits::drivingLicence);

    private static final String PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private CheckDigits() {
    }

    /** Ten digits: weights 10 to 2, 11 less the sum modulo 11; 11 counts as 0, and 10 is never given. */
    static boolean nhs(String written) {
        String digits = written.replaceAll("\\D", "");
        return digits.length() == 10 && (11 - weighted(digits) % 11) % 11 == digits.charAt(9) - '0';
    }

    /** Ten digits: weights 10 to 2, 10 less the sum modulo 11; a remainder of 0 is never given. */
    static boolean uln(String written) {
        String digits = written.replaceAll("\\D", "");
        return digits.length() == 10 && weighted(digits) % 11 != 0 && 10 - weighted(digits) % 11 == digits.charAt(9) - '0';
    }

    private static int weighted(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return sum;
    }

    /** A letter and 12 digits (the last may be a letter, for a temporary one): the sum of digit times place, from 2, modulo 23 gives the letter. */
    static boolean upn(String written) {
        String bare = bare(written);
        if (!bare.matches("[A-Z]\\d{11}[0-9A-Z]")) {
            return false;
        }
        int sum = 0;
        for (int i = 1; i < 13; i++) {
            char character = bare.charAt(i);
            int value = Character.isDigit(character) ? character - '0' : UPN_LETTERS.indexOf(character);
            sum += value * (i + 1);
        }
        return UPN_LETTERS.charAt(sum % 23) == bare.charAt(0);
    }

    /** Two digits of the year and up to seven of the serial, read as one number modulo 23, give the letter. */
    static boolean pnc(String written) {
        String bare = bare(written);
        if (!bare.matches("\\d{2}(\\d{2})?/?\\d{1,7}[A-Z]")) {
            return false;
        }
        String[] parts = written.strip().toUpperCase(Locale.ROOT).split("/");
        String year = parts[0].substring(parts[0].length() - 2);
        String serial = "0000000" + parts[parts.length - 1].replaceAll("\\D", "");
        long number = Long.parseLong(year + serial.substring(serial.length() - 7));
        return PNC_LETTERS.charAt((int) (number % 23)) == bare.charAt(bare.length() - 1);
    }

    /** 13 to 19 digits: every second from the right doubled, the sum of all digits a multiple of ten. */
    static boolean luhn(String written) {
        String digits = written.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits.length() >= 13 && digits.length() <= 19 && sum % 10 == 0;
    }

    /** The first four characters moved behind, letters as 10 to 35: modulo 97 it is 1. */
    static boolean iban(String written) {
        String bare = bare(written);
        if (!bare.matches("[A-Z]{2}\\d{2}[0-9A-Z]{11,30}")) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (bare.substring(4) + bare.substring(0, 4)).chars().forEach(character -> digits.append(Character.getNumericValue(character)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /** Five of the surname, decade, month (50 more for women), day, year: month and day must exist. */
    static boolean drivingLicence(String written) {
        String bare = bare(written);
        if (!bare.matches("[A-Z9]{5}\\d{6}[A-Z9]{2}[0-9A-Z]{3}")) {
            return false;
        }
        int month = Integer.parseInt(bare.substring(6, 8)) % 50;
        int day = Integer.parseInt(bare.substring(8, 10));
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static String bare(String written) {
        return written.replaceAll("[\\s/-]", "").toUpperCase(Locale.ROOT);
    }
}
