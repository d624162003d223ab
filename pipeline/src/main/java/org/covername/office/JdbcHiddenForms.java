package org.covername.office;

import java.util.Optional;
import org.covername.outputs.HiddenForms;
import org.covername.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the report of a draft hides, as the intake sealed it beside the draft: it goes when the draft is destroyed. */
record JdbcHiddenForms(JdbcClient jdbc, Vault vault) {

    Optional<HiddenForms> of(String caseId, String draft) {
        return jdbc.sql("select draft_key from draft where case_id = ? and draft_no = ?").params(caseId, DraftKey.of(draft).number()).query(String.class).optional()
                .map(key -> "drafts/" + key + "/hidden").filter(vault::holds).map(place -> HiddenForms.read(vault.open(place)));
    }
}
