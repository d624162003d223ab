package org.covername.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.covername.casefile.CaseFile;
import org.covername.decision.EarlierDecisions;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.extraction.PlainText;
import org.covername.extraction.UnreadableDraftException;
import org.covername.hold.HoldReader;
import org.covername.hold.Holds;
import org.covername.jigsaw.JigsawReader;
import org.covername.picture.PictureJudge;
import org.covername.picture.PictureJudge.Recognised;
import org.covername.pseudonym.InMemoryRegister;
import org.covername.pseudonym.Pseudonymisation;
import org.covername.pseudonym.Question;
import org.covername.pseudonym.Resolution;
import org.covername.recognition.Evidence;
import org.covername.recognition.Recognition;
import org.covername.redaction.RedactedDraft;
import org.covername.review.Candidate;
import org.covername.review.CandidateFiles;
import org.covername.review.DraftIdentity;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.covername.ruling.RuledMentions;
import org.covername.ruling.Rulings;
import org.covername.verification.VerifiedReport;
import org.covername.wordcopy.WordCopy;
import org.covername.wordcopy.WordCopying;

/** All steps, loaded once. Safe to use from several threads. */
public final class DraftPipeline {

    private final String rulesSha256;
    private final DraftReading extraction;
    private final Recognition recognition;
    private final Pseudonymisation pseudonymisation;
    private final HoldReader holds;
    private final PictureJudge pictures;
    private final ReportWriting reports;
    private final JigsawReader jigsaw;
    private final EarlierDecisions decisions;

    private DraftPipeline(RuleFolder rules, DraftReading extraction, Recognition recognition) {
        this.extraction = extraction;
        this.rulesSha256 = rules.sha256();
        this.recognition = recognition;
        this.pseudonymisation = Pseudonymisation.load(rules);
        this.holds = HoldReader.load(rules);
        this.pictures = PictureJudge.load(rules);
        this.reports = new ReportWriting(rules, recognition);
        this.jigsaw = JigsawReader.load(rules);
        this.decisions = EarlierDecisions.load(rules);
    }

    /** Loads rules and models; takes seconds. */
    public static DraftPipeline load(RuleFolder rules) {
        return new DraftPipeline(rules, Extraction.usual()::extract, Recognition.load(rules));
    }

    /** The same for a service, which no document may take down: drafts are read in a process of its own. */
    public static DraftPipeline loadForService(RuleFolder rules) {
        return new DraftPipeline(rules, new ForkedExtraction(), Recognition.load(rules));
    }

    /** All steps under other rules, with the same models where those did not change; takes a second or two. */
    public DraftPipeline renewed(RuleFolder rules) {
        return new DraftPipeline(rules, extraction, recognition.under(rules));
    }

    /** A pipeline that is loaded when it is asked for, and then once: its models take most of the memory of a process, of which one that takes no steps has no use. */
    public static final class Loading {

        private final Supplier<CompletableFuture<DraftPipeline>> load;
        private CompletableFuture<DraftPipeline> begun;

        /** @param load begins to load it beside all else */
        public Loading(Supplier<CompletableFuture<DraftPipeline>> load) {
            this.load = load;
        }

        /** Begins to load it, unless that was begun before. */
        public synchronized CompletableFuture<DraftPipeline> begin() {
            begun = begun == null ? load.get() : begun;
            return begun;
        }

        /** Nothing where nobody asked for it. */
        public synchronized Optional<CompletableFuture<DraftPipeline>> begun() {
            return Optional.ofNullable(begun);
        }

        /** Where it is loaded already; nothing while it is being loaded, or where that failed. */
        public Optional<DraftPipeline> loaded() {
            return begun().filter(pipeline -> pipeline.isDone() && !pipeline.isCompletedExceptionally()).map(CompletableFuture::join);
        }

        /** Waits for it. */
        public DraftPipeline join() {
            return begin().join();
        }
    }

    /** Which rules it works with. */
    public String rulesSha256() {
        return rulesSha256;
    }

    /**
     * What would become of one mention.
     *
     * @param words     as they stand in the text
     * @param kind      a word of the kinds
     * @param treatment replace, generalise, remove or keep
     * @param written   instead of it; "" where it is kept or left out
     */
    public record Tried(Surface words, String kind, String treatment, String written, boolean doubtful, Evidence evidence) {
    }

    /** What would become of a text that stands in no draft and is about no known case; nothing of it is kept. */
    public List<Tried> tried(Surface text) {
        Draft draft = PlainText.read(text.text()).draft();
        CaseFile caseFile = CaseFile.unknown("trial");
        Resolution resolution = pseudonymisation.resolve(draft, caseFile, recognition.recognise(draft, caseFile), new InMemoryRegister());
        return resolution.replacements().stream().map(each -> new Tried(draft.passage(each.mention().passage()).at(each.mention().span()), each.mention().kind().word(),
                each.treatment().word(), each.text(), each.doubtful(), each.mention().evidence())).toList();
    }

