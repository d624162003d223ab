package org.covername.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.factor.RandomSecret;
import org.covername.factor.SecondFactors;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Keeps the accounts: each change and its audit entry together, or neither. */
public final class SpringAccounts {

    private static final Duration GOOD_FOR = Duration.ofDays(3);

    private final JdbcAccounts accounts;
    private final JdbcInvitations invitations;
    private final PasswordEncoder encoder;
    private final SpringDoor door;
    private final Clock clock;
    private final SecondFactors factors;

    SpringAccounts(JdbcAccounts accounts, JdbcInvitations invitations, PasswordEncoder encoder, SpringDoor door, SecondFactors factors) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.encoder = encoder;
        this.door = door;
        this.clock = Clock.systemUTC();
        this.factors = factors;
    }

    public List<Account> all() {
        return accounts.all();
    }

    public boolean none() {
        return accounts.none();
    }

    public Optional<Account> find(String name) {
        return accounts.find(name);
    }

    /**
     * Adds an account, or refuses in a sentence.
     *
     * @return the secret part of the link by which its owner chooses a password
     */
    public String add(String name, Set<Duty> duties, String by) {
        String plain = Account.checked(name);
        return door.together(() -> {
            accounts.add(plain, Account.checked(duties));
            door.tell(new AccountEvent.AccountAdded(by, plain, duties));
            return invited(plain, by);
        });
    }

    /** A new link for somebody who forgot the password; the old one stays good until another is chosen. */
    public String invite(String name, String by) {
        return door.together(() -> invited(existing(name).name(), by));
    }

    private String invited(String name, String by) {
        door.tell(new AccountEvent.AccountInvited(by, name));
        return invitations.invite(name, clock.instant().plus(GOOD_FOR)).text();
    }

    /** Changes what somebody does, or closes the account; whoever is signed in with it has to sign in again. */
    public void change(String name, Set<Duty> duties, boolean active, String by) {
        door.together(() -> {
            existing(name);
            accounts.change(name, duties, active);
            if (!active) {
                invitations.withdraw(name);
            }
            door.tell(new AccountEvent.AccountChanged(by, name, duties, active));
            return name;
        });
    }

    private Account existing(String name) {
        return accounts.find(name).orElseThrow(() -> new AccountRefusedException("There is no account of this name"));
    }

    /** Whom a link invites, while it is good. */
    public Optional<String> invitedBy(String token) {
        return invitations.whom(new RandomSecret(token), clock.instant()).filter(name -> accounts.find(name).map(Account::active).orElse(false));
    }

    /** Uses a link up and keeps the password. */
    public void join(String token, String password, String again) {
        door.together(() -> {
            String name = invitedBy(token)
                    .orElseThrow(() -> new AccountRefusedException("This link was used already or is no longer good: ask the administrator for another"));
            String checked = Passwords.checked(name, password, again);
            if (!invitations.use(new RandomSecret(token))) {
                throw new AccountRefusedException("This link was used already");
            }
            return chosen(name, checked);
        });
    }

    /** Makes the very first account, an administrator. */
    void first(String name, String password, String again) {
        String plain = Account.checked(name);
        String checked = Passwords.checked(plain, password, again);
        door.together(() -> {
            accounts.claimFirst();
            accounts.add(plain, Set.of(Duty.ADMINISTRATOR));
            door.tell(new AccountEvent.AccountAdded(plain, plain, Set.of(Duty.ADMINISTRATOR)));
            return chosen(plain, checked);
        });
    }

    private String chosen(String name, String password) {
        accounts.keepPassword(name, encoder.encode(password));
        door.tell(new AccountEvent.PasswordChosen(name));
        return name;
    }

    /** To look at. */
    public SecondFactors factors() {
        return factors;
    }

    /** A new secret for somebody who has no second factor. */
    public String beginFactor(String name) {
        return door.together(() -> {
            if (factors.active(existing(name).name())) {
                throw new AccountRefusedException("Your sign-in asks for a code already: end that first");
            }
            return factors.begin(name);
        });
    }

    /** Lets a second factor count, and gives the recovery codes; refuses a wrong code. */
    public List<String> confirmFactor(String name, String code) {
        return door.together(() -> {
            List<String> codes = factors.confirm(name, code, clock.instant());
            if (codes.isEmpty()) {
                throw new AccountRefusedException("This is not the code that the key shows now: begin once more, and look at the clock of the telephone");
            }
            door.tell(new AccountEvent.SecondFactorChosen(name));
            return codes;
        });
    }

    /** Ends one's own second factor; a session left open is not enough for that. */
    public void endFactor(String name, String code) {
        door.together(() -> {
            if (!factors.fits(name, code, clock.instant())) {
                throw new AccountRefusedException("The code is not right, or was used already: wait for the next one");
            }
            return removed(name, name);
        });
    }

    /** Ends the second factor of somebody who lost the device. */
    public void removeFactor(String name, String by) {
        door.together(() -> removed(existing(name).name(), by));
    }

    private String removed(String name, String by) {
        factors.remove(name);
        door.tell(new AccountEvent.SecondFactorRemoved(by, name));
        return name;
    }

    public void signedOut(String name) {
        door.together(() -> {
            door.tell(new AccountEvent.SignedOut(name));
            return name;
        });
    }
}
