package org.covername.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HindranceTest {

    private record Row(Exception failure, Hindrance expected) {
    }

    @TestFactory
    Stream<DynamicTest> knowsWhatIsNoFaultOfADraft() {
        return Stream.of(
                new Row(new IOException("No space left on device"), Hindrance.NO_ROOM),
                new Row(new FileSystemException("/data/vault", null, "No space left on device"), Hindrance.NO_ROOM),
                new Row(new FileSystemException("/data/vault", null, "Disk quota exceeded"), Hindrance.NO_ROOM),
                new Row(new SQLException("disk full", "53100"), Hindrance.NO_ROOM),
                new Row(new SQLException("closed", "90098", new IOException("No space left on device")), Hindrance.NO_ROOM),
                new Row(new FileSystemException("/data/vault", null, "Read-only file system"), Hindrance.NO_RIGHT),
                new Row(new AccessDeniedException("/data/vault"), Hindrance.NO_RIGHT),
                new Row(new FileSystemException("/data/vault", null, "Stale file handle"), Hindrance.NO_FOLDER),
                new Row(new SQLException("ended by an administrator", "57P01"), Hindrance.NO_DATABASE),
                new Row(new SQLException("lost", "08006"), Hindrance.NO_DATABASE),
                new Row(new SQLTransientConnectionException("none in time"), Hindrance.NO_DATABASE),
                new Row(new JMSException("Failed to create session factory"), Hindrance.NO_BROKER))
                .map(row -> DynamicTest.dynamicTest(row.failure.toString(), () ->
                        assertThat(Hindrance.behind(new IllegalStateException(new UncheckedIOException(new IOException(row.failure))))).contains(row.expected)));
    }

    /** Such a draft would be tried for ever. */
    @TestFactory
    Stream<DynamicTest> takesAFaultOfADraftForNone() {
        return Stream.of(new IOException("Missing root object specification in trailer."), new NoSuchFileException("/data/vault/drafts/ab/original"),
                new SQLException("value too long", "22001"), new SQLException("unique", "23505"), new IllegalStateException("No space left on device in the text"))
                .map(failure -> DynamicTest.dynamicTest(failure.toString(), () -> assertThat(Hindrance.behind(new RuntimeException(failure))).isEmpty()));
    }
}
