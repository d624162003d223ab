package org.covername;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** A real broker that listens on a port of this machine and keeps its messages in a folder, so that it can be stopped and started. */
public final class ArtemisBroker implements AutoCloseable {

    private final Path folder;
    private final int port;
    private EmbeddedActiveMQ server;

    private ArtemisBroker(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public static ArtemisBroker in(Path folder) throws IOException {
        return new ArtemisBroker(folder, freePort()).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    public ArtemisBroker start() {
        try {
            server = new EmbeddedActiveMQ().setConfiguration(configuration());
            server.start();
            return this;
        } catch (Exception unstarted) {
            throw new IllegalStateException("The broker does not start", unstarted);
        }
    }

    private Configuration configuration() throws Exception {
        Configuration configuration = new ConfigurationImpl().setSecurityEnabled(false).setPersistenceEnabled(true).setJournalPoolFiles(2)
                .setBindingsDirectory(folder.resolve("bindings").toString()).setJournalDirectory(folder.resolve("journal").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString()).setPagingDirectory(folder.resolve("paging").toString())
                .addAcceptorConfiguration("tcp", url());
        return configuration.addAddressSetting("#", new AddressSettings().setAutoCreateQueues(true).setAutoCreateAddresses(true).setAutoDeleteQueues(false).setAutoDeleteAddresses(false));
    }

    public String url() {
        return "tcp://127.0.0.1:" + port;
    }

    /** How many messages wait there, or are being worked on. */
    public long waiting(String queue) {
        Queue found = server.getActiveMQServer().locateQueue(queue);
        return found == null ? 0 : found.getMessageCount();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception unstopped) {
            throw new IllegalStateException("The broker does not stop", unstopped);
        }
    }
}
