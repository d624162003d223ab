package org.covername.workbench;

import java.util.List;
import java.util.Locale;
import org.covername.casework.Group;
import org.covername.casework.Reading;
import org.covername.ruling.Ruling;

/** How far the decision about a group is; told by a word and a sign, not by colour alone. */
enum Status {
    OPEN("To decide", "?"), DECIDED("Decided", "✓"), KEPT("Kept", "○"), PROPOSED("Proposed", "·");

    private final String label;
    private final String sign;

    Status(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    /** @param about the rulings about the group that count */
    static Status of(Reading reading, Group group, List<Ruling> about) {
        if (group.doubtful() && !reading.settled(group, about)) {
            return OPEN;
        }
        return !about.isEmpty() ? DECIDED : group.kept() ? KEPT : PROPOSED;
    }

    public String label() {
        return label;
    }

    public String sign() {
        return sign;
    }

    /** As it stands in the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
