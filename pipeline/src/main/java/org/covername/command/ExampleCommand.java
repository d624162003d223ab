package org.covername.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.covername.intake.DraftState;
import org.covername.intake.DraftState.State;
import org.covername.intake.JdbcDrafts;
import org.covername.pipeline.DraftPipeline;
import org.covername.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code covername example}: an invented draft on its way through the real service. */
@Command(name = "example", mixinStandardHelpOptions = true,
        description = "Starts the service in a folder of its own, drops an invented draft, and prints where its redacted PDF is.")
final class ExampleCommand implements Callable<Integer> {

    private static final String CASE = "child-v";
    private static final List<String> FILES = List.of("case.yaml", "PENHALIGON_Orla_review_draft3.docx");

    @Option(names = "--in", paramLabel = "DIR", defaultValue = "example", description = "Folder of the example's inbound/, outbound/ and data (default: ${DEFAULT-VALUE}).")
    private Path home = Path.of("example");

    @Option(names = "--stay", description = "Leaves the service running afterwards, with its console on http://localhost:8080.")
    private boolean stay;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Vault.in(home.resolve("data"));
        CompletableFuture<DraftPipeline> pipeline = CompletableFuture.supplyAsync(() -> DraftPipeline.load(rules.folder()));
        spec.commandLine().getErr().println("Starting the service; an invented draft goes through it.");
        try (RunningService service = RunningService.start(pipeline, "--covername.inbound=" + home.resolve("inbound"),
                "--covername.outbound=" + home.resolve("outbound"), "--covername.data=" + home.resolve("data"), "--server.port=" + (stay ? 8080 : 0))) {
            drop();
            DraftState draft = finished(service);
            tell(draft);
            if (stay) {
                service.join();
            }
            return draft.stand().state() == State.DONE ? CovernameCommand.DONE : CovernameCommand.FINDING;
        }
    }

    private void drop() throws IOException {
        Path folder = Files.createDirectories(home.resolve("inbound").resolve(CASE));
        for (String file : FILES) {
            try (InputStream bundled = ExampleCommand.class.getResourceAsStream("/example/" + CASE + "/" + file)) {
                Files.copy(bundled, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static DraftState finished(RunningService service) throws InterruptedException {
        JdbcDrafts drafts = service.context().getBean(JdbcDrafts.class);
        while (true) {
            Optional<DraftState> draft = drafts.all().stream().filter(known -> known.stand().state() != State.WAITING).findFirst();
            if (draft.isPresent()) {
                return draft.get();
            }
            Thread.sleep(100);
        }
    }

    private void tell(DraftState draft) {
        Path review = home.resolve("outbound/review").resolve(draft.id().toString()).toAbsolutePath().normalize();
        draft.stand().reason().ifPresent(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().println(review.resolve("redacted.pdf"));
        spec.commandLine().getOut().flush();
    }
}
