package org.covername.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which cases there are, from which folder of the drop folder each comes, and which case file counts. A folder's name is known by its mark only. */
final class JdbcCases {

    /** What is known of a case's own file. */
    enum FileState { NONE, READ, REFUSED }

    private final JdbcClient jdbc;
    private final Vault vault;

    JdbcCases(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(String caseId, boolean arrived) {
        if (!exists(caseId)) {
            jdbc.sql("insert into review_case (id, arrived, case_file_state, register_version) values (?, ?, 'NONE', 0)").params(caseId, arrived).update();
        }
    }

    List<String> all() {
        return jdbc.sql("select id from review_case order by id").query(String.class).list();
    }

    boolean exists(String caseId) {
        return jdbc.sql("select count(*) from review_case where id = ?").param(caseId).query(Integer.class).single() > 0;
    }

    /** Whether nobody has said yet which case it is. */
    boolean arrived(String caseId) {
        return jdbc.sql("select arrived from review_case where id = ?").param(caseId).query(Boolean.class).single();
    }

    Optional<String> ofFolder(String folder) {
        return jdbc.sql("select case_id from case_folder where folder = ?").param(vault.mark(folder)).query(String.class).optional();
    }

    void nameFolder(String folder, String caseId) {
        jdbc.sql("delete from case_folder where folder = ?").param(vault.mark(folder)).update();
        jdbc.sql("insert into case_folder (folder, case_id) values (?, ?)").params(vault.mark(folder), caseId).update();
    }

    FileState fileState(String caseId) {
        return FileState.valueOf(jdbc.sql("select case_file_state from review_case where id = ?").param(caseId).query(String.class).single());
    }

    /** The SHA-256 of the case file in force. */
    Optional<String> file(String caseId) {
        return jdbc.sql("select case_file from review_case where id = ? and case_file is not null").param(caseId).query(String.class).optional();
    }

    /** Puts a case file in force; what it declares is kept, so that no other case may use it. */
    void fileRead(String caseId, String sha256, Set<String> childPseudonyms) {
        jdbc.sql("update review_case set case_file = ?, case_file_state = 'READ', arrived = false where id = ?").params(sha256, caseId).update();
        jdbc.sql("delete from declared_pseudonym where case_id = ?").param(caseId).update();
        childPseudonyms.forEach(pseudonym ->
                jdbc.sql("insert into declared_pseudonym (case_id, pseudonym) values (?, ?)").params(caseId, pseudonym).update());
    }

    /** A case file that came was refused; one that is in force stays so. */
    void fileRefused(String caseId) {
        jdbc.sql("update review_case set case_file_state = 'REFUSED' where id = ? and case_file is null").param(caseId).update();
    }

    /** Pseudonyms of children that other cases use, declared or given. */
    Set<String> childrenOfOthers(String caseId) {
        List<String> declared = jdbc.sql("select pseudonym from declared_pseudonym where case_id <> ?").param(caseId).query(String.class).list();
        List<String> given = jdbc.sql("select distinct pseudonym from pseudonym where case_id <> ? and pseudonym like 'Child %'").param(caseId)
                .query(String.class).list();
        return Stream.concat(declared.stream(), given.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
