package org.covername.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Numbers the characters of a docx while it is read, so that each character of a passage can tell from which element of which part it comes. */
final class DocxSources {

    /** @param order of the element within its part, see {@link XmlNode#order} */
    record Place(String part, int order) {
    }

    private final Map<Place, Integer> firsts = new LinkedHashMap<>();
    private final Map<Place, Integer> lengths = new HashMap<>();
    private final Set<Place> seen = new HashSet<>();
    private final Map<String, String> twins = new LinkedHashMap<>();
    private int next;

    /** The same for one part. */
    final class Part {

        private final String name;

        private Part(String name) {
            this.name = name;
        }

        /** The number of an element's first character, the others follow; {@link RichText#NOWHERE} for one that stands in no file. */
        int of(XmlNode source, int length) {
            if (source.order() < 0) {
                return RichText.NOWHERE;
            }
            int first = next;
            next += length;
            firsts.put(new Place(name, source.order()), first);
            lengths.put(new Place(name, source.order()), length);
            return first;
        }

        void see(XmlNode source) {
            seen.add(new Place(name, source.order()));
        }
    }

    Part in(String part) {
        return new Part(part);
    }

    /** Says that a part has the very text of another, and so was not read itself. */
    void twin(String part, String other) {
        twins.put(part, other);
    }

    /** The parts not read, each with the one whose text it has. */
    Map<String, String> twins() {
        return twins;
    }

    /** The numbers of elements' first characters. */
    Map<Place, Integer> firsts() {
        return new HashMap<>(firsts);
    }

    /** Whether an element was read, be it as text or as something set aside, such as a deletion. */
    boolean hasSeen(Place place) {
        return seen.contains(place);
    }

    /** How many characters an element has as text. */
    int length(Place place) {
        return lengths.getOrDefault(place, 0);
    }

    int count() {
        return next;
    }
}
