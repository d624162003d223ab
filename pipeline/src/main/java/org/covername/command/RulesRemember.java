package org.covername.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.covername.decision.DecisionMemory;
import org.covername.recognition.MentionKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code covername rules remember}: what a board decided of a name, to be proposed next time. */
@Command(name = "remember", mixinStandardHelpOptions = true,
        description = "Notes in the board's file that a name was kept or hidden. It is proposed next time, as a question. Of a person only a salted hash is written.")
final class RulesRemember implements Callable<Integer> {

    @Option(names = "--board", paramLabel = "NAME", required = true, description = "The board, as in case.yaml.")
    private String board;

    @Option(names = "--kind", paramLabel = "KIND", required = true, description = "Such as place, local-body, occupation, demographic or person.")
    private String kind;

    @Option(names = "--term", paramLabel = "NAME", required = true, description = "The name; - reads it from standard input, so that no list of commands keeps it.")
    private String term;

    @Option(names = "--decision", paramLabel = "keep|hide", required = true, description = "What was decided.")
    private String decision;

    @Option(names = "--because", paramLabel = "SENTENCE", required = true, description = "Why, without the name: it is shown in the log.")
    private String because;

    @Option(names = "--by", paramLabel = "WHO", required = true, description = "Who decided.")
    private String by;

    @Option(names = "--on", paramLabel = "DATE", description = "When, as 2026-03-04 (default: today).")
    private LocalDate on = LocalDate.now();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Override
    public Integer call() throws IOException {
        MentionKind known = Arrays.stream(MentionKind.values()).filter(each -> each.word().equals(kind)).findFirst()
                .orElseThrow(() -> new BadInputException("there is no kind " + kind + " of mention"));
        if (!decision.equals("keep") && !decision.equals("hide")) {
            throw new BadInputException("a decision is keep or hide");
        }
        String name = term.equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip() : term;
        new DecisionMemory(rules.writable(), board).remember(new DecisionMemory.Decided(known, name, decision.equals("keep"), on, by, because));
        return CovernameCommand.DONE;
    }
}
