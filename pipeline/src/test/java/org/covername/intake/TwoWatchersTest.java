package org.covername.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.covername.LivingFolder;
import org.covername.TestDatabase;
import org.covername.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Several watchers of one drop folder, each as in a process of its own: with its own connections to one real PostgreSQL, and all after the same files at once. */
class TwoWatchersTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.postgresql();

    private static final int FILES = 40;
    private static final int WATCHERS = 3;

    @TempDir
    private Path home;
    private final Queue<Object> told = new ConcurrentLinkedQueue<>();

    @Test
    void takeEachFileOnce() throws Exception {
        for (int n = 1; n <= FILES; n++) {
            Path file = home.resolve("inbound/case-" + n % 4 + "/draft " + n + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "The visit number " + n + " was late.");
        }
        List<Path> files = files();
        ExecutorService watchers = Executors.newFixedThreadPool(WATCHERS);
        List<Future<List<String>>> taken = watchers.invokeAll(Stream.generate(() -> watcher(files)).limit(WATCHERS).toList());
        watchers.shutdown();

        List<String> keys = new ArrayList<>();
        for (Future<List<String>> each : taken) {
            keys.addAll(each.get());
        }
        assertThat(keys).hasSize(FILES).doesNotHaveDuplicates();
        assertThat(told).hasSize(FILES).allMatch(event -> event instanceof IntakeEvent.DraftReceived);
        assertThat(new JdbcDrafts(DATABASE.client()).all()).hasSize(FILES);
        assertThat(files()).isEmpty();
    }

    /** With a vault of its own on the shared folder as well: the first key is made by one of them. */
    private Callable<List<String>> watcher(List<Path> files) {
        return () -> {
            JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());
            Settings settings = new Settings(home.resolve("inbound"), home.resolve("outbound"), home.resolve("data"), home, Duration.ZERO);
            Desk desk = new Desk(settings, jdbc, Vault.in(settings.data()));
            SpringBookkeeping books = new SpringBookkeeping(new TransactionTemplate(new DataSourceTransactionManager(DATABASE.dataSource())), told::add);
            Arrivals arrivals = new Arrivals(desk, books, Claims.on(DATABASE.dataSource()));
            List<String> keys = new ArrayList<>();
            for (Path file : files) {
                keys.addAll(arrivals.take(file));
            }
            return keys;
        };
    }

    private List<Path> files() {
        return LivingFolder.files(home.resolve("inbound"));
    }
}
