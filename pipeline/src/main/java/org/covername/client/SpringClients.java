package org.covername.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.account.Account;
import org.covername.account.AccountEvent;
import org.covername.account.AccountRefusedException;
import org.covername.account.Duty;
import org.covername.account.Officer;
import org.covername.account.SpringAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the tokens of programs: each change and its audit entry together, or neither. */
public final class SpringClients {

    private static final int LONGEST = 365;
    /** A program that was silent for so long comes in anew, and the audit hears of it, as of a person whose session ended. */
    private static final Duration SILENT = Duration.ofMinutes(30);

    private final JdbcTokens tokens;
    private final SpringAccounts accounts;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpringClients(JdbcTokens tokens, SpringAccounts accounts, TransactionTemplate transactions, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.transactions = transactions;
        this.events = events;
        this.clock = Clock.systemUTC();
    }

    /**
     * What the administrator asks for.
     *
     * @param label what the token is for, for people
     * @param days  for how long
     */
    public record Wish(String account, Duty duty, String label, int days) {
    }

    public List<ClientToken> of(String account) {
        return tokens.of(account);
    }

    /** Makes a token, whose secret is told this once; or refuses in a sentence. One that is made in another's name opens nothing until they agree. */
    public String make(Wish wish, String by) {
        String label = wish.label().strip();
        refuse(label.isEmpty() || label.length() > 60, "Say what the token is for, in 60 signs or fewer");
        refuse(wish.days() < 1 || wish.days() > LONGEST, "A token is good for 1 to " + LONGEST + " days");
        Secret secret = Secret.random();
        transactions.executeWithoutResult(status -> {
            Account account = accounts.find(wish.account()).filter(Account::active).orElseThrow(() -> new AccountRefusedException("There is no open account of this name"));
            refuse(!account.duties().contains(wish.duty()), account.name() + " does not have this duty, so no token of it can");
            Instant ends = clock.instant().plus(wish.days(), ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
            ClientToken token = new ClientToken(Secret.id(), account.name(), wish.duty(), label, new ClientToken.Life(ends, false, account.name().equals(by), Optional.empty()));
            tokens.add(token, secret.sha256());
            events.publishEvent(new AccountEvent.TokenMade(by, account.name(), token.id(), token.duty()));
        });
        return secret.text();
    }

    /** Lets a token count that somebody else made in one's name. */
    public void confirm(String account, String id) {
        transactions.executeWithoutResult(status -> {
            refuse(!tokens.confirm(account, id), "There is no such token that waits for you");
            events.publishEvent(new AccountEvent.TokenConfirmed(account, id));
        });
    }

    /** Ends a token at once. */
    public void revoke(String account, String id, String by) {
        transactions.executeWithoutResult(status -> {
            refuse(!tokens.revoke(account, id), "There is no such token, or it was revoked before");
            events.publishEvent(new AccountEvent.TokenRevoked(by, account, id));
        });
    }

    /** The token of a secret, whether it is good or not. */
    Optional<ClientToken> find(Secret secret) {
        return secret.formed() ? tokens.find(secret.sha256()) : Optional.empty();
    }

    /** Lets a program in with the one duty of its token, in the name of its account; nothing where the token, or its account, is good no more. */
    Optional<Officer> admit(ClientToken token) {
        Instant now = clock.instant();
        Optional<Account> account = accounts.find(token.account());
        Optional<String> against = token.overAt(now).or(() -> against(account, token));
        if (against.isPresent()) {
            refused(token.account(), token.id(), against.get());
            return Optional.empty();
        }
        used(token, now.truncatedTo(ChronoUnit.MINUTES));
        return account.map(known -> new Officer(known.name(), Set.of(token.duty()), known.version()));
    }

    private static Optional<String> against(Optional<Account> account, ClientToken token) {
        return account.filter(Account::active).isEmpty() ? Optional.of("inactive")
                : account.get().duties().contains(token.duty()) ? Optional.empty() : Optional.of("duty");
    }

    /** Tells the audit that somebody was refused; what they showed is nowhere told. */
    void refused(String account, String id, String reason) {
        transactions.executeWithoutResult(status -> events.publishEvent(new AccountEvent.TokenRefused(account, id, reason)));
    }

    private void used(ClientToken token, Instant minute) {
        Optional<Instant> before = token.life().used();
        if (before.equals(Optional.of(minute))) {
            return;
        }
        transactions.executeWithoutResult(status -> {
            if (tokens.use(token, minute) && before.map(last -> last.plus(SILENT).isBefore(minute)).orElse(true)) {
                events.publishEvent(new AccountEvent.TokenUsed(token.account(), token.id(), token.duty()));
            }
        });
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new AccountRefusedException(sentence);
        }
    }
}
