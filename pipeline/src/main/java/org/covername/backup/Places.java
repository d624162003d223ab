package org.covername.backup;

import java.nio.file.Path;

/**
 * What is copied, and where the copy lies.
 *
 * @param data     folder of vault, keys and database
 * @param outbound folder of the results
 * @param copy     of everything but the keys
 * @param keys     of the keys alone; neither folder lies in the other, so that the two can be kept apart
 */
public record Places(Path data, Path outbound, Path copy, Path keys) {

    public Places {
        data = data.toAbsolutePath().normalize();
        outbound = outbound.toAbsolutePath().normalize();
        copy = copy.toAbsolutePath().normalize();
        keys = keys.toAbsolutePath().normalize();
        if (copy.startsWith(keys) || keys.startsWith(copy)) {
            throw new BackupRefusedException("The keys must not lie with what they open: name two folders of which neither is in the other.");
        }
        if (copy.startsWith(data) || copy.startsWith(outbound) || keys.startsWith(data) || keys.startsWith(outbound)) {
            throw new BackupRefusedException("The copy must not lie in what is copied: name folders outside of " + data + " and " + outbound + ".");
        }
    }
}
