package org.covername.account;

import java.util.Locale;
import java.util.Set;

/** What a password has to be: long, and not what everybody guesses first. Length counts, odd signs do not (NIST SP 800-63B, 5.1.1.2). */
final class Passwords {

    private static final int LEAST = 12;
    /** A longer one would only make the hash slow. */
    static final int MOST = 128;
    private static final Set<String> GUESSED = Set.of("password", "passwort", "covername", "safeguarding", "qwertyuiop", "letmein", "welcome", "administrator", "changeme");

    private Passwords() {
    }

    /** @throws AccountRefusedException with what is wrong, and never the password */
    static String checked(String name, String password, String again) {
        refuse(!password.equals(again), "The two passwords differ: type the same one twice");
        refuse(password.length() < LEAST || password.length() > MOST,
                "A password has " + LEAST + " to " + MOST + " characters; three or four unrelated words make a good one");
        String letters = password.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        refuse(GUESSED.contains(letters) || password.chars().distinct().count() < 5, "This password is among the first that are guessed: choose another");
        refuse(password.toLowerCase(Locale.ROOT).contains(name), "A password does not contain the user name");
        return password;
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new AccountRefusedException(sentence);
        }
    }
}
