package org.covername.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;

/**
 * A file that is there whole or not at all, whatever stops the writing of it: a kill, a power cut, a full disk. It is made beside its place and named once it has
 * reached the disk; what could not be finished is taken away again, since a full disk has no room for it.
 */
record WholeFile(Path path) {

    /** What is being made: nobody takes such a name for a sealed file. */
    static final String MAKING = ".making";
    private static final boolean FOLDERS_TOO = !System.getProperty("os.name").startsWith("Windows");

    /** Writes or replaces the file. On an IOException what stood there before still stands. */
    void write(byte[] bytes, FileAttribute<?>... rights) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(folder, MAKING, "", rights);
        try {
            overwrite(beside, bytes);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
        settle(folder);
    }

    /**
     * Writes the file unless there is one.
     *
     * @return false where there is one, which stays as it is
     */
    boolean make(byte[] bytes, FileAttribute<?>... rights) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(folder, MAKING, "", rights);
        try {
            overwrite(beside, bytes);
            Files.createLink(path, beside);
            settle(folder);
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        } finally {
            Files.delete(beside);
        }
    }

    /** Bytes over those of a file that is there, on the disk when this returns. */
    static void overwrite(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
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
