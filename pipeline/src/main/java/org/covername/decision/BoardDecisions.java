package org.covername.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.covername.recognition.MentionKind;
import org.covername.recognition.NameKey;

/** All decisions of one board; of two on one name the later in the file counts. */
final class BoardDecisions {

    private final String salt;
    private final Map<String, Decision> byName = new HashMap<>();
    private final boolean ofPersons;

    BoardDecisions(String salt, List<Decision> decisions) {
        this.salt = salt;
        decisions.forEach(decision -> byName.put(decision.kind() + " " + decision.key(), decision));
        this.ofPersons = decisions.stream().anyMatch(decision -> decision.kind() == MentionKind.PERSON);
    }

    /** What was decided of a name; a person's is hashed only where the board decided of any person. */
    Optional<Decision> of(MentionKind kind, String name) {
        if (kind == MentionKind.PERSON && !ofPersons) {
            return Optional.empty();
        }
        return Optional.ofNullable(byName.get(kind + " " + key(kind, name, salt)));
    }

    /** Under which a name is remembered. */
    static String key(MentionKind kind, String name, String salt) {
        return kind == MentionKind.PERSON ? NameHash.of(name, salt) : NameKey.of(name);
    }

    /** The board's name as a file's: lower-case letters, digits, hyphens. */
    static String slug(String board) {
        return NameKey.of(board).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
