package org.covername.timetable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.office.Office;
import org.covername.office.Press;
import org.covername.office.Press.Outcome;
import org.covername.publication.CaseRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A look over all cases: takes up what came, mends what a crash left, publishes what is due, moves what is over. A case that fails is told of and does not stop the
 * others.
 */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Office office;
    private final Looks looks;

    public Rounds(Office office) {
        this.office = office;
        this.looks = new Looks(System::nanoTime);
    }

    public List<Outcome> go() {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, CaseRecord> records = office.journal().records().stream().collect(Collectors.toMap(CaseRecord::caseId, Function.identity()));
        cases(records.keySet()).forEach(caseId -> safely(caseId, each -> outcomes.addAll(unlessAtRest(records.getOrDefault(each, CaseRecord.empty(each))))));
        safely("the public list", any -> office.writeList());
        return outcomes;
    }

    private List<Outcome> unlessAtRest(CaseRecord record) {
        CaseTrace trace = CaseTrace.of(record, office);
        if (looks.rests(record, trace)) {
            return List.of();
        }
        looks.begun(record);
        List<Outcome> outcomes = one(record.caseId());
        looks.looked(record, trace);
        return outcomes;
    }

    private List<Outcome> one(String caseId) {
        office.work(caseId, book -> caseId);
        Press press = new Press(office);
        List<Outcome> outcomes = new ArrayList<>(press.publishDue(caseId));
        outcomes.addAll(press.moveToRequest(caseId));
        outcomes.forEach(outcome -> LOG.info("{}/{} is {}. {}", outcome.caseId(), outcome.draft(), outcome.state(), String.join(" ", outcome.reasons())));
        return outcomes;
    }

    private static void safely(String what, Consumer<String> work) {
        try {
            work.accept(what);
        } catch (RuntimeException failure) {
            LOG.error("The look at {} failed ({}) and is taken again", what, failure.getClass().getName());
        }
    }

    /** Cases that the journal knows, and those whose first report lies ready. */
    private TreeSet<String> cases(Set<String> known) {
        TreeSet<String> cases = new TreeSet<>(known);
        Path review = office.outbound().resolve("review");
        if (Files.isDirectory(review)) {
            try (Stream<Path> folders = Files.list(review)) {
                folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).filter(name -> !name.startsWith(".")).forEach(cases::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The folder " + review + " cannot be read", unreadable);
            }
        }
        return cases;
    }
}
