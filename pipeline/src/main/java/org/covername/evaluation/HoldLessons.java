package org.covername.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.document.DraftFile;
import org.covername.hold.HoldTraining;
import org.covername.hold.HoldTraining.CrossReading;
import org.covername.hold.HoldTraining.Lesson;
import org.covername.hold.HoldTraining.Report;
import org.covername.rules.RuleFolder;

/**
 * What the model of holds is trained on: passages with all their holds, a file for each author, of which those in {@code written/} are the ones that rules were
 * written on; and marked-up reports beside which an {@code expect.yaml} says what a careful officer concludes.
 */
public final class HoldLessons {

    private static final String WRITTEN = "written";

    private final HoldTraining training;
    private final List<Lesson> lessons;
    private final List<Report> reports;
    private final List<HoldOutcome> readings;

    private HoldLessons(HoldTraining training, List<Lesson> lessons, List<Report> reports) {
        this.training = training;
        this.lessons = List.copyOf(lessons);
        this.reports = List.copyOf(reports);
        this.readings = training.crossValidatedReports().stream().map(HoldLessons::outcome).toList();
    }

    /**
     * Reads the passages of one folder and the reports of another.
     *
     * @throws CaseFileRefusedException if a case file beside a report is faulty
     * @throws IOException              if a file cannot be read
     */
    public static HoldLessons read(Path folder, Path reports, RuleFolder rules) throws CaseFileRefusedException, IOException {
        HoldTraining training = new HoldTraining(rules);
        List<Lesson> lessons = new ArrayList<>(of(folder, false));
        if (Files.isDirectory(folder.resolve(WRITTEN))) {
            lessons.addAll(of(folder.resolve(WRITTEN), true));
        }
        lessons.forEach(training::add);
        List<Report> whole = reports(reports);
        whole.forEach(training::add);
        return new HoldLessons(training, lessons, whole);
    }

    private static List<Report> reports(Path folder) throws CaseFileRefusedException, IOException {
        List<Report> reports = new ArrayList<>();
        for (GoldDraft gold : GoldFolder.read(folder)) {
            HoldGoldYaml.expected(folder, gold.id()).ifPresent(expected -> reports.add(expected.lesson(gold)));
        }
        return reports;
    }

    private static String text(Report report) {
        return report.draft().passages().stream().map(passage -> passage.text().text()).collect(Collectors.joining("\n")) + "\0"
                + report.proofs().stream().map(proof -> proof.hold() + "\0" + proof.evidence()).sorted().toList();
    }

    private static List<Lesson> of(Path folder, boolean written) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
                for (HoldGoldJson gold : HoldGoldJson.read(file)) {
                    lessons.add(new Lesson(gold.id(), file.getFileName().toString(), gold.text().text(), gold.holds(), written));
                }
            }
        }
        return lessons;
    }

    /** The model of all passages, as the file that holds it. */
    public byte[] model() throws IOException {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        training.writeModel(model);
        return model.toByteArray();
    }

    /** What the model is made of, and how well one that has not read an author or report reads it, as lines of YAML. */
    public String card(List<Double> thresholds) {
        String passages = lessons.stream().map(lesson -> lesson.author() + "\0" + lesson.text() + "\0" + lesson.holds().stream().sorted().toList()).collect(Collectors.joining("\0"));
        String whole = reports.stream().map(HoldLessons::text).collect(Collectors.joining("\0"));
        return "version: 3%npassages: %d%nsha256-of-passages: %s%nreports: %d%nsha256-of-reports: %s%n".formatted(lessons.size(), sha256(passages), reports.size(), sha256(whole))
                + "cross-validated: # live kinds recall, precision; all exact%n  reports: %s%n".formatted(figures(readings))
                + "  passages: # by author, from which likelihood on a hold is live%n%s".formatted(thresholds.stream().map(this::line).collect(Collectors.joining()));
    }

    private static String sha256(String text) {
        return DraftFile.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private String line(double threshold) {
        return String.format(Locale.ROOT, "    %.2f: %s%n", threshold, figures(training.crossValidated(threshold).stream().map(HoldLessons::outcome).toList()));
    }

    /** A line for each report, and for each passage, that a model which has not read it or its author reads otherwise than its gold: what is right and what was read; of a report, by what and how likely it is live. */
    public List<String> slips() {
        return Stream.concat(readings.stream(), training.crossValidated().stream().map(HoldLessons::outcome)).filter(reading -> !reading.exact()).sorted(Comparator.comparing(HoldOutcome::id)).map(HoldOutcome::slip).toList();
    }

    private static String figures(List<HoldOutcome> readings) {
        HoldScore score = HoldScore.ofPassages(readings);
        return String.format(Locale.ROOT, "[%.3f, %.3f, %.3f]", score.recall(), score.precision(), score.exact());
    }

    private static HoldOutcome outcome(CrossReading reading) {
        return new HoldOutcome(reading.name(), reading.holds(), new TreeMap<>(reading.read()));
    }
}
