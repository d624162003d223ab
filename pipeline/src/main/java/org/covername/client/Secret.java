package org.covername.client;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.covername.factor.RandomSecret;

/** What a program shows: a random secret after a word by which scanners for leaked secrets know it. */
record Secret(String text) {

    private static final String WORD = "covername_";
    private static final int LENGTH = WORD.length() + 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        return new Secret(WORD + RandomSecret.random().text());
    }

    /** By which people speak of a token; has nothing to do with it. */
    static String id() {
        byte[] bits = new byte[5];
        RANDOM.nextBytes(bits);
        return "token-" + HexFormat.of().formatHex(bits);
    }

    /** Whether it could be one at all: nothing longer is ever hashed or looked up. */
    boolean formed() {
        return text.length() == LENGTH && text.startsWith(WORD);
    }

    String sha256() {
        return new RandomSecret(text).sha256();
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
