package org.covername.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.covername.casework.Group;
import org.covername.casework.Reading;
import org.covername.casework.RulingDesk;
import org.covername.casework.RulingDesk.Asked;
import org.covername.decision.RulingPolicies.Wish;
import org.covername.document.Surface;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import org.covername.recognition.MentionKind;
import org.covername.ruling.Ruling;
import org.covername.ruling.Target;
import org.covername.ruling.Verdict;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code covername case decide}: rules about mentions. The service then makes the report anew. */
@Command(name = "decide", mixinStandardHelpOptions = true,
        description = "Decides about mentions: all doubtful ones as proposed, or one entity otherwise. A running service then makes the report anew.")
final class DecideCommand implements Callable<Integer> {

    @Mixin
    private DraftArgument draft = new DraftArgument();

    @Option(names = "--list", description = "Lists the entities with their ids; no names are printed.")
    private boolean list;

    @Option(names = "--mention", paramLabel = "ID", description = "One doubtful mention of the log, as proposed.")
    private String mention;

    @Option(names = "--entity", paramLabel = "ID", description = "The entity that is meant, by its id in --list.")
    private String entity;

    @Option(names = "--at", paramLabel = "PASSAGE:START-END", description = "This place only, in characters of the passage.")
    private String at;

    @ArgGroup(exclusive = true)
    private VerdictOptions verdict = new VerdictOptions();

    @Mixin
    private PersonOptions person = new PersonOptions();

    @Mixin
    private OfficeOptions options = new OfficeOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RulingDesk desk = options.rulingDesk();
        Which which = draft.in(desk.office());
        if (list) {
            lines(desk, which).forEach(spec.commandLine().getOut()::println);
            return CovernameCommand.DONE;
        }
        By by = person.at(desk.office(), which.caseId());
        if (mention != null) {
            new ReviewDesk(desk.office()).decide(which, Optional.of(mention), "as-proposed", by);
        } else if (entity == null && verdict.none()) {
            desk.acceptAll(which, by);
        } else {
            Surface comment = new Surface(desk.office().papers().note(which.caseId(), by.why()).orElse(""));
            Ruling made = desk.rule(which, reading -> asked(reading, comment, desk, which), by);
            spec.commandLine().getOut().println("decision " + made.number() + ": " + made.verdict().word());
        }
        return CovernameCommand.DONE;
    }

    private Asked asked(Reading reading, Surface comment, RulingDesk desk, Which which) {
        if (verdict.undo() > 0) {
            Target undone = desk.of(desk.readings().state(which.caseId(), which.draft()).orElseThrow()).inForce(verdict.undo()).map(Ruling::target)
                    .orElseThrow(() -> new BadInputException("there is no decision " + verdict.undo() + " that counts"));
            return new Asked(new Wish(new Verdict.Undo(verdict.undo()), undone, comment), Integer.MAX_VALUE);
        }
        if (verdict.added().isPresent()) {
            MentionKind kind = verdict.kind().orElse(MentionKind.PERSON);
            return new Asked(new Wish(new Verdict.Add(), PlaceOption.target(at, kind, reading).orElseGet(() -> new Target(kind, Set.of(verdict.added().get()), Optional.empty(), List.of())),
                    comment), Integer.MAX_VALUE);
        }
        Group group = group(reading, entity);
        Target target = PlaceOption.target(at, group.kind(), reading).orElse(group.target());
        return new Asked(new Wish(verdict.verdict(id -> group(reading, id).target()), target, comment), Integer.MAX_VALUE);
    }

    private static Group group(Reading reading, String id) {
        return reading.group(id == null ? "" : id).orElseThrow(() -> new BadInputException("name an entity with --entity, by its id in --list"));
    }

    private static List<String> lines(RulingDesk desk, Which which) {
        Reading reading = desk.readings().state(which.caseId(), which.draft()).flatMap(desk.readings()::of)
                .orElseThrow(() -> new BadInputException("the draft cannot be opened now: it is still being read, or it was destroyed"));
        List<String> lines = new ArrayList<>();
        reading.groups().forEach(group -> lines.add(group.id() + "  " + group.kind().word() + "  " + (group.kept() ? "kept" : group.written()) + "  " + group.places().size() + " places"
                + (group.doubtful() ? "  doubtful" : "")));
        desk.of(desk.readings().state(which.caseId(), which.draft()).orElseThrow()).inForce()
                .forEach(ruling -> lines.add("decision " + ruling.number() + "  " + ruling.verdict().word() + "  " + ruling.target().kind().word() + "  by " + ruling.by().who()));
        return lines;
    }
}
