package org.covername.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder that nobody but its owner may open; one that was left open is closed, as an installer's habits may have made it. */
record PrivateFolder(Path path) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** Makes it where it is missing, and closes it. */
    void make() throws IOException {
        Files.createDirectories(path);
        if (!Files.getFileStore(path).supportsFileAttributeView("posix") || OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
            return;
        }
        try {
            Files.setPosixFilePermissions(path, OWNER_ONLY);
        } catch (IOException another) {
            throw new VaultRefusedException("The data folder " + path + " may be opened by others than its owner; run: chmod 700 " + path, another);
        }
    }
}
