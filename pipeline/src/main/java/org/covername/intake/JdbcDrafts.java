package org.covername.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.covername.intake.DraftState.Id;
import org.covername.intake.DraftState.Stand;
import org.covername.intake.DraftState.State;
import org.covername.pipeline.Step;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where every draft stands, in the database: ids, hashes and states only. */
public final class JdbcDrafts {

    private static final int REASON = 1000;
    /** A view that H2 alone has. */
    private static final String IS_H2 = "select count(*) from information_schema.tables where upper(table_schema) = 'INFORMATION_SCHEMA' and upper(table_name) = 'SETTINGS'";

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All drafts, by case and number. */
    public List<DraftState> all() {
        return jdbc.sql("select * from draft order by case_id, draft_no").query(JdbcDrafts::state).list();
    }

    boolean knows(String key) {
        return jdbc.sql("select count(*) from draft where draft_key = ?").param(key).query(Integer.class).single() > 0;
    }

    DraftState of(String key) {
        return jdbc.sql("select * from draft where draft_key = ?").param(key).query(JdbcDrafts::state).single();
    }

    /** The step that a draft has before it; none where it is done, held or rejected. */
    Optional<Step> nextStep(String key) {
        return Optional.of(of(key)).filter(draft -> draft.stand().state() == State.WAITING).map(DraftState::step);
    }

    /**
     * Drafts that have a step before them and have not moved for so many seconds, those that wait longest first; their time counts anew. Those that moved as much later than now
     * did so before the clock was set back.
     */
    List<String> unfinished(long seconds) {
        LocalDateTime before = now().minusSeconds(seconds);
        LocalDateTime after = now().plusSeconds(seconds);
        List<String> keys = jdbc.sql("select draft_key from draft where state = 'WAITING' and (changed <= ? or changed > ?) order by changed").params(before, after)
                .query(String.class).list();
        keys.forEach(key -> jdbc.sql("update draft set changed = ? where draft_key = ? and (changed <= ? or changed > ?)").params(now(), key, before, after).update());
        return keys;
    }

    /** How many drafts have a step before them, on all machines. */
    int inWork() {
        return jdbc.sql("select count(*) from draft where state = 'WAITING'").query(Integer.class).single();
    }

    /** Keys of the drafts on hold. */
    Set<String> held() {
        return Set.copyOf(jdbc.sql("select draft_key from draft where state = 'HELD'").query(String.class).list());
    }

    /**
     * Notes that a process begins a draft's next step, before it does: one that does not live to end it leaves the note behind.
     *
     * @return how many processes have begun it and not ended it, with this one
     */
    int begin(DraftState draft) {
        jdbc.sql("update draft set attempts = attempts + 1 where draft_key = ?").param(draft.key()).update();
        return jdbc.sql("select attempts from draft where draft_key = ?").param(draft.key()).query(Integer.class).single();
    }

    /** The step came to an end, if not to a good one. */
    void outlived(String key) {
        jdbc.sql("update draft set attempts = 0 where draft_key = ?").param(key).update();
    }

    List<DraftState> ofCase(String caseId) {
        return jdbc.sql("select * from draft where case_id = ? order by draft_no").param(caseId).query(JdbcDrafts::state).list();
    }

    /** Drafts with these very bytes, whatever their case. */
    List<DraftState> withBytes(String sha256) {
        return jdbc.sql("select * from draft where sha256 = ? order by received").param(sha256).query(JdbcDrafts::state).list();
    }

