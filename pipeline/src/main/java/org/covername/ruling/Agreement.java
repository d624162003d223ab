package org.covername.ruling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.covername.recognition.Mention;

/** Words that name somebody of the case file are let stand at a place only where two people say so of that very place, and nobody has hidden it since. */
public final class Agreement {

    static final String CASE_FILE = "case-file";

    private Agreement() {
    }

    /** Whether a mention is of somebody of the case file; where several of its people share a name, nobody is told which. */
    public static boolean needed(Mention mention) {
        return mention.subject().isPresent() || mention.evidence().rule().equals(CASE_FILE);
    }

    /** @param about all rulings that count for a mention, in the order in which they were made */
    public static boolean reached(List<Ruling> about) {
        return people(about).size() > 1;
    }

    private static Set<String> people(List<Ruling> about) {
        Set<String> people = new LinkedHashSet<>();
        for (Ruling ruling : about) {
            if (!(ruling.verdict() instanceof Verdict.Keep)) {
                people.clear();
            } else if (!ruling.target().everywhere()) {
                people.add(ruling.by().who());
            }
        }
        return people;
    }
}
