package org.covername.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;

/** Once a day the signed head of the chain goes into a file that an office can send elsewhere: whoever holds it can show later that nothing before it was changed. */
record AuditAnchor(JdbcAuditTrail trail, Path folder) {

    /** Writes the anchor of a day, unless there is one already or nothing to anchor. */
    void write(LocalDate day) {
        Path anchor = folder.resolve("anchor-" + day + ".json");
        if (Files.exists(anchor) || trail.storedHead().isNone()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path beside = folder.resolve("." + anchor.getFileName() + ".new");
            Files.writeString(beside, new AuditExport(trail).head() + "\n");
            Files.move(beside, anchor, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The anchor cannot be written to " + folder, unwritable);
        }
    }
}
