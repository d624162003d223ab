package org.covername.pipeline;

import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;
import org.covername.hold.HoldReader;
import org.covername.pseudonym.InMemoryRegister;
import org.covername.pseudonym.Pseudonymisation;
import org.covername.pseudonym.Resolution;
import org.covername.recognition.Recognition;
import org.covername.review.ReadinessJson;
import org.covername.rules.RuleFolder;

/** The holds of a draft without a report of it. Names are recognised all the same: evidence is quoted as the redacted text has it. */
public final class HoldReading {

    private final Recognition recognition;
    private final Pseudonymisation pseudonymisation;
    private final HoldReader holds;

    private HoldReading(RuleFolder rules) {
        this.recognition = Recognition.load(rules);
        this.pseudonymisation = Pseudonymisation.load(rules);
        this.holds = HoldReader.load(rules);
    }

    public static HoldReading load(RuleFolder rules) {
        return new HoldReading(rules);
    }

    /** One line of JSON, as the contract has it. */
    public String line(String draftId, DraftFile file, CaseFile caseFile) throws UnreadableDraftException {
        Draft draft = Extraction.usual().extract(file);
        Resolution resolution = pseudonymisation.resolve(draft, caseFile, recognition.recognise(draft, caseFile), new InMemoryRegister());
        return ReadinessJson.ofHolds(draftId, draft, resolution, holds.read(draft, caseFile));
    }
}
