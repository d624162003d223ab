package org.covername.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.covername.vault.Vault;

/** Puts a copy back where there is nothing yet. The data folder appears last and by one rename: a stop in between leaves none, and the same call goes on. */
public final class Restore {

    private static final String OF_THE_FOLDER_ITSELF = "README.md";

    private Restore() {
    }

    /**
     * Puts all of it back.
     *
     * @return whether the copy had a database; where it had none, another engine's tools put it back
     * @throws BackupRefusedException                    when the copy is not whole, its halves do not belong together, or there is something already
     * @throws org.covername.vault.VaultRefusedException when the keys do not open what is sealed
     */
    public static boolean put(Places places) {
        try {
            Inventory rest = Inventory.checked(places.copy());
            if (!rest.number().equals(Inventory.checked(places.keys()).number())) {
                throw new BackupRefusedException("The keys in " + places.keys() + " are of another copy than " + places.copy() + "; name the two that were made together.");
            }
            refuseToOverwrite(places, rest);
            return put(places, rest);
        } catch (IOException failed) {
            throw new BackupRefusedException("The copy was not put back, since a file could not be read or written; see that there is room, and call it again.", failed);
        }
    }

    private static boolean put(Places places, Inventory rest) throws IOException {
        Path making = places.data().resolveSibling(places.data().getFileName() + ".restoring");
        Copying.delete(making);
        Copying.makeEmpty(making);
        Copying.folder(places.copy().resolve(Backup.VAULT), making.resolve(Backup.VAULT));
        Copying.folder(places.keys().resolve(Backup.UNIT_KEYS), making.resolve(Backup.UNIT_KEYS));
        Copying.files(places.keys(), List.of(Backup.KEY), making);
        boolean hasDatabase = rest.files().containsKey(Backup.DATABASE);
        if (hasDatabase) {
            JdbcH2Copy.read(places.copy().resolve(Backup.DATABASE), making);
        }
        Vault.existing(making);
        Copying.folder(places.copy().resolve(Backup.OUTBOUND), places.outbound());
        Files.deleteIfExists(places.data());
        Files.move(making, places.data(), StandardCopyOption.ATOMIC_MOVE);
        return hasDatabase;
    }

    /** What an earlier call of the same put into outbound/ may lie there. */
    private static void refuseToOverwrite(Places places, Inventory rest) throws IOException {
        if (Files.exists(places.data()) && !Copying.isEmpty(places.data())) {
            throw new BackupRefusedException("There is something in " + places.data() + " already; move it away, so that nothing is lost.");
        }
        if (!Files.exists(places.outbound())) {
            return;
        }
        for (String name : Inventory.names(places.outbound())) {
            boolean same = Inventory.sha256(places.outbound().resolve(name)).equals(rest.files().get(Backup.OUTBOUND + "/" + name));
            if (!same && !name.equals(OF_THE_FOLDER_ITSELF)) {
                throw new BackupRefusedException("There is something in " + places.outbound() + " already; move it away, so that nothing is lost.");
            }
        }
    }
}
