package org.covername.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.outputs.HiddenForms;
import org.covername.pipeline.Step;
import org.covername.pipeline.StepJson;
import org.covername.vault.Vault;

/** Where in the vault a draft lies, with all that was read out of it, and each case's own file. */
record DraftVault(Vault vault) {

    void sealDraft(String key, DraftFile file) {
        vault.seal(place(key, "original"), file.bytes());
        vault.seal(place(key, "name"), file.name().text().getBytes(StandardCharsets.UTF_8));
    }

    DraftFile draft(String key) {
        return new DraftFile(name(key), vault.open(place(key, "original")));
    }

    /** The bytes alone; nothing where a stop came before they were sealed. */
    Optional<byte[]> original(String key) {
        return vault.holds(place(key, "original")) ? Optional.of(vault.open(place(key, "original"))) : Optional.empty();
    }

    Surface name(String key) {
        return new Surface(new String(vault.open(place(key, "name")), StandardCharsets.UTF_8));
    }

    void sealResult(String key, Step step, byte[] json) {
        vault.seal(place(key, step.word()), json);
    }

    <T> T result(String key, Step step, Class<T> type) {
        return StepJson.read(vault.open(place(key, step.word())), type);
    }

    /** Beside the draft, with which it is destroyed. */
    void sealHidden(String key, HiddenForms forms) {
        vault.seal(place(key, "hidden"), forms.json());
    }

    /** Keys of drafts that were sealed longer ago than so many seconds. */
    List<String> sealedBefore(long seconds) {
        return vault.namesOlderThan("drafts", seconds);
    }

    void destroy(String key) {
        vault.destroy("drafts/" + key);
    }

    void sealCaseFile(String caseId, String yaml) {
        vault.seal("cases/" + caseId, yaml.getBytes(StandardCharsets.UTF_8));
    }

    boolean hasCaseFile(String caseId) {
        return vault.holds("cases/" + caseId);
    }

    String caseFile(String caseId) {
        return new String(vault.open("cases/" + caseId), StandardCharsets.UTF_8);
    }

    private static String place(String key, String what) {
        return "drafts/" + key + "/" + what;
    }
}
