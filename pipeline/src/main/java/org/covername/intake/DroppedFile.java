package org.covername.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.covername.document.DraftFile;
import org.covername.document.Surface;

/** A file in the drop folder as it was at one moment: whether it changed since can be asked. */
record DroppedFile(Path path, Optional<String> folder, long size, long changed) {

    /** @param folder the case's folder; empty for a file straight in the drop folder */
    static DroppedFile at(Path path, Path inbound) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Path relative = inbound.toAbsolutePath().normalize().relativize(path.toAbsolutePath().normalize());
        Optional<String> folder = relative.getNameCount() > 1 ? Optional.of(relative.getName(0).toString()) : Optional.empty();
        return new DroppedFile(path, folder, now.size(), now.lastModifiedTime().toMillis());
    }

    String name() {
        return path.getFileName().toString();
    }

    DraftFile read() throws IOException {
        return new DraftFile(new Surface(name()), Files.readAllBytes(path));
    }

    boolean unchanged() throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return now.size() == size && now.lastModifiedTime().toMillis() == changed;
    }
}
