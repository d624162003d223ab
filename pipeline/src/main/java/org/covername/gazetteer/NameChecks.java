package org.covername.gazetteer;

import java.util.Optional;

/** What a name has to be so that a rule may look for it. */
final class NameChecks {

    private static final int LONGEST = 90;

    private final NameKind kind;
    private final Words words;

    NameChecks(NameKind kind, Words words) {
        this.kind = kind;
        this.words = words;
    }

    /** Why a name cannot be used; nothing where it can. */
    Optional<String> fault(String name) {
        if (name.isBlank()) {
            return Optional.of("the name is empty");
        }
        if (name.codePoints().filter(Character::isLetter).count() < 3) {
            return Optional.of("a name has three letters or more");
        }
        if (name.length() > LONGEST || name.contains("#") || name.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("a name stands on one line, without #, and has at most " + LONGEST + " characters");
        }
        if (!Character.isUpperCase(name.codePoints().filter(Character::isLetter).findFirst().orElse('a'))) {
            return Optional.of("a name starts with a capital");
        }
        boolean word = kind != NameKind.PLACE && words.ambiguous(name);
        return word ? Optional.of("an ordinary word or a name of people is no name that rules could look for by itself; write it in full") : Optional.empty();
    }
}
