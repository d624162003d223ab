package org.covername;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.covername.rules.RuleFolder;

/** The rules as shipped, in a folder of an office's own, which may be changed. */
public final class CopiedRules {

    private CopiedRules() {
    }

    public static Path folder() {
        try {
            Path folder = Files.createTempDirectory("rules");
            RuleFolder.bundled().copyTo(folder);
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
