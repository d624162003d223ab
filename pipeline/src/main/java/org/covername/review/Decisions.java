package org.covername.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution.Decided;

/** What officers decided about the mentions of a candidate, for its logs; what nobody has ruled on is as the product proposed it. */
final class Decisions {

    private static final String PRODUCT = "covername";

    private final Map<String, Decided> byPlace = new HashMap<>();

    private Decisions() {
    }

    static Decisions of(Candidate candidate) {
        Decisions decisions = new Decisions();
        candidate.resolution().decisions().forEach(each -> decisions.byPlace.put(each.passage() + " " + each.span(), each));
        return decisions;
    }

    private Optional<Decided> on(Replacement replacement) {
        return Optional.ofNullable(byPlace.get(replacement.mention().passage() + " " + replacement.mention().span()));
    }

    /** proposed, accepted, changed or rejected. */
    String decision(Replacement replacement) {
        return on(replacement).map(Decided::decision).orElse("proposed");
    }

    String by(Replacement replacement) {
        return on(replacement).map(Decided::by).orElse(PRODUCT);
    }

    /** "Accepted by r.vance (2); proposed (1)": of several mentions, with how many of them where they differ. */
    String words(List<Replacement> replacements) {
        Map<String, Long> counted = replacements.stream().collect(Collectors.groupingBy(this::words, TreeMap::new, Collectors.counting()));
        String all = counted.entrySet().stream().map(each -> each.getKey() + (counted.size() == 1 ? "" : " (" + each.getValue() + ")")).collect(Collectors.joining("; "));
        return all.isEmpty() ? all : Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }

    private String words(Replacement replacement) {
        return decision(replacement) + on(replacement).map(decided -> " by " + decided.by()).orElse("");
    }
}
