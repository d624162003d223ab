package org.covername.hold;

import java.util.List;

/** What a draft and its case file say of publication: the holds, one for each proceeding, the live ones first, and the audience. */
public record Holds(List<Hold> holds, Audience audience) {

    public Holds {
        holds = List.copyOf(holds);
    }

    public boolean anyLive() {
        return holds.stream().anyMatch(hold -> hold.status().live());
    }
}
