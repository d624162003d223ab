package org.covername.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All accounts, in the database. */
record JdbcAccounts(JdbcClient jdbc) {

    /** An account with the hash of its password, its row locked so that guesses at the same time are counted one after the other. */
    record Locked(Account account, String hash, int failures, String directory) {

        @Override
        public String toString() {
            return "the locked account " + account.name();
        }
    }

    Optional<Account> find(String name) {
        return jdbc.sql("select * from account where name = ?").param(name).query(JdbcAccounts::account).optional();
    }

    List<Account> all() {
        return jdbc.sql("select * from account order by name").query(JdbcAccounts::account).list();
    }

    boolean none() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single() == 0;
    }

    Optional<Locked> lock(String name) {
        return jdbc.sql("select * from account where name = ? for update").param(name)
                .query((row, number) -> new Locked(account(row, number), Optional.ofNullable(row.getString("password")).orElse(""), row.getInt("failures"),
                        Optional.ofNullable(row.getString("directory")).orElse(""))).optional();
    }

    /** The account that is tied to a person of the directory. */
    Optional<Account> ofDirectory(String mark) {
        return jdbc.sql("select * from account where directory = ?").param(mark).query(JdbcAccounts::account).optional();
    }

    void tie(String name, String mark) {
        jdbc.sql("update account set directory = ? where name = ?").params(mark, name).update();
    }

    /** @throws AccountRefusedException if there would be no administrator any more */
    private void keepAnAdministrator(String name, Set<Duty> duties, boolean active) {
        List<String> administrators = all().stream().filter(each -> each.active() && each.joined() && each.duties().contains(Duty.ADMINISTRATOR)).map(Account::name).toList();
        if (administrators.equals(List.of(name)) && !(active && duties.contains(Duty.ADMINISTRATOR))) {
            throw new AccountRefusedException(name + " is the last administrator: make another first");
        }
    }

    void add(String name, Set<Duty> duties) {
        try {
            jdbc.sql("insert into account (name, duties, active, failures, version) values (?, ?, true, 0, 1)").params(name, Duty.words(duties)).update();
        } catch (DuplicateKeyException known) {
            throw new AccountRefusedException("There is an account " + name + " already");
        }
    }

    /** Of two first accounts at once only one is made. */
    void claimFirst() {
        try {
            jdbc.sql("insert into first_account (one) values (1)").update();
        } catch (DuplicateKeyException known) {
            throw new AccountRefusedException("The first account has been made already");
        }
    }

    /** @throws AccountRefusedException for duties that one person must not have together, and if there would be no administrator any more */
    void change(String name, Set<Duty> duties, boolean active) {
        keepAnAdministrator(name, duties, active);
        jdbc.sql("update account set duties = ?, active = ?, version = version + 1 where name = ?").params(Duty.words(Account.checked(duties)), active, name).update();
    }

    void keepPassword(String name, String hash) {
        jdbc.sql("update account set password = ?, failures = 0, locked_until = null, version = version + 1 where name = ?").params(hash, name).update();
    }

    void succeeded(String name) {
        jdbc.sql("update account set failures = 0, locked_until = null where name = ?").param(name).update();
    }

    void failed(String name) {
        jdbc.sql("update account set failures = failures + 1 where name = ?").param(name).update();
    }

    /** Locks it, and counts from nought again. */
    void lock(String name, Instant until) {
        jdbc.sql("update account set failures = 0, locked_until = ? where name = ?").params(until.toString(), name).update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        boolean joined = row.getString("password") != null || row.getString("directory") != null;
        return new Account(row.getString("name"), Duty.ofWords(row.getString("duties")), row.getBoolean("active"), joined,
                Optional.ofNullable(row.getString("locked_until")).map(Instant::parse), row.getInt("version"));
    }
}
