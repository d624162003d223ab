package org.covername.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.covername.account.Duty;
import org.covername.client.ClientToken.Life;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All tokens, in the database, each by its hash. */
record JdbcTokens(JdbcClient jdbc) {

    List<ClientToken> of(String account) {
        return jdbc.sql("select * from api_token where account = ? order by ends, id").param(account).query(JdbcTokens::token).list();
    }

    Optional<ClientToken> find(String hash) {
        return jdbc.sql("select * from api_token where hash = ?").param(hash).query(JdbcTokens::token).optional();
    }

    void add(ClientToken token, String hash) {
        jdbc.sql("insert into api_token (id, hash, account, duty, label, ends, revoked, confirmed) values (?, ?, ?, ?, ?, ?, false, ?)")
                .params(token.id(), hash, token.account(), token.duty().name(), token.label(), token.life().ends().toString(), token.life().confirmed()).update();
    }

    /** False where there is no such token, or it was revoked before. */
    boolean revoke(String account, String id) {
        return jdbc.sql("update api_token set revoked = true where account = ? and id = ? and revoked = false").params(account, id).update() == 1;
    }

    /** False where there is no such token that waits for it. */
    boolean confirm(String account, String id) {
        return jdbc.sql("update api_token set confirmed = true where account = ? and id = ? and confirmed = false and revoked = false").params(account, id).update() == 1;
    }

    /** Writes down that it was used; false where somebody else did since it was read. */
    boolean use(ClientToken token, Instant now) {
        String before = token.life().used().map(Instant::toString).orElse("");
        return jdbc.sql("update api_token set last_used = ? where id = ? and coalesce(last_used, '') = ?").params(now.toString(), token.id(), before).update() == 1;
    }

    private static ClientToken token(ResultSet row, int number) throws SQLException {
        Life life = new Life(Instant.parse(row.getString("ends")), row.getBoolean("revoked"), row.getBoolean("confirmed"),
                Optional.ofNullable(row.getString("last_used")).map(Instant::parse));
        return new ClientToken(row.getString("id"), row.getString("account"), Duty.valueOf(row.getString("duty")), row.getString("label"), life);
    }
}
