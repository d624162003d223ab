package org.covername.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The one secret at rest: a file that its owner alone may read. */
record KeyFile(Path path) {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    boolean exists() {
        return Files.exists(path);
    }

    /** Refuses a file that others than its owner may read: who can read it can read every draft. */
    String read() {
        try {
            if (knowsOwners() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
                throw new VaultRefusedException("The key file " + path + " may be read by others than its owner; run: chmod 600 " + path);
            }
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new VaultRefusedException("The key file " + path + " cannot be read; start as the user who owns it.", unreadable);
        }
    }

    /** Whole or not at all: half a key would open nothing. */
    void write(String text) {
        try {
            new WholeFile(path).write(text.getBytes(StandardCharsets.UTF_8), ownerOnly());
        } catch (IOException unwritable) {
            throw new VaultRefusedException("The key file " + path + " cannot be written; give this user the right to write there.", unwritable);
        }
    }

    /**
     * Writes the first key of a vault. Of several machines that start at once the first one's counts.
     *
     * @return false where another was first, whose key is there now
     */
    boolean make(String text) {
        try {
            return new WholeFile(path).make(text.getBytes(StandardCharsets.UTF_8), ownerOnly());
        } catch (IOException unwritable) {
            throw new VaultRefusedException("The key file " + path + " cannot be written; give this user the right to write there.", unwritable);
        }
    }

    private FileAttribute<?>[] ownerOnly() throws IOException {
        return knowsOwners() ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)} : new FileAttribute<?>[0];
    }

    private boolean knowsOwners() throws IOException {
        return Files.getFileStore(path.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
    }
}
