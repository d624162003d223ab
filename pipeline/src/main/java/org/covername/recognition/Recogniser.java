package org.covername.recognition;

import java.util.List;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;

/** Finds mentions of its own sort in a draft; overlaps with what others find are settled later, by {@link Recognition}. */
interface Recogniser {

    List<Mention> recognise(Draft draft, CaseFile caseFile);
}
