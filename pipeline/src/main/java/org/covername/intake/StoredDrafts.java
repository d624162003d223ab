package org.covername.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.pipeline.Step;
import org.covername.pseudonym.PseudonymRegister;
import org.covername.pseudonym.Resolution;
import org.covername.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was read out of drafts, opened for those who may see it. It is text of the draft: nobody keeps it longer than they look at it. */
public final class StoredDrafts {

    private final Desk desk;

    public StoredDrafts(Settings settings, JdbcClient jdbc, Vault vault) {
        this.desk = new Desk(settings, jdbc, vault);
    }

    /**
     * A draft, with what would be written for its mentions.
     *
     * @param version of the pseudonyms: another once they were given anew
     */
    public record Stored(String key, String version, CaseFile caseFile, Draft draft, Resolution resolution) {
    }

    /** Where a draft of a case stands; nothing where there is none of this name. */
    public Optional<DraftState> state(String caseId, String draft) {
        List<DraftState> ofCase = desk.drafts().ofCase(caseId);
        String plain = draft.replaceFirst("\\.\\d+$", "");
        return ofCase.stream().filter(each -> each.id().draft().equals(plain)).findFirst();
    }

    /** Of the pseudonyms of a draft, as they were last given; nothing before that, and nothing once it was destroyed. */
    public Optional<String> version(DraftState draft) {
        return desk.drafts().result(draft.key(), Step.PSEUDONYM).filter(any -> desk.sealed().holds("drafts/" + draft.key() + "/" + Step.PSEUDONYM.word()));
    }

    /** Opens it; nothing before its mentions have their pseudonyms, or once it was destroyed. */
    public Optional<Stored> open(DraftState draft) {
        return version(draft).map(version -> {
            StoredWork work = new StoredWork(draft, desk);
            return new Stored(draft.key(), version, work.caseFile(), work.draft(), work.resolution());
        });
    }

    /** The draft as it was dropped, where it is a PDF. */
    public Optional<byte[]> originalPdf(DraftState draft) {
        return version(draft).map(any -> desk.vault().draft(draft.key()).bytes())
                .filter(bytes -> new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-"));
    }

    /** A mark by which something is known again and from which nothing can be learnt. */
    public String mark(String text) {
        return desk.sealed().mark(text);
    }

    /** The pseudonyms of a case. */
    public PseudonymRegister register(String caseId) {
        return desk.register(caseId);
    }
}
