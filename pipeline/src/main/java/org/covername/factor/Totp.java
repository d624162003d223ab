package org.covername.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes by time (RFC 6238), with what all authenticator programs take: HMAC-SHA-1, steps of 30 seconds, six digits. */
record Totp(byte[] secret) {

    static final int DIGITS = 6;
    private static final int SECONDS = 30;

    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS);
    }

    /** The step whose code it is, among the present one and its neighbours, since clocks differ and people are slow. */
    OptionalLong stepOf(String code, Instant now) {
        byte[] said = code.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(step(now) - 1, step(now) + 1)
                .filter(step -> MessageDigest.isEqual(code(step, DIGITS).getBytes(StandardCharsets.UTF_8), said)).max();
    }

    /** RFC 4226, section 5.3. */
    String code(long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int cut = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES).getInt() & 0x7fffffff;
            return String.format("%0" + digits + "d", cut % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java has HMAC-SHA-1", absent);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
