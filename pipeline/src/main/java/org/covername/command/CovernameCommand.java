package org.covername.command;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The whole command line. Exit codes: 0 done, 1 a finding, 2 bad usage or input with one line on standard error. */
@Command(name = "covername", mixinStandardHelpOptions = true, version = "covername 0.1.0",
        description = "Drafts of child safeguarding reviews in; redacted reports that may be published out.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Without a command, the service starts (serve). Help for one: covername COMMAND --help"},
        subcommands = {ServeCommand.class, ExampleCommand.class, RedactCommand.class, DetectCommand.class, HoldsCommand.class, CheckCommand.class,
            EvaluateCommand.class, TrainCommand.class, TrainHoldsCommand.class, RulesCommand.class, AuditCommand.class, CaseCommand.class, HoldCommand.class, ClearCommand.class,
            ApproveCommand.class, ScheduleCommand.class, PublishCommand.class, WithdrawCommand.class,
            VaultCommand.class, BackupCommand.class, RestoreCommand.class})
public final class CovernameCommand {

    static final int DONE = 0;
    static final int FINDING = 1;
    static final int BAD_INPUT = 2;

    private CovernameCommand() {
    }

    /** Runs one command line to its end and returns the exit code. */
    public static int run(String... arguments) {
        QuietFailures.install();
        return commandLine().execute(orServe(arguments));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new CovernameCommand());
        commandLine.setExecutionStrategy(CovernameCommand::runAndClose);
        commandLine.setParameterExceptionHandler(OneLineRefusal::ofArguments);
        commandLine.setExecutionExceptionHandler(OneLineRefusal::ofInput);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        return commandLine;
    }

    /** Whatever comes of it, what the command's options opened is closed. */
    private static int runAndClose(ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } finally {
            parsed.asCommandLineList().forEach(line -> line.getCommandSpec().mixins().values().stream().map(CommandSpec::userObject)
                    .filter(OfficeOptions.class::isInstance).map(OfficeOptions.class::cast).forEach(OfficeOptions::close));
        }
    }

    /** {@code serve} is meant where no command is named. */
    private static String[] orServe(String... arguments) {
        boolean named = arguments.length > 0 && !(arguments[0].startsWith("-") && !asksForHelp(arguments[0]));
        if (named) {
            return arguments;
        }
        String[] served = Arrays.copyOf(new String[] {"serve"}, arguments.length + 1);
        System.arraycopy(arguments, 0, served, 1, arguments.length);
        return served;
    }

    private static boolean asksForHelp(String argument) {
        return Arrays.asList("-h", "--help", "-V", "--version").contains(argument);
    }
}
