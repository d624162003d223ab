package org.covername.pseudonym;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.covername.recognition.MentionKind;

/** A place or local body of a draft, with the forms of its name. */
final class Body {

    private final MentionKind kind;
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> words = new HashSet<>();
    private Optional<String> sort = Optional.empty();
    private final StringBuilder around = new StringBuilder();

    Body(MentionKind kind) {
        this.kind = kind;
    }

    MentionKind kind() {
        return kind;
    }

    void add(String form, Optional<String> byName, String nearby) {
        forms.add(form);
        words.addAll(BodyKinds.words(form));
        sort = sort.isPresent() ? sort : byName;
        around.append(' ').append(nearby);
    }

    Set<String> forms() {
        return forms;
    }

    Set<String> words() {
        return words;
    }

    /** School, Hospital ..., as far as its name tells. */
    Optional<String> sort() {
        return sort;
    }

    String around() {
        return around.toString();
    }
}
