package org.covername.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import org.covername.document.DraftFile;
import org.covername.outputs.HiddenForms;
import org.covername.pipeline.DraftWork;
import org.covername.pipeline.Step;
import org.covername.pseudonym.PseudonymRegister;
import org.covername.pseudonym.Question;
import org.covername.ruling.Rulings;

/** The work on one draft whose results lie in the vault. */
final class StoredWork implements DraftWork {

    private final DraftState draft;
    private final Desk desk;
    private final JdbcPseudonymRegister register;
    private Rulings rulings = Rulings.NONE;

    StoredWork(DraftState draft, Desk desk) {
        this.draft = draft;
        this.desk = desk;
        this.register = desk.register(draft.id().caseId());
    }

    @Override
    public String draftId() {
        return draft.id().draft();
    }

    @Override
    public DraftFile file() {
        return desk.vault().draft(draft.key());
    }

    @Override
    public CaseFile caseFile() {
        String caseId = draft.id().caseId();
        if (desk.cases().file(caseId).isEmpty()) {
            return CaseFile.unknown(caseId);
        }
        try {
            return CaseFileYaml.read(desk.vault().caseFile(caseId), "case.yaml");
        } catch (CaseFileRefusedException impossible) {
            throw new IllegalStateException("The case file of " + caseId + " was read before and is refused now", impossible);
        }
    }

    @Override
    public PseudonymRegister register() {
        return register;
    }

    /** As they are now: what is ruled while the step is taken waits for the next time. */
    @Override
    public Rulings rulings() {
        rulings = desk.rulings().of(draft.key());
        return rulings;
    }

    @Override
    public List<Question> questions() {
        List<String> sentences = new ArrayList<>(ArrivalQuestions.ofName(desk.vault().name(draft.key())));
        sentences.addAll(ArrivalQuestions.ofCase(draft, desk));
        return sentences.stream().map(sentence -> new Question(sentence, -1)).toList();
    }

    @Override
    public Path place() {
        return desk.place(draft.id());
    }

    @Override
    public <T> T result(Step step, Class<T> type) {
        desk.drafts().result(draft.key(), step).orElseThrow(() -> new IllegalStateException("Step " + step.word() + " of " + draft.id() + " was not yet taken"));
        return desk.vault().result(draft.key(), step, type);
    }

    /** The SHA-256 of what a step works on. */
    String before(Step step) {
        return step == Step.EXTRACTION ? draft.sha256() : desk.drafts().result(draft.key(), Step.values()[step.ordinal() - 1]).orElseThrow();
    }

    /** Keeps what the step gave: sealed, with its hash in the database, and the pseudonyms it gave. */
    String keep(Step step, byte[] json) {
        String sha256 = DraftFile.sha256(json);
        desk.vault().sealResult(draft.key(), step, json);
        if (step == Step.CANDIDATE) {
            desk.vault().sealHidden(draft.key(), HiddenForms.of(draft(), resolution(), desk.sealed()::mark));
        }
        if (step == Step.PSEUDONYM) {
            desk.rulings().applied(draft.key(), rulings.last());
        }
        desk.drafts().keepResult(draft.key(), step, sha256);
        register.write();
        return sha256;
    }
}
