package org.covername.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.covername.document.DraftFile;
import org.covername.extraction.ExtractionLimits;
import org.covername.intake.DraftState.State;
import org.covername.intake.Claims.Claim;

/** Takes settled files out of the drop folder: seals, records, then removes them, in this order, so that no moment loses one. */
final class Arrivals {

    private static final long LIMIT = ExtractionLimits.usual().bytes();

    private final Desk desk;
    private final SpringBookkeeping books;
    private final Claims claims;
    private final CaseFiles caseFiles;
    private final CaseNames caseNames;
    private final Rejections rejections;

    Arrivals(Desk desk, SpringBookkeeping books, Claims claims) {
        this.desk = desk;
        this.claims = claims;
        this.books = books;
        this.caseFiles = new CaseFiles(desk, books);
        this.caseNames = new CaseNames(desk);
        this.rejections = new Rejections(desk.settings().rejected());
    }

    /**
     * Takes one file, whatever it is, and names the drafts that have to be processed because of it. Of several machines that see it one takes it, until it is gone from the
     * folder; the others then find nothing.
     */
    List<String> take(Path path) throws IOException {
        try (Claim alone = claims.await(Claims.INBOUND)) {
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? takeAlone(path) : List.of();
        }
    }

    private List<String> takeAlone(Path path) throws IOException {
        DroppedFile file = DroppedFile.at(path, desk.settings().inbound());
        if (FileNames.ofCaseFile(file.name())) {
            return caseFiles.take(file);
        }
        Optional<String> refusal = refusal(file);
        if (refusal.isPresent()) {
            reject(file, refusal.get());
            return List.of();
        }
        return takeDraft(file);
    }

    /** Moves what is no file at all: a link, a folder within a case's folder. */
    void reject(Path path, String sentence) {
        try (Claim alone = claims.await(Claims.INBOUND)) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                books.together(() -> {
                    books.tell(new IntakeEvent.FileRejected("not-a-file"));
                    rejections.move(path, sentence);
                });
            }
        }
    }

    private void reject(DroppedFile file, String sentence) {
        books.together(() -> {
            books.tell(new IntakeEvent.FileRejected("not-taken"));
            rejections.move(file.path(), sentence);
        });
    }

    private static Optional<String> refusal(DroppedFile file) {
        if (file.size() == 0) {
            return Optional.of("The file is empty: it has no bytes at all. Copy it again, and check that the original opens.");
        }
        if (file.size() > LIMIT) {
            return Optional.of("The file is too large: it has " + file.size() / (1 << 20) + " MB, and " + LIMIT / (1 << 20)
                    + " MB is the limit. Remove pictures or split it, and drop it again.");
        }
        return Files.isReadable(file.path()) ? Optional.empty()
                : Optional.of("The file may not be read: its owner has not given Covername the right. Allow reading, and drop it again.");
    }

    private List<String> takeDraft(DroppedFile file) throws IOException {
        DraftFile draft = file.read();
        if (!file.unchanged()) {
            return List.of();
        }
        Optional<String> toProcess = books.together(() -> receive(file, draft));
        if (file.unchanged()) {
            desk.drafts().reachDisk();
            Files.delete(file.path());
        }
        return toProcess.stream().toList();
    }

    private Optional<String> receive(DroppedFile file, DraftFile draft) {
        List<DraftState> known = desk.drafts().withBytes(draft.sha256());
        if (file.folder().isEmpty() && !known.isEmpty()) {
            return again(known.get(0), draft);
        }
        String caseId = caseNames.of(file.folder());
        Optional<DraftState> here = known.stream().filter(one -> one.id().caseId().equals(caseId)).findFirst();
        Optional<DraftState> unnamed = known.stream().filter(one -> desk.cases().arrived(one.id().caseId())).findFirst();
        if (here.isPresent()) {
            return again(here.get(), draft);
        }
        return Optional.of(unnamed.isPresent() ? move(unnamed.get(), caseId) : add(caseId, draft));
    }

    private String add(String caseId, DraftFile draft) {
        DraftState added = desk.drafts().add(caseId, draft.sha256());
        books.orElse(() -> desk.vault().destroy(added.key()));
        desk.vault().sealDraft(added.key(), draft);
        books.tell(new IntakeEvent.DraftReceived(added.id(), draft.sha256()));
        return added.key();
    }

    /** The same bytes again are noted only; but a draft that had failed is tried once more, as somebody may have mended what failed. */
    private Optional<String> again(DraftState known, DraftFile draft) {
        books.tell(new IntakeEvent.DraftReceivedAgain(known.id(), known.sha256()));
        if (known.stand().state() != State.HELD && known.stand().state() != State.REJECTED) {
            return Optional.empty();
        }
        desk.vault().sealDraft(known.key(), draft);
        desk.drafts().beginAnew(known.key());
        books.tell(new IntakeEvent.DraftBegunAnew(known.id()));
        return Optional.of(known.key());
    }

    private String move(DraftState unnamed, String caseId) {
        FormerCandidates.remove(desk.place(unnamed.id()));
        desk.drafts().move(unnamed.key(), caseId);
        desk.drafts().beginAnew(unnamed.key());
        books.tell(new IntakeEvent.DraftMoved(desk.drafts().of(unnamed.key()).id(), unnamed.id().caseId()));
        return unnamed.key();
    }
}
