package org.covername.hold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covername.document.Draft;
import org.covername.hold.HoldTraining.CrossReading;
import org.covername.model.LinearModel;
import org.covername.model.LinearTrainer;
import org.covername.model.LinearTrainer.Example;
import org.covername.model.LinearTrainer.Settings;

/** Trains what tells how the proceedings of a whole report stand, on reports whose holds are known. */
record ReportTraining(List<Lesson> lessons) {

    private static final int PARTS = 10;
    private static final Settings SETTINGS = new Settings(0.5, 40, 0.05f, 1);

    /** @param holds each as "kind status" */
    record Report(Draft draft, Set<String> holds) {

        Report {
            holds = Set.copyOf(holds);
        }

        private Lesson read(HoldReader rules, LinearModel words) {
            ReportReading reading = rules.report(words, draft);
            return new Lesson(reading, holds, Arrays.stream(HoldKind.values()).map(kind -> line(kind, reading)).toList());
        }

        private Example line(HoldKind kind, ReportReading reading) {
            return new Example("", reading.witnesses(kind), new int[] {HoldTraining.standing(HoldTraining.answer(kind, holds))});
        }
    }

    /**
     * A report as rules and words read it, and what is right.
     *
     * @param lines one a kind
     */
    record Lesson(ReportReading reading, Set<String> holds, List<Example> lines) {

        private CrossReading readBy(LinearModel weighing) {
            return new CrossReading("report", holds, reading.holds(weighing).stream().map(hold -> hold.kind().word() + " " + hold.status().word()).collect(Collectors.toSet()));
        }
    }

    /** @param words what says of a sentence how likely it speaks of each kind */
    static ReportTraining on(List<Report> reports, HoldReader rules, LinearModel words) {
        return new ReportTraining(reports.stream().map(report -> report.read(rules, words)).toList());
    }

    LinearModel train() {
        return train(PARTS);
    }

    /** How a model trained on nine tenths of the reports reads the others. */
    List<CrossReading> crossValidated() {
        List<CrossReading> all = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            LinearModel weighing = train(part);
            for (int i = part; i < lessons.size(); i += PARTS) {
                all.add(lessons.get(i).readBy(weighing));
            }
        }
        return all;
    }

    private LinearModel train(int without) {
        return new LinearTrainer(HoldModel.OF_KIND, SETTINGS)
                .train(IntStream.range(0, lessons.size()).filter(i -> i % PARTS != without).mapToObj(lessons::get).flatMap(lesson -> lesson.lines().stream()).toList());
    }
}
