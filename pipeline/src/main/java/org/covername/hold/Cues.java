package org.covername.hold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads out of a regular expression which letters a text must hold for it to match: one of a few words, mostly. A text that holds none of them need not be
 * tried, and most do not. Understands what the expressions of hold rules are made of; of anything else it asks for nothing, so that it is tried always.
 */
final class Cues {

    /** What a part of an expression needs: one of these words; and the word itself where the part matches nothing else. */
    private record Need(Set<String> words, Optional<String> whole, int shortest) {

        private static final Need NOTHING = new Need(Set.of());

        /** Words of which one is needed, and no more is known. */
        Need(Set<String> words) {
            this(words, Optional.empty(), words.stream().mapToInt(String::length).min().orElse(0));
        }

        static Need exactly(String letters) {
            return new Need(letters.isEmpty() ? Set.of() : Set.of(letters), Optional.of(letters), letters.length());
        }

        /** Of two needs that must both be met, the one that fewer texts meet. */
        Need rarer(Need other) {
            return other.shortest() > shortest() ? other : this;
        }
    }

    private static final String WILD = "dDwWsSvVhHR";
    private static final String WIDTHLESS = "bBAzZG";
    private static final List<String> WIDTHLESS_GROUPS = List.of("?=", "?!", "?<=", "?<!");

    private final String pattern;
    private int at;

    private Cues(String pattern) {
        this.pattern = pattern;
    }

    /** Words in lower case of which every text that the pattern matches, in whatever case, holds at least one; none where it may do without. */
    static Set<String> of(String pattern) {
        try {
            Cues cues = new Cues(pattern);
            Need need = cues.alternation();
            return cues.at == pattern.length() ? need.words() : Set.of();
        } catch (IllegalArgumentException notUnderstood) {
            return Set.of();
        }
    }

    private Need alternation() {
        List<Need> branches = new ArrayList<>(List.of(sequence()));
        while (takes("|")) {
            branches.add(sequence());
        }
        if (branches.size() == 1) {
            return branches.get(0);
        }
        Set<String> words = new HashSet<>();
        branches.forEach(branch -> words.addAll(branch.words()));
        return branches.stream().anyMatch(branch -> branch.words().isEmpty()) ? Need.NOTHING : new Need(words);
    }

    private Need sequence() {
        Need best = Need.NOTHING;
        StringBuilder run = new StringBuilder();
        boolean whole = true;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Need part = part();
            Repeat repeat = repeat();
            if (repeat != Repeat.MAYBE) {
                best = best.rarer(part);
                part.whole().ifPresent(run::append);
            }
            if (part.whole().isEmpty() || repeat != Repeat.ONCE) {
                best = best.rarer(Need.exactly(run.toString()));
                run.setLength(0);
                whole = false;
            }
        }
        return whole ? Need.exactly(run.toString()) : new Need(best.rarer(Need.exactly(run.toString())).words());
    }

    private Need part() {
        char next = pattern.charAt(at++);
        return switch (next) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escaped(pattern.charAt(at++));
            case '.' -> Need.NOTHING;
            case '^', '$' -> Need.exactly("");
            default -> Need.exactly(String.valueOf(Character.toLowerCase(next)));
        };
    }

    private Need group() {
        boolean widthless = WIDTHLESS_GROUPS.stream().anyMatch(this::takes);
        if (!widthless && !takes("?:") && pattern.startsWith("?", at)) {
            throw new IllegalArgumentException("a group of a sort that hold rules do not use");
        }
        Need inner = alternation();
        if (!takes(")")) {
            throw new IllegalArgumentException("a group without end");
        }
        return widthless ? Need.exactly("") : inner;
    }

    private Need characterClass() {
        int end = pattern.indexOf(']', at + 1);
        String members = end < 0 ? "[" : pattern.substring(at, end);
        if (members.contains("[") || members.contains("\\]") || members.contains("&&")) {
            throw new IllegalArgumentException("a class of a sort that hold rules do not use");
        }
        at = end + 1;
        return Need.NOTHING;
    }

    private static Need escaped(char next) {
        if (!Character.isLetterOrDigit(next)) {
            return Need.exactly(String.valueOf(next));
        }
        if (WIDTHLESS.indexOf(next) < 0 && WILD.indexOf(next) < 0) {
            throw new IllegalArgumentException("an escape that hold rules do not use");
        }
        return WILD.indexOf(next) < 0 ? Need.exactly("") : Need.NOTHING;
    }

    private enum Repeat { ONCE, OFTEN, MAYBE }

    private Repeat repeat() {
        Repeat repeat = Repeat.ONCE;
        if (takes("*") || takes("?")) {
            repeat = Repeat.MAYBE;
        } else if (takes("+")) {
            repeat = Repeat.OFTEN;
        } else if (takes("{")) {
            repeat = pattern.charAt(at) == '0' ? Repeat.MAYBE : Repeat.OFTEN;
            at = pattern.indexOf('}', at) + 1;
        }
        if (repeat != Repeat.ONCE && !takes("?")) {
            takes("+");
        }
        return repeat;
    }

    private boolean takes(String sign) {
        boolean there = pattern.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }
}
