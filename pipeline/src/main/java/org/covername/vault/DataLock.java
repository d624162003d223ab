package org.covername.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Says whether anybody works on a data folder. Any number of services may use one, on any machine; whoever changes its keys or copies it needs it to stand still.
 * The system gives the lock back when its process ends, however it ends.
 */
public final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws VaultRefusedException while somebody needs the folder to stand still */
    public static DataLock use(Path data) {
        return take(data, true, "The data folder " + data + " is being copied, or its keys are being changed; start again when that is done.");
    }

    /** @throws VaultRefusedException while a service uses the folder */
    public static DataLock standStill(Path data) {
        return take(data, false, "Covername is running on the data folder " + data + "; stop it on every machine, and try again.");
    }

    private static DataLock take(Path data, boolean shared, String refusal) {
        try {
            Files.createDirectories(data);
            FileChannel channel = FileChannel.open(data.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (locked(channel, shared)) {
                return new DataLock(channel);
            }
            channel.close();
            throw new VaultRefusedException(refusal);
        } catch (IOException unusable) {
            throw new VaultRefusedException("The data folder " + data + " cannot be used; give this user the right to write there.", unusable);
        }
    }

    private static boolean locked(FileChannel channel, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            return lock != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
