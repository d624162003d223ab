package org.covername.vault;

/** The vault cannot be opened. Its message is one plain sentence for whoever starts the product: what is wrong and what to do. */
public final class VaultRefusedException extends RuntimeException {

    public VaultRefusedException(String sentence) {
        super(sentence);
    }

    VaultRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
