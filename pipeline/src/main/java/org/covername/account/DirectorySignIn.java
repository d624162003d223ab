package org.covername.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.covername.account.AccountEvent.DirectoryLinked;
import org.covername.account.AccountEvent.SignInRefused;
import org.covername.account.AccountEvent.SignedIn;
import org.covername.account.JdbcAccounts.Locked;
import org.covername.account.SpringSignIn.Arrival;
import org.covername.account.SpringSignIn.Claimed;
import org.covername.factor.SecondFactors;

/**
 * Lets in whom the office's directory vouches for. An account is tied once to one person of the directory, while its invitation is good; from then on nobody else comes in
 * by it, whatever name the directory gives them.
 */
record DirectorySignIn(JdbcAccounts accounts, JdbcInvitations invitations, SpringDoor door, SecondFactors factors, Clock clock) {

    Arrival come(Claimed claimed) {
        try {
            return door.together(() -> arrived(claimed));
        } catch (AccountRefusedException refused) {
            return door.together(() -> refused(accounts.find(claimed.name()).map(Account::name).orElse("unknown"), "duties"));
        }
    }

    private Arrival arrived(Claimed claimed) {
        Optional<Locked> found = accounts.lock(claimed.name());
        if (found.isEmpty() && claimed.duties().isPresent() && accounts.ofDirectory(claimed.mark()).isEmpty()) {
            accounts.add(Account.checked(claimed.name()), Account.checked(claimed.duties().get()));
            door.tell(new AccountEvent.AccountAdded(claimed.name(), claimed.name(), claimed.duties().get()));
            return admitted(accounts.lock(claimed.name()).orElseThrow().account(), claimed, true);
        }
        Optional<String> refusal = refusal(found, claimed);
        return refusal.isPresent() ? refused(found.map(locked -> locked.account().name()).orElse("unknown"), refusal.get())
                : admitted(found.get().account(), claimed, found.get().directory().isEmpty());
    }

    private Optional<String> refusal(Optional<Locked> found, Claimed claimed) {
        if (found.isEmpty()) {
            return Optional.of("unknown");
        }
        Account account = found.get().account();
        if (!account.active()) {
            return Optional.of("inactive");
        }
        if (account.lockedAt(clock.instant())) {
            return Optional.of("locked");
        }
        boolean mine = found.get().directory().equals(claimed.mark());
        boolean free = found.get().directory().isEmpty() && accounts.ofDirectory(claimed.mark()).isEmpty() && invitations.waits(account.name(), clock.instant());
        return mine || free ? Optional.empty() : Optional.of("directory");
    }

    private Arrival admitted(Account account, Claimed claimed, boolean first) {
        if (first) {
            accounts.tie(account.name(), claimed.mark());
            invitations.withdraw(account.name());
            door.tell(new DirectoryLinked(account.name()));
        }
        claimed.duties().filter(duties -> !duties.equals(account.duties())).ifPresent(duties -> changed(account, duties));
        Officer officer = accounts.find(account.name()).map(Officer::of).orElseThrow();
        if (factors.active(account.name()) && !claimed.factor()) {
            return new Arrival(Optional.of(officer), true);
        }
        accounts.succeeded(account.name());
        door.tell(new SignedIn(account.name()));
        return new Arrival(Optional.of(officer), false);
    }

    /** The directory says what somebody does; the last administrator stays one whatever it says. */
    private void changed(Account account, Set<Duty> duties) {
        accounts.change(account.name(), duties, true);
        door.tell(new AccountEvent.AccountChanged(account.name(), account.name(), duties, true));
    }

    private Arrival refused(String name, String reason) {
        door.tell(new SignInRefused(name, reason));
        return Arrival.REFUSED;
    }
}
