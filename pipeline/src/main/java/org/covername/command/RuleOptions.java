package org.covername.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.covername.rules.RuleFolder;
import picocli.CommandLine.Option;

/** Which rules count: the same option for all commands that work with them. */
final class RuleOptions {

    @Option(names = "--rules", paramLabel = "DIR",
            description = "The office's rules (default: redaction-rules/ where there is such a folder, else the rules as shipped).")
    private Path folder;

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
