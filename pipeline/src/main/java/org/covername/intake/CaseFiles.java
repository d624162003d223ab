package org.covername.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import org.covername.casefile.Role;
import org.covername.casefile.Subject;
import org.covername.document.DraftFile;
import org.covername.intake.DraftState.State;

/** Reads {@code case.yaml} whenever it changes; it stays in its folder, for the office to go on with, unless it has to be refused. */
final class CaseFiles {

    private static final long LIMIT = 1 << 20;

    private final Desk desk;
    private final SpringBookkeeping books;
    private final Rejections rejections;

    CaseFiles(Desk desk, SpringBookkeeping books) {
        this.desk = desk;
        this.books = books;
        this.rejections = new Rejections(desk.settings().rejected());
    }

    /** Reads the file and names the drafts that have to be processed anew because of it. */
    List<String> take(DroppedFile file) throws IOException {
        if (file.folder().isEmpty()) {
            return refuse(file, "A case file belongs into the folder of its case. Make inbound/CASE/ and put it there, beside the drafts.");
        }
        if (file.size() > LIMIT || !Files.isReadable(file.path())) {
            return refuse(file, "The case file is larger than 1 MB or may not be read. Check it, and put it back into its folder.");
        }
        byte[] bytes = Files.readAllBytes(file.path());
        String yaml = new String(bytes, StandardCharsets.UTF_8);
        return file.unchanged() ? read(file, yaml, DraftFile.sha256(bytes)) : List.of();
    }

    private List<String> read(DroppedFile file, String yaml, String sha256) {
        String folder = file.folder().orElseThrow();
        Optional<String> known = desk.cases().ofFolder(folder);
        if (known.flatMap(desk.cases()::file).equals(Optional.of(sha256))) {
            return List.of();
        }
        try {
            CaseFile first = CaseFileYaml.read(yaml, file.name());
            CaseFile caseFile = CaseFileYaml.read(yaml, file.name(), desk.cases().childrenOfOthers(first.caseId()));
            return books.together(() -> putInForce(folder, caseFile, yaml));
        } catch (CaseFileRefusedException refused) {
            return refuse(file, refused.getMessage() + "\nMend it, and put it back into its folder.");
        }
    }

    private List<String> putInForce(String folder, CaseFile caseFile, String yaml) {
        String caseId = caseFile.caseId();
        Optional<String> former = desk.cases().ofFolder(folder).filter(known -> !known.equals(caseId));
        desk.cases().add(caseId, false);
        desk.cases().nameFolder(folder, caseId);
        desk.vault().sealCaseFile(caseId, yaml);
        String sha256 = DraftFile.sha256(yaml.getBytes(StandardCharsets.UTF_8));
        desk.cases().fileRead(caseId, sha256, childPseudonyms(caseFile));
        books.tell(new IntakeEvent.CaseFileRead(caseId, sha256));
        former.ifPresent(other -> takeOver(other, caseId));
        return beginAnew(caseId);
    }

    /** Drafts that came before their case file had a case of the folder's name, or of their arrival; or the case file gave the case another id. */
    private void takeOver(String former, String caseId) {
        Set<String> here = desk.drafts().ofCase(caseId).stream().map(DraftState::sha256).collect(Collectors.toSet());
        for (DraftState draft : desk.drafts().ofCase(former)) {
            if (!here.contains(draft.sha256())) {
                FormerCandidates.remove(desk.place(draft.id()));
                desk.drafts().move(draft.key(), caseId);
                books.tell(new IntakeEvent.DraftMoved(desk.drafts().of(draft.key()).id(), former));
            }
        }
    }

    private List<String> beginAnew(String caseId) {
        List<DraftState> drafts = desk.drafts().ofCase(caseId).stream().filter(draft -> draft.stand().state() != State.REJECTED).toList();
        for (DraftState draft : drafts) {
            desk.drafts().beginAnew(draft.key());
            books.tell(new IntakeEvent.DraftBegunAnew(draft.id()));
        }
        return drafts.stream().map(DraftState::key).toList();
    }

    private static Set<String> childPseudonyms(CaseFile caseFile) {
        return caseFile.subjects().stream().filter(subject -> subject.role() == Role.SUBJECT_CHILD).map(Subject::pseudonym).flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private List<String> refuse(DroppedFile file, String sentences) {
        Optional<String> caseId = file.folder().flatMap(desk.cases()::ofFolder);
        books.together(() -> {
            caseId.ifPresent(desk.cases()::fileRefused);
            books.tell(new IntakeEvent.CaseFileRefused(caseId.orElse(""), ""));
            rejections.move(file.path(), sentences);
        });
        return List.of();
    }
}
