package org.covername.benchmark;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.covername.casefile.CaseFile;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.extraction.PlainText;
import org.covername.pipeline.DraftPipeline;
import org.covername.pipeline.WorkInMemory;
import org.covername.pseudonym.InMemoryRegister;
import org.covername.recognition.Recognition;
import org.covername.rules.RuleFolder;

/**
 * Speed, memory and quality, side by side with Stanford CoreNLP in one run: {@code mvn -P benchmark verify -DskipTests}. Prints ratios, since seconds depend on the
 * machine. Reads the marked-up drafts beside the project where they are, else the bundled example.
 */
public final class SpeedBenchmark {

    private static final int ROUNDS = 5;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final List<BenchmarkDraft> drafts;
    private final RuleFolder rules = RuleFolder.at(Path.of("..", "redaction-rules"));
    private final Path scratch;

    private SpeedBenchmark(List<BenchmarkDraft> drafts, Path scratch) {
        this.drafts = drafts;
        this.scratch = scratch;
    }

    /** A draft as a Word file and as text, with its case file. */
    record BenchmarkDraft(String id, Path docx, String text, CaseFile caseFile) {
    }

    public static void main(String[] arguments) throws Exception {
        LayoutBenchmark.run();
        SpeedBenchmark benchmark = new SpeedBenchmark(BenchmarkDrafts.all(), Files.createTempDirectory("covername-benchmark"));
        benchmark.speed();
        benchmark.footprint();
        ReviewBenchmark.run();
        QualityBenchmark.run();
        System.exit(0);
    }

    private void speed() throws Exception {
        StockCoreNlp stock = new StockCoreNlp();
        Recognition recognition = Recognition.load(rules);
        DraftPipeline pipeline = DraftPipeline.load(rules);
        // As the models: by itself it would take passages side by side.
        ForkJoinPool oneThread = new ForkJoinPool(1);
        int tokens = drafts.stream().mapToInt(draft -> stock.threeModels(draft.text())).sum();
        Stopwatch watch = new Stopwatch()
                .piece("models", () -> drafts.stream().mapToInt(draft -> stock.threeModels(draft.text())).sum())
                .piece("recognition", () -> oneThread.submit(() -> recognise(recognition)).get())
                .piece("whole", () -> redact(pipeline))
                .piece("several", () -> redactSeveralAtATime(pipeline));
        int warmUp = watch.warmUp();
        Map<String, Double> seconds = watch.medians(ROUNDS);
        double stockNer = stockNer();
        Figures.say("%d drafts, %d tokens, one draft at a time, median of %d rounds after %d to warm up", drafts.size(), tokens, ROUNDS, warmUp);
        say("CoreNLP's three models of names alone", tokens, seconds.get("models"), seconds.get("models"));
        say("recognition (model, rules, case file), one thread", tokens, seconds.get("recognition"), seconds.get("models"));
        say("the whole way, docx to verified PDF", tokens, seconds.get("whole"), seconds.get("models"));
        say("the same, " + PROCESSORS + " drafts at a time, as the service", tokens, seconds.get("several"), seconds.get("models"));
        say("CoreNLP's ner, without SUTime", tokens, stockNer, seconds.get("models"));
    }

    private static void say(String what, int tokens, double seconds, double peer) {
        Figures.say("  %-50s %8.0f tokens/s   %.2f of the three models", what, tokens / seconds, peer / seconds);
    }

    private int recognise(Recognition recognition) {
        return drafts.stream().mapToInt(draft -> recognition.recognise(PlainText.read(draft.text()).draft(), draft.caseFile()).all().size()).sum();
    }

    private int redact(DraftPipeline pipeline) throws Exception {
        int steps = 0;
        for (BenchmarkDraft draft : drafts) {
            steps += redact(pipeline, draft);
        }
        return steps;
    }

    private int redactSeveralAtATime(DraftPipeline pipeline) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS);
        try {
            int steps = 0;
            for (Future<Integer> draft : workers.invokeAll(drafts.stream().map(draft -> (Callable<Integer>) () -> redact(pipeline, draft)).toList())) {
                steps += draft.get();
            }
            return steps;
        } finally {
            workers.shutdown();
        }
    }

    private int redact(DraftPipeline pipeline, BenchmarkDraft draft) throws Exception {
        List<String> steps = new ArrayList<>();
        DraftFile file = new DraftFile(new Surface(draft.docx().getFileName().toString()), Files.readAllBytes(draft.docx()));
        Path place = Files.createTempDirectory(scratch, draft.id()).resolve("result");
        pipeline.run(new WorkInMemory.Start(file, draft.caseFile(), new InMemoryRegister()).into("draft-1", place), step -> steps.add(step.step().word()));
        return steps.size();
    }

    /** The second of two rounds: it is slow. */
    private double stockNer() throws Exception {
        StanfordCoreNLP ner = StockCoreNlp.ner();
        Stopwatch watch = new Stopwatch().piece("ner", () -> drafts.stream().map(draft -> ner.processToCoreDocument(draft.text())).toList().size());
        watch.medians(1);
        return watch.medians(1).get("ner");
    }

    private void footprint() throws IOException, InterruptedException {
        Path jar = Path.of("target", "covername.jar").toAbsolutePath();
        Path cache = scratch.resolve("covername.jsa");
        RealProcess.covername(jar, scratch, "-XX:ArchiveClassesAtExit=" + cache, List.of("example")).peakMemoryUntilItEnds();
        Figures.say("from start to ready: %.1f s; with a cache of classes: %.1f s", ready(jar, ""), ready(jar, "-XX:SharedArchiveFile=" + cache));
        List<String> arguments = new ArrayList<>(List.of("redact", "--out", scratch.resolve("redacted").toString()));
        drafts.forEach(draft -> arguments.add(draft.docx().toAbsolutePath().toString()));
        Figures.say("peak resident memory for %d drafts: %.0f MiB", drafts.size(),
                RealProcess.covername(jar, scratch, "", arguments).peakMemoryUntilItEnds());
    }

    private double ready(Path jar, String option) throws IOException {
        RealProcess service = RealProcess.covername(jar, scratch, option, List.of("serve", "--port", "0"));
        double seconds = service.secondsUntil(line -> line.contains("Covername is ready"));
        service.stop();
        return seconds;
    }
}
