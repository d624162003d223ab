package org.covername.outbound;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes that have reached the disk when they return: after a power cut a rename must not lead to empty files. */
final class DurableFiles {

    private static final boolean FOLDERS_TOO = !System.getProperty("os.name").startsWith("Windows");

    private DurableFiles() {
    }

    static void write(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The entries of a folder; Windows keeps them by itself and does not open folders. */
    static void settle(Path folder) throws IOException {
        if (FOLDERS_TOO) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
