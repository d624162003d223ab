package org.covername.pipeline;

import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;
import org.covername.hold.HoldReader;
import org.covername.recognition.Recognition;
import org.covername.redaction.PdfConformance;
import org.covername.redaction.PdfTypesetter;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.ResidueCheck;
import org.covername.rules.RuleFolder;
import org.covername.pseudonym.Pseudonymisation;
import java.util.function.Consumer;

/** All steps, loaded once. Safe to use from several threads. */
public final class DraftPipeline {

    private final String rulesSha256;
    private final Extraction extraction = Extraction.usual();
    private final Recognition recognition;
    private final Pseudonymisation pseudonymisation;
    private final HoldReader holds;
    private final PdfTypesetter typesetter = new PdfTypesetter();
    private final PdfConformance conformance = new PdfConformance();

    private DraftPipeline(RuleFolder rules) {
        this.rulesSha256 = rules.sha256();
        this.recognition = Recognition.load(rules);
        this.pseudonymisation = Pseudonymisation.load(rules);
        this.holds = HoldReader.load(rules);
    }

    /** Loads rules and models; takes seconds. */
    public static DraftPipeline load(RuleFolder rules) {
        return new DraftPipeline(rules);
    }

    /** Which rules it works with. */
    public String rulesSha256() {
        return rulesSha256;
    }

    /** Takes one step; what it returns is the step's result, to be kept before the next one. */
    public Object take(Step step, DraftWork work) throws UnreadableDraftException {
        return switch (step) {
            case EXTRACTION -> extraction.extract(work.file());
            case RECOGNITION -> recognition.recognise(work.draft(), work.caseFile());
            case PSEUDONYM -> pseudonymisation.resolve(work.draft(), work.caseFile(), work.mentions(), work.register());
            case HOLD -> holds.read(work.draft(), work.caseFile());
            case REDACTION -> typesetter.typeset(RedactedDraft.of(work.draft(), work.resolution()), work.caseFile().board());
            case VERIFICATION -> verify(work, work.report().pdf());
            case CANDIDATE -> write(work);
        };
    }

    private Verification verify(DraftWork work, byte[] pdf) {
        ResidueCheck residue = ResidueCheck.of(work.draft(), work.resolution(), work.caseFile().board());
        return new Verification(residue.check(pdf), conformance.check(pdf));
    }

    /** Takes all steps one after the other, telling each as it is taken. */
    public void run(WorkInMemory work, Consumer<StepTaken> listener) throws UnreadableDraftException {
        String in = work.file().sha256();
        for (Step step : Step.values()) {
            Object result = take(step, work);
            work.keep(step, result);
            String out = StepJson.sha256(StepJson.write(result));
            listener.accept(new StepTaken(work.of(), step, in, out, rulesSha256, work.place()));
            in = out;
        }
    }

    private Object write(DraftWork work) {
        try {
            java.nio.file.Files.createDirectories(work.place());
            java.nio.file.Files.write(work.place().resolve("redacted.pdf"), work.report().pdf());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return "x";
    }

    public void hold(DraftWork work, String reason) {
    }
}
