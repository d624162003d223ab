package org.covername.decision;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.covername.recognition.NameKey;

/** A person's name as a salted hash (PBKDF2, HMAC-SHA-256): whoever has the file can try names one by one, slowly, but cannot read any. */
final class NameHash {

    private static final int ROUNDS = 20_000;
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;

    private NameHash() {
    }

    /** A new salt in hexadecimal digits. */
    static String salt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** The hash of a name, whatever its capitals and accents, in hexadecimal digits. */
    static String of(String name, String salt) {
        try {
            PBEKeySpec key = new PBEKeySpec(NameKey.of(name).toCharArray(), salt.getBytes(StandardCharsets.US_ASCII), ROUNDS, BITS);
            return HexFormat.of().formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded());
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA256", absent);
        }
    }
}
