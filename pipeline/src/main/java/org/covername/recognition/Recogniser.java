package org.covername.recognition;

import java.util.List;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;

/** Finds mentions of its own sort in a draft; overlaps with what others find are settled later, by {@link Recognition}. */
public interface Recogniser {

    List<Mention> recognise(Draft draft, CaseFile caseFile);

    /** Drops whatever it remembers of drafts read so far; one that remembers nothing has nothing to do. */
    default void forget() {
    }
}
