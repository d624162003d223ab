package org.covername.recognition;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Whether a shorter form of a name can stand for a longer one. */
final class NameComparison {

    private NameComparison() {
    }

    static boolean fits(PersonName shorter, PersonName longer) {
        if (shorter.initialsOnly() || longer.initialsOnly()) {
            return initialsFit(shorter, longer);
        }
        if (!shorter.lone().isEmpty()) {
            return longer.words().contains(shorter.lone()) || longer.given().stream().anyMatch(given -> given.startsWith(shorter.lone() + "-"));
        }
        if (shorter.words().size() > 1 && longer.given().contains(shorter.key().replace(' ', '-'))) {
            return true;
        }
        if (shorter.given().isEmpty()) {
            return surnameOf(longer, shorter.family()) || !longer.lone().isEmpty() && longer.lone().equals(shorter.family());
        }
        if (shorter.family().isEmpty()) {
            return givenFit(shorter.given(), longer);
        }
        return full(shorter, longer);
    }

    private static boolean initialsFit(PersonName shorter, PersonName longer) {
        String some = shorter.initials();
        String all = longer.initials();
        if (some.length() < 2 || all.length() < 2) {
            return some.length() == 1 && all.startsWith(some);
        }
        return some.equals(all) || some.equals("" + all.charAt(0) + all.charAt(all.length() - 1));
    }

    /** The given name is held, wholly or by its initial, and the surnames agree in some part. */
    private static boolean full(PersonName shorter, PersonName longer) {
        if (longer.family().isEmpty()) {
            return false;
        }
        if (shorter.words().size() == longer.words().size() && new HashSet<>(shorter.words()).equals(new HashSet<>(longer.words()))) {
            return true;
        }
        boolean inFull = shorter.given().stream().anyMatch(word -> word.length() > 1);
        boolean surnames = shorter.family().equals(longer.family())
            || shorter.family().length() == 1 && longer.family().startsWith(shorter.family())
            || inFull && (halvesMeet(shorter.family(), longer.family()) || longer.given().contains(shorter.family()));
        return surnames && givenFit(shorter.given(), longer);
    }

    private static boolean givenFit(List<String> some, PersonName longer) {
        List<String> all = longer.lone().isEmpty() ? longer.given() : List.of(longer.lone());
        int from = 0;
        for (String word : some) {
            int at = from;
            while (at < all.size() && !same(word, all.get(at))) {
                at++;
            }
            if (at == all.size()) {
                return false;
            }
            from = at + 1;
        }
        return true;
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || one.length() == 1 && other.startsWith(one) || other.length() == 1 && one.startsWith(other);
    }

    private static boolean surnameOf(PersonName longer, String surname) {
        return longer.family().equals(surname);
    }

    private static boolean halvesMeet(String one, String other) {
        List<String> halves = Arrays.asList(other.split("-"));
        return Arrays.stream(one.split("-")).anyMatch(halves::contains);
    }
}
