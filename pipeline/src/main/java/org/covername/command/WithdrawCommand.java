package org.covername.command;

import org.covername.office.Office;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import picocli.CommandLine.Command;

/** {@code covername withdraw}. */
@Command(name = "withdraw", mixinStandardHelpOptions = true, description = "Takes a report from the page at once; its address then says that it was withdrawn.")
final class WithdrawCommand extends ReviewMove {

    @Override
    void move(Office office, Which which, By by) {
        new ReviewDesk(office).withdraw(which, by);
        tell(CaseLines.reviews(office.journal().read(which.caseId())));
    }
}
