package org.covername.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboundRightsTest {

    @TempDir
    private Path inbound;

    @Test
    void tellOfAFolderThatEverybodyMayWrite() throws IOException {
        assumeTrue(Files.getFileStore(inbound).supportsFileAttributeView("posix"), "skipped, because this disk knows no rights of others");
        assertThat(toldOf("rwxrwxrwx")).contains("Everybody on this machine may lay drafts into the drop folder", "chmod o-w");
        assertThat(toldOf("rwxrwxr-x")).isEmpty();
    }

    private String toldOf(String rights) throws IOException {
        Files.setPosixFilePermissions(inbound, PosixFilePermissions.fromString(rights));
        PrintStream former = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            new InboundRights(inbound).look();
        } finally {
            System.setErr(former);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
