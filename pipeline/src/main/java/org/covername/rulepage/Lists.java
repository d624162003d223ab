package org.covername.rulepage;

import java.util.Arrays;
import java.util.List;
import org.covername.gazetteer.NameKind;

/** The office's lists, as the page names them. */
record Lists(String word, String label) {

    static List<Lists> all() {
        return Arrays.stream(NameKind.values()).map(kind -> new Lists(kind.word(), label(kind))).toList();
    }

    static String label(NameKind kind) {
        return switch (kind) {
            case SCHOOL -> "Schools";
            case SURGERY -> "Surgeries";
            case HOSPITAL -> "Hospitals";
            case BODY -> "Other local bodies";
            case PLACE -> "Places";
            case KEEP -> "Names that stay";
        };
    }
}
