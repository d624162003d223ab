package org.covername.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.covername.account.AccountEvent.AccountLocked;
import org.covername.account.AccountEvent.SignInRefused;
import org.covername.account.AccountEvent.SignedIn;
import org.covername.account.JdbcAccounts.Locked;
import org.covername.factor.RandomSecret;
import org.covername.factor.SecondFactors;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.function.SingletonSupplier;

/**
 * Signs people in by name and password, and by a code where their account has a second factor. Five wrong ones lock an account
 * for a quarter of an hour; a refusal never tells why, and takes as long whether there is such an account or not.
 */
public final class SpringSignIn implements AuthenticationProvider {

    private static final int WRONG = 5;

    private final JdbcAccounts accounts;
    private final PasswordEncoder encoder;
    private final SpringDoor door;
    private final Clock clock;
    private final SecondFactors factors;
    private final Supplier<String> nobodys;

    SpringSignIn(JdbcAccounts accounts, PasswordEncoder encoder, SpringDoor door, SecondFactors factors) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.door = door;
        this.clock = Clock.systemUTC();
        this.factors = factors;
        // Made when somebody first signs in, whoever it is: making it takes half a second of a start.
        this.nobodys = SingletonSupplier.of(() -> encoder.encode(RandomSecret.random().text()));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = Account.plain(attempt.getName());
        String password = Optional.ofNullable(attempt.getCredentials()).map(Object::toString).orElse("");
        String code = attempt.getDetails() instanceof String said ? said : "";
        Optional<Account> account = door.together(() -> tried(name, password, code));
        Officer officer = account.map(Officer::of).orElseThrow(() -> new BadCredentialsException("Sign-in refused"));
        return authenticated(officer);
    }

    /**
     * Whom the office's directory vouches for.
     *
     * @param name   of the account
     * @param mark   by which the person is known again: SHA-256 of issuer and subject
     * @param factor whether the directory asked for a second factor that counts here
     * @param duties what the person does, where the office lets its directory say so
     */
    public record Claimed(String name, String mark, boolean factor, Optional<Set<Duty>> duties) {
    }

    /**
     * What became of somebody who came by the directory.
     *
     * @param officer  nobody where they were refused
     * @param asksCode whether they are let in only with a code of their second factor
     */
    public record Arrival(Optional<Officer> officer, boolean asksCode) {

        static final Arrival REFUSED = new Arrival(Optional.empty(), false);
    }

    /** Lets somebody in by the directory, or refuses; either is told to the audit. */
    public Arrival byDirectory(Claimed claimed) {
        return new DirectorySignIn(accounts, new JdbcInvitations(accounts.jdbc()), door, factors, clock).come(claimed);
    }

    /** The directory vouched for somebody, but not for any account. */
    public Arrival strangerByDirectory() {
        return door.together(() -> {
            door.tell(new SignInRefused("unknown", "directory"));
            return Arrival.REFUSED;
        });
    }

    /** The second step of somebody whom the directory vouched for: a wrong code counts as a wrong password does. */
    public Optional<Officer> byCode(Officer officer, String code) {
        return door.together(() -> {
            Optional<Locked> found = accounts.lock(officer.name());
            boolean same = found.map(Locked::account).filter(account -> account.active() && account.version() == officer.version()).isPresent();
            Optional<String> refusal = !same ? Optional.of("inactive") : refusal(found, true).or(() -> byCode(officer.name(), code));
            if (refusal.isPresent()) {
                door.tell(new SignInRefused(officer.name(), refusal.get()));
                found.filter(locked -> refusal.get().equals("code")).ifPresent(this::count);
                return Optional.<Officer>empty();
            }
            accounts.succeeded(officer.name());
            door.tell(new SignedIn(officer.name()));
            return Optional.of(officer);
        });
    }

    /** As Spring Security knows somebody who is signed in. */
    public static Authentication authenticated(Officer officer) {
        return UsernamePasswordAuthenticationToken.authenticated(officer, null, officer.duties().stream().map(duty -> new SimpleGrantedAuthority(duty.name())).toList());
    }

    private Optional<Account> tried(String name, String password, String code) {
        Optional<Locked> found = name.length() > 60 ? Optional.empty() : accounts.lock(name);
        String nobodys = this.nobodys.get();
        String hash = found.map(Locked::hash).filter(kept -> !kept.isEmpty()).orElse(nobodys);
        boolean right = password.length() <= Passwords.MOST && encoder.matches(password, hash);
        Optional<String> refusal = refusal(found, right).or(() -> byCode(name, code));
        if (refusal.isPresent()) {
            door.tell(new SignInRefused(found.map(locked -> locked.account().name()).orElse("unknown"), refusal.get()));
            found.filter(locked -> Set.of("wrong", "code").contains(refusal.get())).ifPresent(this::count);
            return Optional.empty();
        }
        accounts.succeeded(name);
        door.tell(new SignedIn(name));
        return found.map(Locked::account);
    }

    private Optional<String> refusal(Optional<Locked> found, boolean right) {
        if (found.isEmpty()) {
            return Optional.of("unknown");
        }
        Account account = found.get().account();
        if (!account.active() || !account.joined()) {
            return Optional.of("inactive");
        }
        return account.lockedAt(clock.instant()) ? Optional.of("locked") : right ? Optional.empty() : Optional.of("wrong");
    }

    /** Asked only once all else is right, so that nobody uses up another's code. */
    private Optional<String> byCode(String name, String code) {
        return factors.active(name) && !factors.fits(name, code, clock.instant()) ? Optional.of("code") : Optional.empty();
    }

    private void count(Locked locked) {
        String name = locked.account().name();
        if (locked.failures() + 1 < WRONG) {
            accounts.failed(name);
            return;
        }
        accounts.lock(name, clock.instant().plus(Account.LOCKED_FOR));
        door.tell(new AccountLocked(name));
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
