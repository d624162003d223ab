package org.covername.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.pipeline.Step;

/** The second way into the drop folder: what an officer hands in lies there as if it had been dropped, and is taken up by the same route. Each is told to the audit. */
public final class HandIn {

    private static final String WHY = ".why.txt";

    private final Desk desk;
    private final SpringBookkeeping books;
    private final BiConsumer<String, Step> sending;
    private final CaseFolders folders;

    /** @param sending takes a draft and the step that it has before it */
    HandIn(Desk desk, SpringBookkeeping books, BiConsumer<String, Step> sending) {
        this.desk = desk;
        this.sending = sending;
        this.books = books;
        this.folders = new CaseFolders(desk);
    }

    /** @throws HandInRefusedException with what is wrong with it */
    public void file(Handed handed) {
        refuse(handed.bytes().length == 0, "The file is empty: check that the original opens, and choose it once more");
        refuse(FileNames.ignored(handed.name().text()), "This is a temporary or hidden file of another program: choose the draft itself");
        refuse(FileNames.ofCaseFile(handed.name().text()) && handed.caseId().isEmpty(), "Say which case a case file is for");
        books.together(() -> {
            Path folder = folders.of(handed.caseId());
            books.tell(new IntakeEvent.FileHandedIn(handed.who(), handed.caseId(), DraftFile.sha256(handed.bytes())));
            folders.lay(folder, handed.name(), handed.bytes());
        });
    }

    /**
     * Sends a rejected file on its way once more.
     *
     * @param mark by which the file is known without its name
     * @throws HandInRefusedException where it is no longer there, or is no file
     */
    public void again(String who, String caseId, String mark) {
        Path file = rejected().stream().filter(one -> mark(new Surface(one.getFileName().toString())).equals(mark)).findFirst()
                .orElseThrow(() -> new HandInRefusedException("The file is no longer in the folder of rejected files"));
        refuse(file.getFileName().toString().matches("(?i)case( \\(\\d+\\))?\\.ya?ml"), "A case file is mended on the page of its case, under Case file");
        books.together(() -> {
            Path folder = folders.of(caseId.strip());
            books.tell(new IntakeEvent.RejectedFileHandedIn(who, caseId.strip()));
            folders.lay(folder, file);
            forgetWhy(file);
        });
    }

    /**
     * Lets a draft on hold go on with the step at which it failed.
     *
     * @throws HandInRefusedException where it is not on hold
     */
    public void onceMore(String who, String caseId, String draft) {
        DraftState held = desk.drafts().ofCase(caseId).stream().filter(one -> one.id().draft().equals(draft)).findFirst()
                .orElseThrow(() -> new HandInRefusedException("There is no such draft"));
        books.together(() -> {
            refuse(!desk.drafts().tryAgain(held.key()), "The draft is no longer on hold");
            books.tell(new IntakeEvent.DraftTriedAgain(held.id(), who, held.step().word()));
        });
        sending.accept(held.key(), held.step());
    }

    /** A rejected file's mark: its name may be a child's, and an address is written into logs. */
    public String mark(Surface name) {
        return desk.sealed().mark("rejected " + name.text()).substring(0, 20);
    }

    /** Cases that are known, by name. */
    public List<String> cases() {
        return desk.cases().all();
    }

    private List<Path> rejected() {
        if (!Files.isDirectory(desk.settings().rejected())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(desk.settings().rejected())) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !file.getFileName().toString().endsWith(WHY)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of rejected files cannot be read", new IOException(unreadable.getClass().getName()));
        }
    }

    private static void forgetWhy(Path file) {
        try {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + WHY));
        } catch (IOException undeletable) {
            throw new UncheckedIOException("The reason beside a rejected file cannot be removed", new IOException(undeletable.getClass().getName()));
        }
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new HandInRefusedException(sentence);
        }
    }
}