    DraftState add(String caseId, String sha256) {
        String key = UUID.randomUUID().toString().replace("-", "");
        jdbc.sql("insert into draft (draft_key, case_id, draft_no, sha256, state, step, run, received, changed) values (?, ?, ?, ?, 'WAITING', ?, 1, ?, ?)")
                .params(key, caseId, nextNumber(caseId), sha256, Step.EXTRACTION.name(), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), now())
                .update();
        jdbc.sql("insert into claim (what) values (?)").param(key).update();
        return of(key);
    }

    /**
     * Records that a draft took its step.
     *
     * @param rules SHA-256 of those with which it was taken
     * @return false when another run or another machine was faster, so that what was found no longer counts
     */
    boolean advance(DraftState from, String rules) {
        State state = from.step().next().isPresent() ? State.WAITING : State.DONE;
        return jdbc.sql("update draft set state = ?, step = ?, rules = ?, reason = null, attempts = 0, changed = ? where draft_key = ? and step = ? and run = ? and state = 'WAITING'")
                .params(state.name(), from.step().next().orElse(from.step()).name(), rules, now(), from.key(), from.step().name(), from.run()).update() == 1;
    }

    /** SHA-256 of the rules with which a draft's last step was taken; nothing before the first, and where the next is to begin the run anew. */
    Optional<String> rules(String key) {
        return jdbc.sql("select rules from draft where draft_key = ? and rules is not null").param(key).query(String.class).optional();
    }

    /**
     * Sends a draft back within its run; false as for {@link #advance}.
     *
     * @param to a step that it took already
     */
    boolean back(DraftState draft, Step to) {
        return jdbc.sql("update draft set step = ?, run = run + 1, rules = null, attempts = 0, changed = ? where draft_key = ? and step = ? and run = ? and state = 'WAITING'")
                .params(to.name(), now(), draft.key(), draft.step().name(), draft.run()).update() == 1;
    }

    /** Ends a draft where it stands, held or rejected; false as for {@link #advance}. */
    boolean end(DraftState at, State state, String reason) {
        return jdbc.sql("update draft set state = ?, reason = ?, attempts = 0, changed = ? where draft_key = ? and run = ? and state = 'WAITING'")
                .params(state.name(), reason.substring(0, Math.min(REASON, reason.length())), now(), at.key(), at.run()).update() == 1;
    }

    /** Begins a draft anew, whatever it had come to. */
    void beginAnew(String key) {
        jdbc.sql("update draft set state = 'WAITING', step = ?, run = run + 1, reason = null, attempts = 0, changed = ? where draft_key = ?")
                .params(Step.EXTRACTION.name(), now(), key).update();
        jdbc.sql("delete from step_result where draft_key = ?").param(key).update();
    }

    /**
     * Sends a finished draft back to its pseudonyms, as officers ruled, or one that failed behind them if somebody has ruled since; what was recognised stays.
     *
     * @return false where it is not finished, or another machine was faster
     */
    boolean rework(String key) {
        return jdbc.sql("update draft set state = 'WAITING', step = ?, run = run + 1, reason = null, changed = ? where draft_key = ?"
                + " and (state = 'DONE' or state = 'HELD' and step not in ('EXTRACTION', 'RECOGNITION')"
                + " and changed < (select max(r.changed) from draft_ruling r where r.draft_key = draft.draft_key))")
                .params(Step.PSEUDONYM.name(), now(), key).update() == 1;
    }

    /**
     * Lets a draft on hold go on with the step at which it failed, or with what stands before it, as its rules may have been mended; what was read of it stays.
     *
     * @return false where it is not on hold
     */
    boolean tryAgain(String key) {
        return jdbc.sql("update draft set state = 'WAITING', run = run + 1, rules = null, reason = null, attempts = 0, changed = ? where draft_key = ? and state = 'HELD'")
                .params(now(), key).update() == 1;
    }

    /** Gives a draft to another case, under that case's next number. */
    void move(String key, String caseId) {
        jdbc.sql("update draft set case_id = ?, draft_no = ? where draft_key = ?").params(caseId, nextNumber(caseId), key).update();
    }

    void keepResult(String key, Step step, String sha256) {
        jdbc.sql("delete from step_result where draft_key = ? and step = ?").params(key, step.name()).update();
        jdbc.sql("insert into step_result (draft_key, step, sha256) values (?, ?, ?)").params(key, step.name(), sha256).update();
    }

    Optional<String> result(String key, Step step) {
        return jdbc.sql("select sha256 from step_result where draft_key = ? and step = ?").params(key, step.name()).query(String.class).optional();
    }

    /** Returns once what is committed would outlive a power cut: PostgreSQL sees to that by itself, H2 when it is told. */
    void reachDisk() {
        if (jdbc.sql(IS_H2).query(Integer.class).single() > 0) {
            jdbc.sql("checkpoint sync").update();
        }
    }

    private int nextNumber(String caseId) {
        return jdbc.sql("select coalesce(max(draft_no), 0) + 1 from draft where case_id = ?").param(caseId).query(Integer.class).single();
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }

    private static DraftState state(ResultSet row, int number) throws SQLException {
        Stand stand = new Stand(State.valueOf(row.getString("state")), Optional.ofNullable(row.getString("reason")));
        return new DraftState(row.getString("draft_key"), new Id(row.getString("case_id"), row.getInt("draft_no")), row.getString("sha256"), stand,
                Step.valueOf(row.getString("step")), row.getInt("run"));
    }
}
