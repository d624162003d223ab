package org.covername.extraction;

import java.util.Map;

/** Of content given twice, for newer and older programs, the newer: else its text would stand in the report twice. */
final class OoxmlAlternative {

    private OoxmlAlternative() {
    }

    static XmlNode of(XmlNode alternatives) {
        return alternatives.at("Choice").filter(choice -> !choice.nodes().isEmpty()).or(() -> alternatives.at("Fallback"))
                .orElseGet(() -> new XmlNode("Choice", Map.of()));
    }
}
