package org.covername.casefile;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of a pseudonym such as "Child T", "Baby AH" or "Child E2".
 *
 * @param letters one to three capitals
 * @param number  behind the letters, or empty
 */
public record ChildCode(String letters, String number) {

    private static final Pattern CODE = Pattern.compile("(?:[Cc]hild|[Bb]aby|[Ii]nfant|[Yy]oung [Pp]erson|[Aa]dult|[Ff]amily|[Bb]oy|[Gg]irl)"
        + "\\s+(\\p{Lu}{1,3})(\\d{0,2})");

    /** The code of a pseudonym; empty where it has none, such as "Mother". */
    public static Optional<ChildCode> of(String pseudonym) {
        Matcher found = CODE.matcher(pseudonym.strip());
        return found.matches() ? Optional.of(new ChildCode(found.group(1), found.group(2))) : Optional.empty();
    }

    /**
     * Whether the code gives these initials away: a single letter that is one of them, or several letters that all are. One shared letter
     * of two is chance, and tells a reader nothing.
     */
    public boolean tells(Set<String> initials) {
        return letters.chars().allMatch(letter -> initials.contains(String.valueOf((char) letter)));
    }
}
