package org.covername.ruling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.ruling.Target.Spot;

/** Where words stand in a draft, whole, whatever their capitals and however the space between them is made. */
public final class Occurrences {

    private final Pattern pattern;

    private Occurrences(Pattern pattern) {
        this.pattern = pattern;
    }

    public static Occurrences of(Surface words) {
        String text = words.text().strip();
        String spaced = Arrays.stream(text.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        String before = Character.isLetterOrDigit(text.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        String behind = Character.isLetterOrDigit(text.codePointBefore(text.length())) ? "(?![\\p{L}\\p{N}])" : "";
        return new Occurrences(Pattern.compile(before + spaced + behind, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    public List<Spot> in(Draft draft) {
        List<Spot> spots = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            Matcher found = pattern.matcher(passage.text().text());
            while (found.find()) {
                spots.add(Spot.of(passage, new Span(found.start(), found.end())));
            }
        }
        return spots;
    }
}
