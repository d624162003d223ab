package org.covername.account;

import java.time.Instant;
import java.util.Optional;
import org.covername.factor.RandomSecret;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links by which people choose their passwords, each good once and for a while; of one account only the latest counts. */
record JdbcInvitations(JdbcClient jdbc) {

    RandomSecret invite(String name, Instant ends) {
        RandomSecret token = RandomSecret.random();
        withdraw(name);
        jdbc.sql("insert into invitation (token, name, ends) values (?, ?, ?)").params(token.sha256(), name, ends.toString()).update();
        return token;
    }

    void withdraw(String name) {
        jdbc.sql("delete from invitation where name = ?").param(name).update();
    }

    /** Whom a link invites, while it is good. */
    Optional<String> whom(RandomSecret token, Instant now) {
        return jdbc.sql("select name, ends from invitation where token = ?").param(token.sha256())
                .query((row, number) -> Instant.parse(row.getString("ends")).isAfter(now) ? row.getString("name") : "").optional().filter(name -> !name.isEmpty());
    }

    /** Whether somebody is invited now. */
    boolean waits(String name, Instant now) {
        return jdbc.sql("select ends from invitation where name = ?").param(name).query(String.class).list().stream().anyMatch(ends -> Instant.parse(ends).isAfter(now));
    }

    /** Uses a link up; false where it was used in this very moment. */
    boolean use(RandomSecret token) {
        return jdbc.sql("delete from invitation where token = ?").param(token.sha256()).update() == 1;
    }
}
