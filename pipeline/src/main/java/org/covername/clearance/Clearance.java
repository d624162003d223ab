package org.covername.clearance;

import java.time.LocalDate;

/**
 * A named person's word that a hold is over, with its proof.
 *
 * @param role         whose word it is, such as {@code cps} or {@code coroner}
 * @param organisation such as a force, a court or a coroner's area
 * @param given        the date of the document
 * @param document     SHA-256 of the document, under which the vault keeps it
 * @param note         SHA-256 of the officer's note, which the vault keeps as well; "" for none
 */
public record Clearance(String role, String organisation, LocalDate given, String document, String note) {

    public Clearance {
        if (role.isBlank() || organisation.isBlank()) {
            throw new IllegalArgumentException("A clearance names the role and the organisation of whoever gave it");
        }
        if (!document.matches("[0-9a-f]{64}") || !note.matches("([0-9a-f]{64})?")) {
            throw new IllegalArgumentException("A clearance names its document by its SHA-256");
        }
    }
}
