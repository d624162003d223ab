package org.covername.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that are copied, emptied or closed to others. */
final class Copying {

    private Copying() {
    }

    /** Copies the files below a folder that have these names; their rights come with them. */
    static void files(Path from, List<String> names, Path to) throws IOException {
        for (String name : names) {
            Path target = to.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(name), target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** All of a folder but what somebody is just making; nothing where there is none. */
    static void folder(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            files(from, Inventory.names(from).stream().filter(name -> !name.startsWith(".") && !name.contains("/.making")).toList(), to);
        }
    }

    /** A folder of its own that nobody else may open; refused where something is in it already. */
    static void makeEmpty(Path folder) throws IOException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new BackupRefusedException("There is something in " + folder + " already; name a folder that is new or empty.");
        }
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
