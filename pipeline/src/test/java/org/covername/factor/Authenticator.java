package org.covername.factor;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** What somebody has on the telephone: takes the key as it is shown, and shows codes. */
public final class Authenticator {

    private Authenticator() {
    }

    public static String code(String key, Instant now) {
        return new Totp(bytes(key)).code(Totp.step(now), Totp.DIGITS);
    }

    private static byte[] bytes(String key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char sign : key.replace(" ", "").toCharArray()) {
            held = held << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
