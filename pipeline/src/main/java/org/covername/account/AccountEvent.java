package org.covername.account;

import java.util.Map;
import java.util.Set;

/** What happens to accounts and at the door. Told within the transaction of what happened: who cannot hear it can stop it. */
public sealed interface AccountEvent {

    /** Who did it. A name that no account has is never told, since people type passwords into the wrong field. */
    String who();

    /** By name, for the audit. */
    default Map<String, String> facts() {
        return Map.of();
    }

    record SignedIn(String who) implements AccountEvent {
    }

    record SignedOut(String who) implements AccountEvent {
    }

    /** An account was tied to one person of the office's directory. */
    record DirectoryLinked(String who) implements AccountEvent {
    }

    /** @param reason unknown, inactive, locked, wrong, code for a wrong code, directory for another person of the directory, or duties for such as nobody may have */
    record SignInRefused(String who, String reason) implements AccountEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason);
        }
    }

    /** Too many wrong passwords. */
    record AccountLocked(String who) implements AccountEvent {
    }

    record AccountAdded(String who, String account, Set<Duty> duties) implements AccountEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("account", account, "duties", Duty.words(duties));
        }
    }

    record AccountChanged(String who, String account, Set<Duty> duties, boolean active) implements AccountEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("account", account, "duties", Duty.words(duties), "active", "" + active);
        }
    }

    /** Somebody was given a link by which to choose a password. */
    record AccountInvited(String who, String account) implements AccountEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("account", account);
        }
    }

    /** Somebody's sign-in asks for a code from now on. */
    record SecondFactorChosen(String who) implements AccountEvent {
    }

    /** Somebody's sign-in asks for no code any more. */
    record SecondFactorRemoved(String who, String account) implements AccountEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("account", account);
        }
    }

    record PasswordChosen(String who) implements AccountEvent {
    }

    /** A program was given a token of an account. */
    record TokenMade(String who, String account, String token, Duty duty) implements AccountEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("account", account, "token", token, "duties", duty.word());
        }
    }

    /** The owner of an account agreed to a token that somebody else had made. */
    record TokenConfirmed(String who, String token) implements AccountEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("token", token);
        }
    }

    record TokenRevoked(String who, String account, String token) implements AccountEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("account", account, "token", token);
        }
    }

    /** A program came in, as by a sign-in: for the first time, or after it was silent. */
    record TokenUsed(String who, String token, Duty duty) implements AccountEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("token", token, "duties", duty.word());
        }
    }

    /** @param reason unknown, revoked, expired, unconfirmed, inactive, or duty for one that the account no longer has */
    record TokenRefused(String who, String token, String reason) implements AccountEvent {
        @Override
        public Map<String, String> facts() {
            return token.isEmpty() ? Map.of("reason", reason) : Map.of("reason", reason, "token", token);
        }
    }
}
