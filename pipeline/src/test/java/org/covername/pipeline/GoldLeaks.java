package org.covername.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Looks in a text for direct identifiers that the gold of a marked-up draft names. */
final class GoldLeaks {

    private static final Set<String> DIRECT = Set.of("PERSON", "ADDRESS", "POSTCODE", "PHONE", "EMAIL", "IDNUM", "VEHICLE", "ONLINE", "DOB");
    private static final int SHORTEST = 4;

    private GoldLeaks() {
    }

    /** Each direct form that still stands as a whole word, other than words of kept names and of the language. */
    static SortedSet<String> in(String text, List<JsonNode> gold) throws IOException {
        Set<String> words = ordinaryWords();
        String kept = gold.stream().flatMap(part -> surfaces(part.path("keeps"))).collect(Collectors.joining("\n"));
        Set<String> direct = gold.stream().flatMap(part -> surfaces(part.path("spans"))).filter(form -> form.length() >= SHORTEST && !kept.contains(form))
                .filter(form -> !words.contains(form.toLowerCase(Locale.UK))).collect(Collectors.toSet());
        assertThat(direct).hasSizeGreaterThan(20);
        return direct.stream().filter(form -> standsIn(text, form)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> surfaces(JsonNode spans) {
        return StreamSupport.stream(spans.spliterator(), false).filter(span -> span.path("type").isMissingNode() || DIRECT.contains(span.path("type").asString()))
                .map(span -> span.path("surface").asString());
    }

    private static Set<String> ordinaryWords() throws IOException {
        try (var lines = Files.lines(Path.of("../redaction-rules/lists/english-words.txt"))) {
            return lines.collect(Collectors.toSet());
        }
    }

    private static boolean standsIn(String text, String form) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(form.replaceAll("\\s+", " ")) + "(?![\\p{L}\\p{N}])").matcher(text).find();
    }
}
