package org.covername.intake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/** Lets through what lies in the drop folder or in a case's folder, is a plain file and has stopped growing. */
final class CamelInboundFilter implements GenericFileFilter<File> {

    private final Settings settings;
    private final Settled settled;

    CamelInboundFilter(Settings settings, Settled settled) {
        this.settings = settings;
        this.settled = settled;
    }

    @Override
    public boolean accept(GenericFile<File> candidate) {
        Path path = Path.of(candidate.getAbsoluteFilePath());
        if (Files.isSymbolicLink(path) || FileNames.ignored(path.getFileName().toString())) {
            return false;
        }
        if (candidate.isDirectory()) {
            return !path.equals(settings.rejected().toAbsolutePath().normalize());
        }
        return !ofTheFolderItself(path) && settled.look(path);
    }

    /** The drop folder's own explanation. */
    private boolean ofTheFolderItself(Path path) {
        return path.equals(settings.inbound().resolve("README.md").toAbsolutePath().normalize());
    }
}
