package org.covername.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** {@code audit.jsonl}: the entries of one draft, one a line, oldest first. */
public final class AuditExtract {

    private AuditExtract() {
    }

    public static void write(Path folder, List<AuditEntry> entries) {
        try {
            Path beside = folder.resolve(".audit.jsonl.new");
            Files.writeString(beside, entries.stream().map(entry -> entry.json() + "\n").collect(Collectors.joining()));
            Files.move(beside, folder.resolve("audit.jsonl"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The audit extract cannot be written to " + folder, unwritable);
        }
    }
}
