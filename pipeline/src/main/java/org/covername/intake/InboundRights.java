package org.covername.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who may lay drafts into the drop folder. An office may want that everybody can, so that it is told and not refused. */
record InboundRights(Path inbound) {

    private static final Logger LOG = LoggerFactory.getLogger(InboundRights.class);

    /** Looks once, at the start; a folder that is still to be made is made with the rights of this user. */
    void look() throws IOException {
        boolean known = Files.isDirectory(inbound) && Files.getFileStore(inbound).supportsFileAttributeView("posix");
        if (known && Files.getPosixFilePermissions(inbound).contains(PosixFilePermission.OTHERS_WRITE)) {
            LOG.warn("Everybody on this machine may lay drafts into the drop folder {}; if the office does not want that, run: chmod o-w {}", inbound, inbound);
        }
    }
}
