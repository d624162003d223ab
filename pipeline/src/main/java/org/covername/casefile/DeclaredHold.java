package org.covername.casefile;

/**
 * A hold the office knows of before any text is read.
 *
 * @param kind word of the contract, such as {@code criminal-proceedings}
 * @param note why; printed in the readiness of the draft, so it names nobody
 */
public record DeclaredHold(String kind, String note) {
}
