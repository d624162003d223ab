package org.covername.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person does in the console. One person may have several, but whoever keeps the accounts or audits the work does not take part in it. */
public enum Duty {
    OFFICE("Office", "drops drafts and sees where each stands"),
    REVIEWER("Reviewer", "reads redacted drafts, decides what is doubtful, approves"),
    PUBLISHER("Publisher", "clears holds, approves, schedules, publishes and withdraws"),
    AUDITOR("Auditor", "reads everything and changes nothing"),
    ADMINISTRATOR("Administrator", "keeps the accounts and sees no drafts");

    private static final Set<Duty> ALONE = EnumSet.of(AUDITOR, ADMINISTRATOR);

    private final String label;
    private final String does;

    Duty(String label, String does) {
        this.label = label;
        this.does = does;
    }

    public String label() {
        return label;
    }

    /** In a few words, for whoever gives it. */
    public String does() {
        return does;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether one person may have all of these. */
    static boolean fit(Set<Duty> duties) {
        return !duties.isEmpty() && (duties.size() == 1 || duties.stream().noneMatch(ALONE::contains));
    }

    static String words(Set<Duty> duties) {
        return duties.stream().sorted().map(Duty::word).collect(Collectors.joining(" "));
    }

    static Set<Duty> ofWords(String words) {
        return Arrays.stream(words.split(" ")).map(word -> valueOf(word.toUpperCase(Locale.ROOT))).collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }
}
