package org.covername.decision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.covername.ruling.Ruling;
import org.covername.ruling.RulingJson;
import org.covername.ruling.Rulings;
import org.covername.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rulings about drafts: numbers and keyed marks in the database, what they say sealed beside the draft, with which it is destroyed. A ruling counts once its row is
 * kept; what a crash left sealed without one is never read.
 */
public record JdbcRulings(JdbcClient jdbc, Vault vault) {

    /**
     * How far the rulings about a draft are.
     *
     * @param last    number of the last one
     * @param applied up to which the report of the draft says what was ruled
     */
    public record Progress(int last, int applied) {

        public boolean pending() {
            return last > applied;
        }
    }

    public Rulings of(String draftKey) {
        return new Rulings(marks(draftKey).stream().map(mark -> open(draftKey, mark)).toList());
    }

    /** What they are sealed under, in the order in which they were made: a mark always names the same ruling. */
    public List<String> marks(String draftKey) {
        return jdbc.sql("select mark from ruling where draft_key = ? order by ruling_no").param(draftKey).query(String.class).list();
    }

    public Ruling open(String draftKey, String mark) {
        return RulingJson.read(vault.open(place(draftKey, mark)));
    }

    /** Adds one within the caller's transaction; two machines cannot both add the same number. */
    public void add(String draftKey, Ruling ruling) {
        byte[] json = RulingJson.write(ruling);
        String mark = vault.mark(new String(json, StandardCharsets.UTF_8));
        vault.seal(place(draftKey, mark), json);
        jdbc.sql("insert into ruling (draft_key, ruling_no, mark) values (?, ?, ?)").params(draftKey, ruling.number(), mark).update();
        int known = jdbc.sql("update draft_ruling set last_no = ?, changed = ? where draft_key = ?").params(ruling.number(), now(), draftKey).update();
        if (known == 0) {
            jdbc.sql("insert into draft_ruling (draft_key, last_no, applied_no, changed) values (?, ?, 0, ?)").params(draftKey, ruling.number(), now()).update();
        }
    }

    public Progress progress(String draftKey) {
        return jdbc.sql("select last_no, applied_no from draft_ruling where draft_key = ?").param(draftKey)
            .query((row, number) -> new Progress(row.getInt(1), row.getInt(2))).optional().orElse(new Progress(0, 0));
    }

    /** The pseudonyms of a draft now say what was ruled up to this number. */
    public void applied(String draftKey, int number) {
        jdbc.sql("update draft_ruling set applied_no = ? where draft_key = ?").params(number, draftKey).update();
    }

    /** Drafts whose report does not yet say what was ruled, and on which nobody has ruled for so many milliseconds; a ruling of a later time was made before the clock was set back. */
    public List<String> pending(long quietMillis) {
        LocalDateTime now = now();
        return jdbc.sql("select draft_key from draft_ruling where last_no > applied_no and (changed <= ? or changed > ?)")
            .params(now.minusNanos(quietMillis * 1_000_000), now.plusMinutes(1)).query(String.class).list();
    }

    /** Gives a draft that has no rulings those of another that count, and tells how many. What no longer finds its words is asked about later. */
    public int carry(String from, String to) {
        if (progress(to).last() > 0) {
            return 0;
        }
        int number = 0;
        for (Ruling ruling : of(from).inForce()) {
            add(to, ruling.carriedAs(++number));
        }
        return number;
    }

    private static String place(String draftKey, String mark) {
        return "drafts/" + draftKey + "/rulings/" + mark;
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }
}
