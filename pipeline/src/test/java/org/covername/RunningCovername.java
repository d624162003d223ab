package org.covername;


import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.command.RunningService;
import org.covername.intake.DraftState;
import org.covername.intake.JdbcDrafts;
import org.covername.pipeline.DraftPipeline;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The real service on a free port and in folders of its own; all that it prints is kept. The models are loaded once for all tests. */
public final class RunningCovername implements BeforeAllCallback, AfterAllCallback {

    private static CompletableFuture<DraftPipeline> pipeline;

    private final List<String> settings;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream formerError = System.err;
    private final PrintStream formerOutput = System.out;
    private Path home;
    private RunningService service;

    /** @param settings as of the command line, beside those that every test has */
    public RunningCovername(String... settings) {
        this.settings = List.of(settings);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        home = Files.createTempDirectory("covername");
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        service.close();
        System.setErr(formerError);
        System.setOut(formerOutput);
        LivingFolder.delete(home);
    }

    /** The pipeline with the rules of the project, loaded once. */
    public static synchronized CompletableFuture<DraftPipeline> pipeline() {
        if (pipeline == null) {
            pipeline = CompletableFuture.supplyAsync(() -> DraftPipeline.load(RuleFolder.bundled()));
        }
        return pipeline;
    }

    /** Starts it, in the same folders as before where it was stopped. */
    public void start() {
        service = RunningService.start(pipeline(), Stream.concat(Stream.of("--server.port=0", "--covername.inbound=" + inbound(), "--covername.outbound=" + home.resolve("outbound"),
                "--covername.data=" + home.resolve("data"), "--covername.settled=300ms", "--covername.look-every=100"), settings.stream()).toArray(String[]::new));
    }

    public void stop() {
        service.close();
    }

    public RunningService service() {
        return service;
    }

    public <T> T bean(Class<T> type) {
        return service.context().getBean(type);
    }

    public Path inbound() {
        return home.resolve("inbound");
    }

    public Path rejected() {
        return inbound().resolve("rejected");
    }

    public Path review(String caseId, String draft) {
        return home.resolve("outbound/review").resolve(caseId).resolve(draft);
    }

    public Path home() {
        return home;
    }

    /** Copies a file in as an office does: under another name first. */
    public void drop(String place, byte[] bytes) {
        try {
            Path target = inbound().resolve(place);
            Files.createDirectories(target.getParent());
            Path arriving = Files.createTempFile(target.getParent(), "copy", ".part");
            Files.write(arriving, bytes);
            Files.move(arriving, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public void drop(String place, String text) {
        drop(place, text.getBytes(StandardCharsets.UTF_8));
    }

    public List<DraftState> drafts(String caseId) {
        return bean(JdbcDrafts.class).all().stream().filter(draft -> draft.id().caseId().equals(caseId)).toList();
    }

    /** Waits until something holds, two minutes at most. */
    public void await(String what, BooleanSupplier holds) {
        new Patience(Duration.ofMinutes(2), Duration.ofMillis(50), this::printed).await(what, holds);
    }

    public void awaitState(String caseId, int number, DraftState.State state) {
        await(caseId + "/draft-" + number + " to be " + state, () -> drafts(caseId).stream()
                .anyMatch(draft -> draft.id().number() == number && draft.stand().state() == state));
    }

    /** What was printed so far, on standard output and standard error. */
    public String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Everything that lies below a folder, as names and contents in Latin 1, so that nothing hides in bytes. */
    public String everythingBelow(Path folder) {
        return LivingFolder.below(folder).stream().map(file -> file + "\n" + (Files.isRegularFile(file) ? LivingFolder.content(file) : "")).collect(Collectors.joining("\n"));
    }
}
