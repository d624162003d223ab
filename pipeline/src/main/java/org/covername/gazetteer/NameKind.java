package org.covername.gazetteer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What sort of names an office brings along, and into which word list each goes. */
public enum NameKind {
    SCHOOL("schools"), SURGERY("surgeries"), HOSPITAL("hospitals"), BODY("bodies"), PLACE("places"), KEEP("kept");

    private final String plural;

    NameKind(String plural) {
        this.plural = plural;
    }

    /** As the command line has it, such as {@code school}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<NameKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** All of them: "school, surgery, ...". */
    public static String words() {
        return Arrays.stream(values()).map(NameKind::word).collect(Collectors.joining(", "));
    }

    /** Its word list within the folder of rules. */
    String list() {
        return "lists/office-" + plural + ".txt";
    }

    /** The list of its short forms; of places, of those that are words too. */
    String second() {
        return "lists/office-" + plural + (this == PLACE ? "-ambiguous.txt" : "-short.txt");
    }

    boolean shortened() {
        return this != PLACE && this != KEEP;
    }
}
