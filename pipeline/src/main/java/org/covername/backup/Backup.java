package org.covername.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.covername.vault.DataLock;
import org.covername.vault.Vault;

/** Makes a copy of everything while nobody works, so that database, sealed files and results belong together. */
public final class Backup {

    static final String DATABASE = "database.sql";
    static final String VAULT = "vault";
    static final String OUTBOUND = "outbound";
    static final String KEY = "vault.key";
    static final String UNIT_KEYS = "unit-keys";

    private Backup() {
    }

    /**
     * Copies all of it.
     *
     * @param withDatabase false where another engine keeps the database, and its own tools copy it
     * @return how many files the copy has, keys and all
     * @throws BackupRefusedException                    when a folder is not empty, or cannot be written
     * @throws org.covername.vault.VaultRefusedException while a service runs
     */
    public static int make(Places places, boolean withDatabase) {
        Vault.existing(places.data());
        try (DataLock still = DataLock.standStill(places.data())) {
            Copying.makeEmpty(places.copy());
            Copying.makeEmpty(places.keys());
            return copy(places, withDatabase);
        } catch (IOException failed) {
            throw new BackupRefusedException("The copy is not finished, since a file could not be read or written; see that there is room, and make it anew.", failed);
        }
    }

    private static int copy(Places places, boolean withDatabase) throws IOException {
        Path data = places.data();
        if (withDatabase) {
            JdbcH2Copy.write(data, places.copy().resolve(DATABASE));
        }
        Copying.folder(data.resolve(VAULT), places.copy().resolve(VAULT));
        Copying.folder(places.outbound(), places.copy().resolve(OUTBOUND));
        Copying.folder(data.resolve(UNIT_KEYS), places.keys().resolve(UNIT_KEYS));
        Files.copy(data.resolve(KEY), places.keys().resolve(KEY), StandardCopyOption.COPY_ATTRIBUTES);
        String number = UUID.randomUUID().toString();
        Inventory keys = Inventory.of(places.keys(), number);
        keys.writeTo(places.keys());
        Inventory rest = Inventory.of(places.copy(), number);
        rest.writeTo(places.copy());
        return keys.files().size() + rest.files().size();
    }
}
