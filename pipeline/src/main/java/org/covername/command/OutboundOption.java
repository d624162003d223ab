package org.covername.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where results are. */
final class OutboundOption {

    @Option(names = "--outbound", paramLabel = "DIR", defaultValue = "outbound", description = "Where results are written (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("outbound");

    Path folder() {
        return folder;
    }
}
