package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words near a name that tell of the report's own author, reviewer or chair, and words that tell of others who write or chair something else. */
final class PublishingRoles {

    private static final Set<String> ROLES = Set.of("chair", "chairs", "chaired", "chairperson", "cochair", "author", "authors", "authored", "coauthor", "reviewer", "reviewers",
        "scrutineer", "written", "writer", "approved", "signed", "facilitator", "facilitated", "overview", "independent", "lead", "publisher", "business");
    private static final Set<String> OTHERS = Set.of("imr", "imrs", "conference", "governors", "agency", "agencies", "strategy", "meeting", "interview", "school", "management",
        "chronology", "practitioner", "family");
    private static final int REACH = 10;
    private static final int NEAR = 4;

    private PublishingRoles() {
    }

    /** Clues of the word at a place: the nearest such word on either side, near or far. */
    static List<String> around(List<Word> words, int at) {
        List<String> clues = new ArrayList<>();
        for (int distance = 1; distance <= REACH; distance++) {
            add(clues, words, at - distance, "<", distance);
            add(clues, words, at + distance, ">", distance);
        }
        return clues;
    }

    private static void add(List<String> clues, List<Word> words, int at, String side, int distance) {
        if (at < 0 || at >= words.size()) {
            return;
        }
        String key = words.get(at).key();
        String reach = distance <= NEAR ? "n" : "f";
        if (ROLES.contains(key)) {
            clues.add("pub" + side + reach + key);
        } else if (OTHERS.contains(key)) {
            clues.add("oth" + side + reach);
        }
    }
}
