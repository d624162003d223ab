package org.covername.command;

import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import picocli.CommandLine.Command;

/** {@code covername approve}. */
@Command(name = "approve", mixinStandardHelpOptions = true, description = "Approves the redacted PDF as it is now. Two people have to; another PDF has to be approved anew.")
final class ApproveCommand extends ReviewMove {

    @Override
    void move(Office office, Which which, By by) {
        new ReviewDesk(office).approve(which, by);
        tell(CaseLines.state(office, which));
    }
}
