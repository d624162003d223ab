package org.covername.hold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.covername.hold.HoldTraining.CrossReading;
import org.covername.hold.HoldTraining.Report;
import org.covername.model.LinearModel;
import org.covername.model.LinearTrainer;
import org.covername.model.LinearTrainer.Example;
import org.covername.model.LinearTrainer.Settings;

/**
 * Trains what tells how the proceedings of a whole report stand, on reports whose holds are known: first what a single sentence says, then what all sentences of a report say
 * together, each judged by what has not seen the report.
 */
final class ReportTraining {

    private static final int PARTS = 10;
    private static final Settings OF_SINGLES = new Settings(0.7, 12, 0.05f, 1);
    private static final Settings OF_REPORTS = new Settings(0.5, 40, 0.05f, 1);

    /**
     * A report of which all is known, as rules and words see it.
     *
     * @param singles of its sentences
     */
    private record Lesson(Report report, Sighted sighted, List<Example> singles) {

        Stream<Example> lines(ReportReading reading) {
            return Arrays.stream(HoldKind.values())
                    .map(kind -> new Example("", reading.witnesses(kind), new int[] {HoldTraining.standing(HoldTraining.answer(kind, report.holds()))}));
        }

        CrossReading readBy(ReportReading reading, LinearModel weighing) {
            Map<String, String> read = new TreeMap<>();
            reading.holds(weighing).forEach(hold -> read.put(hold.kind().word() + " " + hold.status().word(),
                    String.format(Locale.ROOT, "%s, live %.2f", hold.rule(), reading.odds(hold.kind(), weighing).live())));
            return new CrossReading(report.id(), report.holds(), read);
        }
    }

    private final List<Lesson> lessons;
    private final List<ReportReading> readings = new ArrayList<>();

    /** @param words what says of a sentence how likely it speaks of each kind */
    ReportTraining(List<Report> reports, HoldReader rules, LinearModel words) {
        this.lessons = reports.stream().map(report -> lesson(report, rules.sighted(words, report.draft()))).toList();
        LinearModel[] singles = IntStream.range(0, PARTS).mapToObj(part -> singles(i -> i % PARTS != part)).toArray(LinearModel[]::new);
        IntStream.range(0, lessons.size()).forEach(i -> readings.add(new ReportReading(words, singles[i % PARTS], lessons.get(i).sighted())));
    }

    private static Lesson lesson(Report report, Sighted sighted) {
        return new Lesson(report, sighted, new SingleLessons(report, sighted.sentences()).examples());
    }

    /** What weighs a single sentence, trained on all. */
    LinearModel singles() {
        return singles(any -> true);
    }

    /** What weighs a report, trained on all. */
    LinearModel reports() {
        return reports(any -> true);
    }

    /** How models trained on nine tenths of the reports read the others. */
    List<CrossReading> crossValidated() {
        List<CrossReading> all = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int without = part;
            LinearModel weighing = reports(i -> i % PARTS != without);
            for (int i = part; i < lessons.size(); i += PARTS) {
                all.add(lessons.get(i).readBy(readings.get(i), weighing));
            }
        }
        return all;
    }

    private LinearModel singles(IntPredicate counts) {
        return new LinearTrainer(HoldModel.OF_KIND, OF_SINGLES).train(IntStream.range(0, lessons.size()).filter(counts).boxed().flatMap(i -> lessons.get(i).singles().stream()).toList());
    }

    private LinearModel reports(IntPredicate counts) {
        return new LinearTrainer(HoldModel.OF_KIND, OF_REPORTS).train(IntStream.range(0, lessons.size()).filter(counts).boxed().flatMap(i -> lessons.get(i).lines(readings.get(i))).toList());
    }
}
