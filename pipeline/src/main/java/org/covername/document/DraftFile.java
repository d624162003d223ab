package org.covername.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A draft as dropped: its file name and bytes, untouched.
 *
 * @param name the file's own name, which may itself hold a child's name
 */
public record DraftFile(Surface name, byte[] bytes) {

    /** The SHA-256 of the bytes, in lower-case hexadecimal digits: how the same draft is known again. */
    public String sha256() {
        return sha256(bytes);
    }

    /** The same of any bytes. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    @Override
    public String toString() {
        return "DraftFile of " + bytes.length + " bytes";
    }
}
