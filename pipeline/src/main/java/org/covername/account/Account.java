package org.covername.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A person who may sign in.
 *
 * @param name    as it stands in the audit: small letters, digits, dots and hyphens, so that nobody has two by writing it otherwise
 * @param joined  whether its owner has chosen a password, or came by the directory
 * @param locked  until when wrong passwords lock it; empty where none do
 * @param version counts changes of duties and password
 */
public record Account(String name, Set<Duty> duties, boolean active, boolean joined, Optional<Instant> locked, int version) {

    private static final String FORM = "[a-z0-9][a-z0-9._-]{1,59}";
    /** After five wrong passwords. */
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    private static final Set<String> TAKEN = Set.of("covername", "unknown");

    public Account {
        duties = Set.copyOf(duties);
    }

    /** @throws AccountRefusedException for what cannot be a user name */
    static String checked(String name) {
        String plain = plain(name);
        if (!plain.matches(FORM) || TAKEN.contains(plain)) {
            throw new AccountRefusedException("A user name has 2 to 60 small letters, digits, dots and hyphens, such as a.thorne");
        }
        return plain;
    }

    /** As somebody may have typed it. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws AccountRefusedException for duties that one person must not have together */
    static Set<Duty> checked(Set<Duty> duties) {
        if (!Duty.fit(duties)) {
            throw new AccountRefusedException("Choose what the person does; an administrator and an auditor do nothing else");
        }
        return duties;
    }

    /** A lock that ends later than any can was made before the clock of the machine was set back: it would keep its owner out for as long. */
    public boolean lockedAt(Instant now) {
        return locked.filter(now::isBefore).filter(until -> !until.isAfter(now.plus(LOCKED_FOR))).isPresent();
    }
}
