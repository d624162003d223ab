package org.covername.ruling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All rulings about one draft, in the order in which they were made. */
public record Rulings(List<Ruling> all) {

    public static final Rulings NONE = new Rulings(List.of());

    public Rulings {
        all = all.stream().sorted(Comparator.comparingInt(Ruling::number)).toList();
    }

    /** Those that count: neither undone nor undoing. */
    public List<Ruling> inForce() {
        Set<Integer> undone = all.stream().filter(ruling -> ruling.verdict() instanceof Verdict.Undo).map(ruling -> ((Verdict.Undo) ruling.verdict()).ruling())
                .collect(Collectors.toSet());
        return all.stream().filter(ruling -> !(ruling.verdict() instanceof Verdict.Undo) && !undone.contains(ruling.number())).toList();
    }

    /** One that counts. */
    public Optional<Ruling> inForce(int number) {
        return inForce().stream().filter(ruling -> ruling.number() == number).findFirst();
    }

    /** Number of the last one; 0 where there is none. */
    public int last() {
        return all.isEmpty() ? 0 : all.get(all.size() - 1).number();
    }

    /** Those that count and are about the same forms or the same place. */
    public List<Ruling> about(Target target) {
        return inForce().stream().filter(ruling -> ruling.target().meets(target)).toList();
    }
}
