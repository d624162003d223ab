package org.covername.pseudonym;

import java.util.Locale;

/** Ids of entities, made from their pseudonyms alone: "social-worker-1". */
final class EntityIds {

    private EntityIds() {
    }

    static String of(String pseudonym) {
        return pseudonym.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
