package org.covername.intake;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the service works, as {@code covername.*} properties.
 *
 * @param data    folder of the vault, its key file and the H2 database
 * @param rules   the office's own rules; where the folder is absent, the rules as shipped count
 * @param settled how long a dropped file must not have changed before it is taken
 */
@ConfigurationProperties("covername")
public record Settings(@DefaultValue("inbound") Path inbound, @DefaultValue("outbound") Path outbound, @DefaultValue(".covername") Path data,
                       @DefaultValue("redaction-rules") Path rules, @DefaultValue("2s") Duration settled) {

    /**
     * The JDBC address of the H2 file in a data folder; a second process on this machine may look in while the service runs. H2 would keep what is committed in memory for half
     * a second: a kill would lose it, and with it a draft that has just left the drop folder.
     * It would write each of its faults into a file of its own, which on a full disk takes the room that is made. And it would keep as much of itself in memory as a sixteenth of the
     * largest heap, so that the service would grow with each draft for days; 32 MB hold what a day's work looks at.
     */
    public static String databaseIn(Path data) {
        return "jdbc:h2:file:" + data.toAbsolutePath().normalize().resolve("database") + ";AUTO_SERVER=TRUE;LOCK_TIMEOUT=10000;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;CACHE_SIZE=32768";
    }

    /** Where dropped files go that cannot be processed. */
    public Path rejected() {
        return inbound.resolve("rejected");
    }

    public Path review() {
        return outbound.resolve("review");
    }
}