    /** What would be written under some rules; nothing of it is kept. */
    public record Trial(Recognition recognition, Pseudonymisation pseudonymisation) {

        public Resolution of(Draft draft, CaseFile caseFile, Rulings rulings) {
            return pseudonymisation.resolve(draft, caseFile, RuledMentions.of(draft, recognition.recognise(draft, caseFile), rulings), new InMemoryRegister());
        }
    }

    /**
     * The same models under other rules and lists, for a look at what a change would do; takes a second.
     *
     * @throws RulesRefusedException with every fault of the rules
     */
    public Trial under(RuleFolder rules) {
        return new Trial(recognition.under(rules), pseudonymisation);
    }

    /** Takes one step; what it returns is the step's result, to be kept before the next one. */
    public Object take(Step step, DraftWork work) throws UnreadableDraftException {
        return switch (step) {
            case EXTRACTION -> extraction.extract(work.file());
            case RECOGNITION -> recognition.recognise(work.draft(), work.caseFile());
            case PSEUDONYM -> pseudonymisation.resolve(work.draft(), work.caseFile(), RuledMentions.of(work.draft(), work.mentions(), work.rulings()), work.register());
            case HOLD -> holds(work);
            case PICTURE -> pictures.judge(work.file(), work.caseFile(), new Recognised(work.draft(), work.resolution()));
            case REDACTION -> reports.write(work);
            case VERIFICATION -> Verification.of(reports.verify(work), work.report());
            case CANDIDATE -> write(work, copy(work));
        };
    }

    /** Takes all steps, telling each as it is taken. */
    public void run(WorkInMemory work, Consumer<StepTaken> listener) throws UnreadableDraftException {
        DraftRun run = new DraftRun(this, work);
        String in = work.file().sha256();
        for (Step step : Step.values()) {
            Object result = run.take(step);
            String out = DraftFile.sha256(StepJson.write(result));
            listener.accept(new StepTaken(work.of(), step, in, out, rulesSha256, work.place()));
            in = out;
        }
    }

    /** Writes, in place of a candidate, why there is none. */
    public void hold(DraftWork work, String reason) {
        List<String> reasons = Stream.concat(Stream.of(reason), work.questions().stream().map(Question::sentence)).toList();
        try {
            CandidateFiles.writeHeld(work.place(), identity(work), reasons);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The hold of " + work.draftId() + " cannot be written", unwritable);
        }
    }

    /** The last step, with a Word copy that was made before. */
    Object write(DraftWork work, WordCopy copy) {
        Verification verified = work.verification();
        RedactedDraft redacted = RedactedDraft.of(work.draft(), work.resolution());
        VerifiedReport report = new VerifiedReport(redacted, verified.instead().orElse(work.report()), verified.accessibility(), verified.residue(), verified.doubts(), verified.checks());
        Candidate.Read read = new Candidate.Read(work.holds(), jigsaw.read(redacted, work.resolution()), work.pictures());
        try {
            Candidate.Written written = new Candidate.Written(report, safe(copy, verified));
            Candidate candidate = new Candidate(identity(work), work.draft(), work.caseFile(), withQuestions(work), read, written);
            String sha256Out = CandidateFiles.writeInto(work.place(), candidate);
            return new CandidateHash(sha256Out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The candidate of " + work.draftId() + " cannot be written", unwritable);
        }
    }

    /** What holds its publication. */
    Holds holds(DraftWork work) {
        return holds.read(work.draft(), work.caseFile());
    }

    /** The draft as a redacted Word file, where it is one. */
    static WordCopy copy(DraftWork work) {
        return WordCopying.copy(new WordCopying.Source(work.file(), work.draft(), work.resolution(), work.caseFile().board()));
    }

    /** The copy says what the report says: what the check found in one is in the other, so there is none of a report with residue. */
    private static WordCopy safe(WordCopy copy, Verification verified) {
        boolean unsafe = copy instanceof WordCopy.Written && !verified.residue().isEmpty();
        return unsafe ? new WordCopy.Withheld(List.of("Something that should be gone was found in the redacted PDF; the Word copy would have it too.")) : copy;
    }

    /** What was asked at arrival stands in front of what the draft itself leaves open; what the board decided before comes last. */
    private Resolution withQuestions(DraftWork work) {
        Resolution found = work.resolution();
        List<Question> before = decisions.questions(work.draft(), work.caseFile(), found);
        return found.asking(Stream.of(work.questions(), found.questions(), before).flatMap(List::stream).toList());
    }

    private DraftIdentity identity(DraftWork work) {
        return new DraftIdentity(work.caseFile().caseId(), work.draftId(), work.file().sha256(), rulesSha256);
    }

    /** What is kept of a written candidate: the SHA-256 of its PDF. */
    private record CandidateHash(String sha256Out) {
    }
}
