package org.covername.rulepage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.covername.factor.RandomSecret;
import org.covername.rehearsal.Rehearsal;
import org.covername.rehearsal.Rehearsals;
import org.covername.rules.RuleFolder;

/** Changes that are being looked at, each by whoever asked for it; the oldest are forgotten, since each holds the rules as they were, and a restart forgets all. */
final class Proposals {

    private static final int MOST = 6;

    private final Rehearsals rehearsals;
    private final Map<String, Open> open = new LinkedHashMap<>();

    Proposals(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    /** @param before the rules that it changes */
    record Open(String who, Proposal proposal, RuleFolder before, Rehearsal rehearsal) {
    }

    /** @return by what it is asked for */
    synchronized String begin(String who, Proposal proposal, RuleFolder before) {
        String id = RandomSecret.random().text().substring(0, 16);
        open.put(id, new Open(who, proposal, before, rehearsals.begin(before, proposal.after(before))));
        if (open.size() > MOST) {
            open.remove(open.keySet().iterator().next());
        }
        return id;
    }

    synchronized Optional<Open> of(String id, String who) {
        return Optional.ofNullable(open.get(id)).filter(each -> each.who().equals(who));
    }

    synchronized void forget(String id) {
        open.remove(id);
    }
}
