package org.covername.hold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.model.LinearModel;
import org.covername.rules.RuleFolder;

/**
 * Reads the holds out of a draft: sentence by sentence, with what the sentence before and the heading above are about, by the rules of
 * {@code redaction-rules/hold/}. Facts behind the rules: the phrases and traps of domain.md, section 2.
 */
public final class HoldReader {

    /** A draft of more passages than this is a whole report. */
    private static final int WHOLE = 8;

    private final HoldRules rules;
    private final HoldRules ofReports;
    private final List<HoldReadings.Expected> readings;
    private final Optional<HoldModel> model;

    private HoldReader(HoldRules rules, List<HoldReadings.Expected> readings, Optional<HoldModel> model) {
        this.rules = rules;
        this.model = model;
        this.ofReports = new HoldRules(rules.all().stream().filter(rule -> !rule.body().reach().brief()).toList());
        this.readings = List.copyOf(readings);
    }

    /**
     * A reader by rules and model; by rules alone where the folder has no model.
     *
     * @throws IllegalArgumentException with every fault of the rules, a line each
     */
    public static HoldReader load(RuleFolder folder) {
        Optional<HoldModel> model = folder.names("hold/", ".gz").contains(HoldModel.FILE) ? Optional.of(HoldModel.read(folder.open(HoldModel.FILE))) : Optional.empty();
        return new HoldReader(new HoldRules(HoldRulesYaml.load(folder)), HoldReadings.load(folder), model);
    }

    /** Without what the model says. */
    static HoldReader byRulesAlone(RuleFolder folder) {
        return new HoldReader(new HoldRules(HoldRulesYaml.load(folder)), HoldReadings.load(folder), Optional.empty());
    }

    /**
     * The holds of a draft, and those its case file declares, which are active until a person clears them. On a page of several reviews each
     * review's proceedings stand for themselves.
     */
    public Holds read(Draft draft, CaseFile caseFile) {
        boolean whole = draft.passages().size() > WHOLE;
        DraftReading reading = DraftReading.of(draft, whole ? ofReports : rules);
        Reviews reviews = Reviews.of(draft);
        List<Hold> holds = model.filter(any -> reviews.titles().isEmpty()).map(weighing -> whole ? inReport(weighing, reading) : inFewLines(weighing, reading))
                .orElseGet(() -> byRules(reviews, reading, whole));
        holds.sort(Comparator.comparing(hold -> !hold.status().live()));
        Set<HoldKind> live = EnumSet.noneOf(HoldKind.class);
        holds.stream().filter(hold -> hold.status() == HoldStatus.ACTIVE).forEach(hold -> live.add(hold.kind()));
        caseFile.holds().stream().map(DeclaredHolds::hold).filter(hold -> !live.contains(hold.kind())).forEach(hold -> holds.add(0, hold));
        return new Holds(holds, reading.restricted() ? Audience.PROFESSIONALS_ONLY : Audience.PUBLIC, reviews.titles());
    }

    private List<Hold> inFewLines(HoldModel weighing, DraftReading reading) {
        return new JointReading(weighing, reading.told()).ofFewLines(RuleView.of(reading));
    }

    private static List<Hold> inReport(HoldModel weighing, DraftReading reading) {
        return new ReportReading(weighing.words(), weighing.singles(), sighted(weighing.words(), reading)).holds(weighing.reports());
    }

    private static Sighted sighted(LinearModel words, DraftReading reading) {
        return new Sighted(Sighting.of(reading.told(), words), Proceedings.of(reading.statements(), true));
    }

    /** What the words of a report and the rules say, for a model that learns to weigh both. */
    Sighted sighted(LinearModel words, Draft draft) {
        return sighted(words, DraftReading.of(draft, ofReports));
    }

    private static List<Hold> byRules(Reviews reviews, DraftReading reading, boolean whole) {
        List<Hold> holds = new ArrayList<>();
        for (Reviews.Part review : reviews.parted(reading.statements())) {
            Proceedings.of(review.statements(), whole).forEach(hold -> holds.add(hold.of(review.title())));
        }
        return holds;
    }

    /** What the rules make of a few lines. */
    RuleView view(String text) {
        return RuleView.of(DraftReading.of(Units.draftOf(text), rules));
    }

    /** The same for a bare text: each line is a passage, a short line without an end is a heading. */
    public Holds read(String text) {
        return read(Units.draftOf(text), CaseFile.unknown("none"));
    }

    /** Runs the examples of all rules, without the model; a line for each that fails, none where all is well. */
    public List<String> failures() {
        HoldReader alone = new HoldReader(rules, readings, Optional.empty());
        return Stream.concat(rules.all().stream().flatMap(rule -> new HoldRuleProof(rule, rules).failures().stream()),
                readings.stream().flatMap(reading -> reading.failure(alone).stream())).toList();
    }
}
