package org.covername.account;

import java.security.Principal;
import java.util.Set;

/**
 * Whoever is signed in.
 *
 * @param version of the account when they signed in: once the account is another, they have to sign in again
 */
public record Officer(String name, Set<Duty> duties, int version) implements Principal {

    public Officer {
        duties = Set.copyOf(duties);
    }

    static Officer of(Account account) {
        return new Officer(account.name(), account.duties(), account.version());
    }

    @Override
    public String getName() {
        return name;
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }
}
