package org.covername.ruling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rulings by what they are about: a long draft has hundreds of them, and each of its entities asks which are about it. */
public final class RulingIndex {

    private final Map<Object, List<Ruling>> byFormOrSpot = new HashMap<>();

    /** @param inForce those that count */
    public RulingIndex(List<Ruling> inForce) {
        inForce.forEach(ruling -> keys(ruling.target()).forEach(key -> byFormOrSpot.computeIfAbsent(key, any -> new ArrayList<>()).add(ruling)));
    }

    /** Those about the same forms or places, in the order in which they were made. */
    public List<Ruling> about(Target target) {
        return keys(target).flatMap(key -> byFormOrSpot.getOrDefault(key, List.of()).stream()).distinct().sorted(Comparator.comparingInt(Ruling::number)).toList();
    }

    private static Stream<Object> keys(Target target) {
        return Stream.concat(target.forms().stream(), target.spots().stream());
    }
}
