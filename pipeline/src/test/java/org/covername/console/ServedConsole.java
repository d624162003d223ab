package org.covername.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.covername.LivingFolder;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.command.RunningService;
import org.covername.office.Office;
import org.covername.office.ReviewFolder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real service with its console, on a free port and in a folder of its own; the models that read drafts are not loaded, as reports lie ready. */
final class ServedConsole implements BeforeAllCallback, AfterAllCallback {

    /** A draft that was dropped waits for models that never come, so nothing would be won by waiting for it at the end. */
    private static final String NO_WAIT_AT_THE_END = "--camel.main.shutdown-timeout=1";

    private final List<String> settings;
    private Path home;
    private RunningService service;

    /** @param settings as of the command line, beside those that every test has */
    ServedConsole(String... settings) {
        this.settings = List.of(settings);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        home = Files.createTempDirectory("console");
        service = RunningService.start(new CompletableFuture<>(), Stream.concat(Stream.of("--covername.inbound=" + home.resolve("inbound"), "--covername.outbound=" + outbound(),
                "--covername.data=" + home.resolve("data"), "--server.port=0", "--covername.settled=300ms", "--covername.look-every=100", NO_WAIT_AT_THE_END),
                settings.stream()).toArray(String[]::new));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        service.close();
        LivingFolder.delete(home);
    }

    RunningService service() {
        return service;
    }

    Path home() {
        return home;
    }

    Path outbound() {
        return home.resolve("outbound");
    }

    Office office() {
        return service.context().getBean(Office.class);
    }

    Visitor signedIn(String name, Duty... duties) {
        return Visitor.signedIn(service, name, duties);
    }

    ReviewFolder report(String caseId, String draft) {
        return ReviewFolder.of(outbound(), caseId, draft);
    }

    /** Takes up what lies ready, as the timetable does each minute. */
    void takeUp(String caseId) {
        office().work(caseId, book -> caseId);
    }

    /** Who did what, in the words of the audit. */
    List<String> audit() {
        return service.context().getBean(JdbcClient.class).sql("select actor, event, facts from audit_entry order by n")
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3)).list();
    }
}
