package org.covername.intake;

import java.nio.file.Path;
import org.covername.decision.JdbcRulings;
import org.covername.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that is kept of drafts and cases, in one hand. */
record Desk(Settings settings, JdbcClient jdbc, Vault sealed) {

    JdbcDrafts drafts() {
        return new JdbcDrafts(jdbc);
    }

    JdbcCases cases() {
        return new JdbcCases(jdbc, sealed);
    }

    DraftVault vault() {
        return new DraftVault(sealed);
    }

    JdbcRulings rulings() {
        return new JdbcRulings(jdbc, sealed);
    }

    JdbcPseudonymRegister register(String caseId) {
        return new JdbcPseudonymRegister(jdbc, sealed, caseId);
    }

    /** Where a draft's candidate is written. */
    Path place(DraftState.Id id) {
        return settings.review().resolve(id.caseId()).resolve(id.draft());
    }
}
