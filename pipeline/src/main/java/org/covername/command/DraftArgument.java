package org.covername.command;

import java.util.Comparator;
import java.util.List;
import org.covername.office.Office;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.CaseRecord;
import org.covername.publication.Review;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which case, and which of its drafts: the one that counts where none is named. */
final class DraftArgument {

    @Parameters(paramLabel = "CASE", description = "Such as child-t.")
    private String caseId;

    @Option(names = "--draft", paramLabel = "DRAFT", description = "Such as draft-2 (default: the one that is not superseded, where there is but one).")
    private String draft;

    String caseId() {
        return caseId;
    }

    /** Looks at the case, so that what came since is known, and names the draft. */
    Which in(Office office) {
        CaseRecord record = office.work(caseId, book -> book.record());
        if (draft != null) {
            return new Which(caseId, draft);
        }
        List<String> counting = record.reviews().values().stream().filter(review -> !(review instanceof Review.Superseded)).map(review -> review.dossier().draft())
                .sorted(Comparator.naturalOrder()).toList();
        if (counting.size() != 1) {
            throw new BadInputException(counting.isEmpty() ? "there is no review of " + caseId + " yet" : "name one with --draft: " + String.join(", ", counting));
        }
        return new Which(caseId, counting.get(0));
    }
}
