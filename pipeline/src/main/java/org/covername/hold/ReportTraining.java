package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.covername.document.Draft;
import org.covername.hold.HoldTraining.CrossReading;
import org.covername.model.LinearModel;
import org.covername.model.LinearTrainer;
import org.covername.model.LinearTrainer.Example;
import org.covername.model.LinearTrainer.Settings;

/** Trains what tells how the proceedings of a whole report stand, on reports that no rule was written on. */
final class ReportTraining {

    private static final int PARTS = 10;
    private static final Settings SETTINGS = new Settings(0.5, 40, 0.05f, 1);

    private record Report(Draft draft, Set<String> holds) {
    }

    private final HoldReader rules;
    private final List<Report> reports = new ArrayList<>();

    ReportTraining(HoldReader rules) {
        this.rules = rules;
    }

    void add(Draft draft, Set<String> holds) {
        reports.add(new Report(draft, Set.copyOf(holds)));
    }

    /** @param words what says of a sentence how likely it speaks of each kind */
    LinearModel train(LinearModel words) {
        return train(lines(words), PARTS);
    }

    /** How a model trained on nine tenths of the reports reads the others. */
    List<CrossReading> crossValidated(LinearModel words) {
        List<List<Example>> lines = lines(words);
        List<CrossReading> all = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            HoldModel model = HoldModel.ofReports(words, train(lines, part));
            for (int i = part; i < reports.size(); i += PARTS) {
                all.add(new CrossReading("report", reports.get(i).holds(), words(rules.report(model, reports.get(i).draft()).holds())));
            }
        }
        return all;
    }

    private static Set<String> words(List<Hold> holds) {
        Set<String> words = new TreeSet<>();
        holds.forEach(hold -> words.add(hold.kind().word() + " " + hold.status().word()));
        return words;
    }

    /** Of each report, a line a kind. */
    private List<List<Example>> lines(LinearModel words) {
        HoldModel model = HoldModel.ofReports(words, words);
        return reports.stream().map(report -> lines(report.holds(), rules.report(model, report.draft()))).toList();
    }

    private static List<Example> lines(Set<String> holds, ReportReading reading) {
        List<Example> lines = new ArrayList<>();
        for (HoldKind kind : HoldKind.values()) {
            lines.add(new Example("", reading.witnesses(kind), new int[] {HoldTraining.standing(HoldTraining.answer(kind, holds))}));
        }
        return lines;
    }

    private static LinearModel train(List<List<Example>> lines, int without) {
        List<Example> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i % PARTS != without) {
                all.addAll(lines.get(i));
            }
        }
        return new LinearTrainer(HoldModel.OF_KIND, SETTINGS).train(all);
    }
}
