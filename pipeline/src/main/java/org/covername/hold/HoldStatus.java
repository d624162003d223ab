package org.covername.hold;

import java.util.Locale;

/** How a proceeding stands, as far as the text tells. Active and unclear bar publication. */
public enum HoldStatus {
    ACTIVE, UNCLEAR, CONCLUDED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean live() {
        return this != CONCLUDED;
    }
}
