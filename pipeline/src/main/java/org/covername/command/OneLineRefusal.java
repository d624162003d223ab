package org.covername.command;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.covername.backup.BackupRefusedException;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.extraction.UnreadableDraftException;
import org.covername.publication.MoveRefusedException;
import org.covername.rules.RulesRefusedException;
import org.covername.vault.VaultRefusedException;
import org.covername.workqueue.RolesRefusedException;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells on one line of standard error what is wrong. A message is printed only where its type promises that no text of a draft is in it. */
final class OneLineRefusal {

    private static final List<Class<? extends Exception>> TELLING = List.of(BadInputException.class, VaultRefusedException.class, RolesRefusedException.class,
            CaseFileRefusedException.class, RulesRefusedException.class, UnreadableDraftException.class, MoveRefusedException.class, BackupRefusedException.class);

    private static final int LONGEST_CHAIN = 30;

    private OneLineRefusal() {
    }

    static int ofArguments(ParameterException wrong, String... arguments) {
        CommandLine commandLine = wrong.getCommandLine();
        commandLine.getErr().println("covername: " + oneLine(wrong.getMessage()) + " (try: " + commandLine.getCommandSpec().qualifiedName() + " --help)");
        return CovernameCommand.BAD_INPUT;
    }

    static int ofInput(Exception failure, CommandLine commandLine, ParseResult parsed) {
        commandLine.getErr().println("covername: " + oneLine(sentence(failure)));
        return CovernameCommand.BAD_INPUT;
    }

    /** What the cause behind a failure has to tell; of a service that cannot start it lies deep. */
    private static String sentence(Exception failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause).limit(LONGEST_CHAIN).map(OneLineRefusal::told).flatMap(Optional::stream)
                .findFirst().orElseGet(() -> inside(failure));
    }

    private static Optional<String> told(Throwable cause) {
        if (TELLING.stream().anyMatch(type -> type.isInstance(cause))) {
            return Optional.of(cause.getMessage());
        } else if (cause instanceof SQLException database) {
            return Optional.of("the database cannot be opened or does not answer (SQLSTATE " + database.getSQLState() + "); start it, and see to its address, user and password");
        } else if (cause instanceof PortInUseException taken) {
            return Optional.of("port " + taken.getPort() + " is used by another program; stop that, or choose another with --port");
        }
        return Optional.empty();
    }

    private static String inside(Exception failure) {
        return "this went wrong inside the product: " + failure.getClass().getName() + " at " + place(failure);
    }

    private static String place(Exception failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        return frames.length == 0 ? "an unknown place" : frames[0].toString();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
