package org.covername.pipeline;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.covername.casefile.CaseFile;
import org.covername.document.DraftFile;
import org.covername.pseudonym.PseudonymRegister;
import org.covername.pseudonym.Question;
import org.covername.ruling.Rulings;

/** The work on one draft of which nothing is kept but the candidate's files. */
public final class WorkInMemory implements DraftWork {

    private final DraftFile file;
    private final CaseFile caseFile;
    private final PseudonymRegister register;
    private final Path place;
    private final String draftId;
    private final Map<Step, Object> results = Collections.synchronizedMap(new EnumMap<>(Step.class));

    private WorkInMemory(Start start, String draftId, Path place) {
        this.file = start.file();
        this.caseFile = start.caseFile();
        this.register = start.register();
        this.draftId = draftId;
        this.place = place;
    }

    /** What the work begins with. */
    public record Start(DraftFile file, CaseFile caseFile, PseudonymRegister register) {

        public WorkInMemory into(String draftId, Path place) {
            return new WorkInMemory(this, draftId, place);
        }
    }

    @Override
    public String draftId() {
        return draftId;
    }

    @Override
    public DraftFile file() {
        return file;
    }

    @Override
    public CaseFile caseFile() {
        return caseFile;
    }

    @Override
    public PseudonymRegister register() {
        return register;
    }

    @Override
    public Rulings rulings() {
        return Rulings.NONE;
    }

    @Override
    public List<Question> questions() {
        return List.of();
    }

    @Override
    public Path place() {
        return place;
    }

    @Override
    public <T> T result(Step step, Class<T> type) {
        if (!results.containsKey(step)) {
            throw new IllegalStateException("Step " + step.word() + " was not yet taken");
        }
        return type.cast(results.get(step));
    }

    StepTaken.Of of() {
        return new StepTaken.Of(caseFile.caseId(), draftId);
    }

    void keep(Step step, Object result) {
        results.put(step, result);
    }
}
