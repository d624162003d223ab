package org.covername.extraction;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The tracked insertions of an odt: where each starts and ends is said by signs in the text, which may lie paragraphs apart. */
final class OdtInsertions {

    private final Set<String> known;
    private final Set<String> open = new HashSet<>();

    OdtInsertions(XmlNode content) {
        known = content.all("changed-region").filter(region -> region.at("insertion").isPresent()).map(region -> region.attribute("id")).collect(Collectors.toSet());
    }

    void start(String id) {
        if (known.contains(id)) {
            open.add(id);
        }
    }

    void end(String id) {
        open.remove(id);
    }

    /** Whether text that comes now was inserted. */
    boolean isOpen() {
        return !open.isEmpty();
    }
}
