package org.covername.factor;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.covername.document.DraftFile;

/**
 * What somebody shows to be let in, such as the last part of a link that works once. It is random, and of so many bits that a plain hash of it is enough to keep; one that is
 * made here has 256.
 */
public record RandomSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static RandomSecret random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new RandomSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public String sha256() {
        return DraftFile.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
