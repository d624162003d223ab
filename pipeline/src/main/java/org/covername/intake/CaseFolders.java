package org.covername.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.covername.document.Surface;

/**
 * The folders of cases within the drop folder, as far as the product itself puts something there. A case has one folder: a second case file in another would be read by turns
 * with the first, for ever.
 */
record CaseFolders(Desk desk) {

    /**
     * The folder of a case: where its case file lies, or any that the office made for it, or else one of its own name.
     *
     * @throws HandInRefusedException for a name that might be a person's, or that is another case's folder
     */
    Path of(String caseId) {
        if (caseId.isEmpty()) {
            return desk.settings().inbound();
        }
        return known(caseId).orElseGet(() -> fresh(caseId));
    }

    private Optional<Path> known(String caseId) {
        return folders().stream().filter(folder -> desk.cases().ofFolder(folder.getFileName().toString()).equals(Optional.of(caseId)))
                .min(Comparator.comparing((Path folder) -> caseFile(folder).isEmpty()).thenComparing(Path::getFileName));
    }

    private Path fresh(String caseId) {
        boolean exists = desk.cases().exists(caseId);
        if (!(exists || CaseNames.tellsNothing(caseId)) || caseId.equals("rejected")) {
            throw new HandInRefusedException("The name of a new case is published: use words that name nobody, letters and numbers, such as child-t or case-12");
        }
        if (desk.cases().ofFolder(caseId).filter(other -> !other.equals(caseId)).isPresent()) {
            throw new HandInRefusedException("The folder of this name belongs to another case: choose another name");
        }
        if (exists) {
            desk.cases().nameFolder(caseId, caseId);
        }
        return desk.settings().inbound().resolve(caseId);
    }

    private List<Path> folders() {
        if (!Files.isDirectory(desk.settings().inbound())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(desk.settings().inbound())) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && !entry.equals(desk.settings().rejected())).toList();
        } catch (IOException unreadable) {
            throw nameless("The drop folder cannot be read", unreadable);
        }
    }

    /** Lays a file there, whole or not at all: under a hidden name first, which nobody takes up. A case file takes the place of the former one. */
    void lay(Path folder, Surface name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Path arriving = Files.createTempFile(folder, ".handed-in", ".part");
            try {
                Files.write(arriving, bytes);
                Files.move(arriving, place(folder, name.text()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException unwritable) {
            throw nameless("A file cannot be laid into the drop folder", unwritable);
        }
    }

    /** Moves a file that lies elsewhere on the same disk. */
    void lay(Path folder, Path file) {
        try {
            Files.createDirectories(folder);
            Files.move(file, place(folder, file.getFileName().toString()));
        } catch (IOException unmovable) {
            throw nameless("A file cannot be moved into the drop folder", unmovable);
        }
    }

    private static Path place(Path folder, String name) {
        return FileNames.ofCaseFile(name) ? caseFile(folder).orElse(folder.resolve(name)) : FileNames.free(folder, name);
    }

    private static Optional<Path> caseFile(Path folder) {
        return Stream.of("case.yaml", "case.yml").map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    /** The failure without its message, which would tell the name of a file or folder. */
    private static UncheckedIOException nameless(String what, IOException failure) {
        return new UncheckedIOException(what, new IOException(failure.getClass().getName()));
    }
}
