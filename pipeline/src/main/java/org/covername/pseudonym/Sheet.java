package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is written over one draft. Where two replacements reach for the same words, both fall back to their mentions alone. */
final class Sheet {

    private final Ruled ruled;
    private final List<Written> all = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    Sheet(Ruled ruled) {
        this.ruled = ruled;
    }

    void add(Written written) {
        Optional<String> words = written.mention().kept() ? Optional.empty() : ruled.words(written.mention());
        all.add(words.map(written::reworded).orElse(written));
    }

    void ask(Question question) {
        if (questions.stream().noneMatch(asked -> asked.sentence().equals(question.sentence()))) {
            questions.add(question);
        }
    }

    /** @param doubtfulBelow what was found with a lower score is doubtful */
    Resolution resolution(double doubtfulBelow) {
        List<Written> settled = new ArrayList<>(all);
        settled.sort(Comparator.comparingInt((Written written) -> written.mention().passage()).thenComparing(written -> written.mention().span()));
        for (int i = 1; i < settled.size(); i++) {
            if (settled.get(i - 1).overlaps(settled.get(i))) {
                settled.set(i - 1, plain(settled.get(i - 1)));
                settled.set(i, plain(settled.get(i)));
            }
        }
        Map<String, Entity> entities = new LinkedHashMap<>();
        settled.forEach(written -> entities.putIfAbsent(written.entity().id(), written.entity()));
        return new Resolution(List.copyOf(entities.values()), settled.stream()
            .map(written -> doubtful(written, doubtfulBelow).replacement()).toList(), questions, settled.stream().flatMap(written -> ruled.decided(written.mention()).stream()).toList());
    }

    private Written doubtful(Written written, double below) {
        return ruled.settles(written.mention()) ? written.settled() : written.doubtful(!written.mention().kept() && written.mention().evidence().score() < below);
    }

    private static Written plain(Written written) {
        String text = written.wording().text();
        return written.wording().span().equals(written.mention().span()) ? written : written.narrowed(text.isEmpty() ? written.entity().pseudonym() : text);
    }
}
