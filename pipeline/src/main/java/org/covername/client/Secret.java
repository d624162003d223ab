package org.covername.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What a program shows: 256 random bits after a word by which scanners for leaked secrets know it. Of so many bits a plain hash is enough to keep. */
record Secret(String text) {

    private static final String WORD = "covername_";
    private static final int LENGTH = WORD.length() + 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(WORD + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
