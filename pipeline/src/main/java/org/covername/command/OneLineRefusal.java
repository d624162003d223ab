package org.covername.command;

import java.util.List;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.extraction.UnreadableDraftException;
import org.covername.publication.MoveRefusedException;
import org.covername.rules.RulesRefusedException;
import org.covername.vault.VaultRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells on one line of standard error what is wrong. A message is printed only where its type promises that no text of a draft is in it. */
final class OneLineRefusal {

    private static final List<Class<? extends Exception>> TELLING = List.of(BadInputException.class, VaultRefusedException.class,
            CaseFileRefusedException.class, RulesRefusedException.class, UnreadableDraftException.class, MoveRefusedException.class);

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

    private static String sentence(Exception failure) {
        if (TELLING.stream().anyMatch(type -> type.isInstance(failure))) {
            return failure.getMessage();
        }
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
