package org.covername.command;

import java.util.List;
import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.outbound.RestrictedCopies.Given;
import org.covername.publication.By;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code covername case copy}. */
@Command(name = "copy", mixinStandardHelpOptions = true,
        description = "Gives a watermarked copy of a professionals-only report, in outbound/restricted/, which keeps its own log.")
final class CopyCommand extends ReviewMove {

    @Option(names = "--for", paramLabel = "NAME", required = true, description = "Who gets it, as printed on every page.")
    private String recipient;

    @Override
    void move(Office office, Which which, By by) {
        Given given = new ReviewDesk(office).give(which, recipient, by);
        tell(List.of(given.copy() + " " + given.sha256()));
    }
}
