package org.covername.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of a link that works once: 256 random bits. What is kept is its hash. */
record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Token random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
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
        return "a token";
    }
}
