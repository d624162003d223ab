package org.covername.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.covername.rules.RuleFolder;
import picocli.CommandLine.Option;

/** Which rules count: the same option for all commands that work with them. */
final class RuleOptions {

    @Option(names = "--rules", paramLabel = "DIR",
            description = "The office's rules (default: redaction-rules/ where there is such a folder, else the rules as shipped).")
    private Path folder;

    /** The office's own folder, which may be written; where there is none yet, the rules as shipped are copied there first. */
    Path writable() throws IOException {
        Path own = folder == null ? Path.of("redaction-rules") : folder;
        if (!Files.isDirectory(own)) {
            RuleFolder.bundled().copyTo(own);
        }
        return own;
    }

    RuleFolder folder() {
        if (folder == null) {
            return RuleFolder.atOrBundled(Path.of("redaction-rules"));
        }
        if (!Files.isDirectory(folder)) {
            throw new BadInputException("there is no folder of rules at " + folder);
        }
        return RuleFolder.at(folder);
    }
}
