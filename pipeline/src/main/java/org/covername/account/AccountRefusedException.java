package org.covername.account;

/** A change to an account that cannot be made. Its message is one plain sentence for whoever asked for it. */
public final class AccountRefusedException extends RuntimeException {

    public AccountRefusedException(String sentence) {
        super(sentence);
    }
}
