package org.covername.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.pseudonym.PseudonymRegister;
import org.covername.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pseudonyms of one case, read at the start of a step and written back at its end in the step's own transaction. Forms are known by their marks only;
 * pseudonyms may be read by anyone.
 */
final class JdbcPseudonymRegister implements PseudonymRegister {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final String caseId;
    private final Set<String> ofOthers;
    private final long version;
    private final Map<Key, String> known = new HashMap<>();
    private final Map<Key, String> added = new HashMap<>();

    /** A form's mark among those of its kind. */
    private record Key(String kind, String form) {
    }

    JdbcPseudonymRegister(JdbcClient jdbc, Vault vault, String caseId) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.caseId = caseId;
        this.ofOthers = new JdbcCases(jdbc, vault).childrenOfOthers(caseId);
        this.version = jdbc.sql("select register_version from review_case where id = ?").param(caseId).query(Long.class).single();
        jdbc.sql("select kind, form, pseudonym from pseudonym where case_id = ?").param(caseId).query(row -> {
            known.put(new Key(row.getString("kind"), row.getString("form")), row.getString("pseudonym"));
        });
    }

    @Override
    public Optional<String> find(String kind, Set<String> forms) {
        return forms.stream().sorted().map(form -> known.get(key(kind, form))).filter(found -> found != null).findFirst();
    }

    @Override
    public void keep(String kind, Set<String> forms, String pseudonym) {
        for (String form : forms) {
            Key key = key(kind, form);
            if (known.putIfAbsent(key, pseudonym) == null) {
                added.put(key, pseudonym);
            }
        }
    }

    @Override
    public Set<String> taken() {
        return new HashSet<>(known.values());
    }

    @Override
    public Set<String> ofOtherCases() {
        return ofOthers;
    }

    /** @throws RegisterChangedException when the case's register was changed since it was read: the step has to be taken again */
    void write() {
        if (added.isEmpty()) {
            return;
        }
        int unchanged = jdbc.sql("update review_case set register_version = register_version + 1 where id = ? and register_version = ?")
                .params(caseId, version).update();
        if (unchanged != 1) {
            throw new RegisterChangedException(caseId);
        }
        added.forEach(this::write);
        added.clear();
    }

    private void write(Key key, String pseudonym) {
        jdbc.sql("delete from pseudonym where case_id = ? and kind = ? and form = ?").params(caseId, key.kind(), key.form()).update();
        jdbc.sql("insert into pseudonym (case_id, kind, form, pseudonym) values (?, ?, ?, ?)").params(caseId, key.kind(), key.form(), pseudonym).update();
    }

    private Key key(String kind, String form) {
        return new Key(kind, vault.mark(form));
    }
}
