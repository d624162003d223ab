package org.covername.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.covername.pipeline.DraftPipeline;
import org.covername.rules.RuleFolder;
import org.covername.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code covername serve}: the service, until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Watches inbound/, writes to outbound/, shows where each draft stands on http://localhost:8080. The default.")
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Option(names = "--inbound", paramLabel = "DIR", defaultValue = "inbound", description = "The drop folder (default: ${DEFAULT-VALUE}).")
    private Path inbound = Path.of("inbound");

    @Mixin
    private OutboundOption outbound = new OutboundOption();

    @Option(names = "--rules", paramLabel = "DIR", defaultValue = "redaction-rules",
            description = "The office's rules; without the folder, the rules as shipped (default: ${DEFAULT-VALUE}).")
    private Path rules = Path.of("redaction-rules");

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port of the console (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Mixin
    private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "--PROPERTY=VALUE", arity = "0..*", description = "Further properties, behind --, such as: -- --server.address=0.0.0.0")
    private List<String> properties = List.of();

    @Override
    public Integer call() throws InterruptedException {
        Vault.in(data.folder());
        DraftPipeline.Loading pipeline = new DraftPipeline.Loading(() -> CompletableFuture.supplyAsync(() -> DraftPipeline.loadForService(RuleFolder.atOrBundled(rules))));
        RunningService service = RunningService.start(pipeline, arguments());
        EndSignals.end(service);
        pipeline.begun().ifPresent(CompletableFuture::join);
        LOG.info("Covername is ready: drop drafts into {}, find results in {}, see where each stands on http://localhost:{}",
                inbound.resolve("CASE"), outbound.folder().resolve("review"), service.port());
        SmallHeap.settle();
        service.join();
        return CovernameCommand.DONE;
    }

    private String[] arguments() {
        List<String> arguments = new ArrayList<>(List.of("--covername.inbound=" + inbound, "--covername.outbound=" + outbound.folder(), "--covername.rules=" + rules,
                "--covername.data=" + data.folder(), "--server.port=" + port));
        data.url().ifPresent(url -> arguments.add("--spring.datasource.url=" + url));
        arguments.addAll(properties);
        return arguments.toArray(String[]::new);
    }
}
