package org.covername.backup;

/** A copy cannot be made, or not be put back. Its message is one plain sentence with what to do, without text of a draft. */
public final class BackupRefusedException extends RuntimeException {

    BackupRefusedException(String sentence) {
        super(sentence);
    }

    BackupRefusedException(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
