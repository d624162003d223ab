package org.covername.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.document.DraftFile;
import org.covername.hold.HoldTraining;
import org.covername.hold.HoldTraining.CrossReading;
import org.covername.hold.HoldTraining.Lesson;
import org.covername.rules.RuleFolder;

/**
 * Passages with all their holds, a file for each author, from which the model of holds is trained; those in {@code written/} are the ones that rules were
 * written on.
 */
public final class HoldLessons {

    private static final String WRITTEN = "written";

    private final HoldTraining training;
    private final List<Lesson> lessons;

    private HoldLessons(HoldTraining training, List<Lesson> lessons) {
        this.training = training;
        this.lessons = List.copyOf(lessons);
    }

    /** @throws IOException if a file cannot be read */
    public static HoldLessons read(Path folder, RuleFolder rules) throws IOException {
        HoldTraining training = new HoldTraining(rules);
        List<Lesson> lessons = new ArrayList<>(of(folder, false));
        if (Files.isDirectory(folder.resolve(WRITTEN))) {
            lessons.addAll(of(folder.resolve(WRITTEN), true));
        }
        lessons.forEach(training::add);
        return new HoldLessons(training, lessons);
    }

    private static List<Lesson> of(Path folder, boolean written) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
                for (HoldGoldJson gold : HoldGoldJson.read(file)) {
                    lessons.add(new Lesson(file.getFileName().toString(), gold.text().text(), gold.holds(), written));
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

    /** What the model is made of, and how well one that has not read an author reads that author, as lines of YAML. */
    public String card(List<Double> thresholds) {
        String texts = lessons.stream().map(lesson -> lesson.author() + "\0" + lesson.text() + "\0" + lesson.holds().stream().sorted().toList()).collect(Collectors.joining("\0"));
        return "version: 1%npassages: %d%nsha256-of-passages: %s%ncross-validated: # by author; live kinds recall, precision; all exact%n%s".formatted(lessons.size(),
                DraftFile.sha256(texts.getBytes(StandardCharsets.UTF_8)), thresholds.stream().map(this::figures).collect(Collectors.joining()));
    }

    private String figures(double threshold) {
        HoldScore score = HoldScore.ofPassages(training.crossValidated(threshold).stream().map(HoldLessons::outcome).toList());
        return String.format(Locale.ROOT, "  %.2f: [%.3f, %.3f, %.3f]%n", threshold, score.recall(), score.precision(), score.exact());
    }

    private static HoldOutcome outcome(CrossReading reading) {
        return new HoldOutcome(reading.lesson().author(), reading.lesson().holds(), reading.read().stream().collect(Collectors.toMap(hold -> hold, hold -> "", (one, next) -> one, TreeMap::new)));
    }
}
