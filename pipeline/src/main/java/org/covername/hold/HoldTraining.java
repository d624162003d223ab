package org.covername.hold;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.covername.document.Draft;
import org.covername.model.LinearModel;
import org.covername.model.LinearTrainer;
import org.covername.model.LinearTrainer.Example;
import org.covername.model.LinearTrainer.Settings;
import org.covername.rules.RuleFolder;

/**
 * Trains the model of holds on passages and whole reports of which all holds are known. What the rules are worth beside the words is learnt from passages alone that the rules
 * were not written on, each judged by words of other authors.
 */
public final class HoldTraining {

    private static final int CONCLUDED = 3;
    private static final int BOTH = 4;
    private static final Settings OF_WORDS = new Settings(3, 15, 0.5f, 2);
    private static final Settings OF_JOINT = new Settings(3, 12, 0.05f, 2);

    /**
     * A passage of which everything is known.
     *
     * @param id      what it is called among those of its author
     * @param author  who wrote it; what one author alone says is not learnt
     * @param holds   each as "kind status"
     * @param written whether rules were written on it, so that they read it better than others
     */
    public record Lesson(String id, String author, String text, Set<String> holds, boolean written) {

        public Lesson {
            holds = Set.copyOf(holds);
        }

        /** Of a kind: 0 none, 1 active, 2 unclear, 3 concluded, 4 both live and concluded. */
        int answer(HoldKind kind) {
            int first = HoldTraining.answer(kind, holds);
            boolean both = first != CONCLUDED && first != 0 && holds.contains(kind.word() + " " + HoldStatus.CONCLUDED.word());
            return both ? BOTH : first;
        }

        /** Of all kinds: 0 none, 1 live, 2 concluded, 3 both. */
        int ofAll() {
            boolean concluded = holds.stream().anyMatch(hold -> hold.endsWith(HoldStatus.CONCLUDED.word()));
            boolean live = holds.stream().anyMatch(hold -> !hold.endsWith(HoldStatus.CONCLUDED.word()));
            return (live ? 1 : 0) + (concluded ? 2 : 0);
        }

        Example words() {
            int[] answers = new int[HoldModel.OF_WORDS.length];
            for (HoldKind kind : HoldKind.values()) {
                answers[kind.ordinal()] = answer(kind);
            }
            answers[answers.length - 1] = ofAll();
            return new Example(author, TextClues.of(text), answers);
        }
    }

    /**
     * A whole report of which everything is known.
     *
     * @param proofs a hold each
     */
    public record Report(String id, Draft draft, List<Proof> proofs) {

        public Report {
            proofs = List.copyOf(proofs);
        }

        /** Each as "kind status". */
        Set<String> holds() {
            return proofs.stream().map(Proof::hold).collect(Collectors.toSet());
        }
    }

    /**
     * Where a report tells of a hold.
     *
     * @param hold     as "kind status"
     * @param evidence words of the report
     */
    public record Proof(String hold, String evidence) {
    }

    private final HoldReader rules;
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<RuleView> views = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<Optional<FewLines>> sights = new ArrayList<>();
    private final Map<String, LinearModel> words = new HashMap<>();
    private final Map<String, LinearModel> joints = new LinkedHashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private ReportTraining ofReports;

    /** @param folder its whole passages, by which the rules are proved, are learnt from as well */
    public HoldTraining(RuleFolder folder) {
        this.rules = HoldReader.byRulesAlone(folder);
        HoldReadings.load(folder).forEach(reading -> add(new Lesson("", HoldReadings.FILE, reading.text(), Set.copyOf(reading.holds()), true)));
    }

    /** Of a kind: 0 none, 1 active, 2 unclear, 3 concluded; the live one where there are two. */
    static int answer(HoldKind kind, Set<String> holds) {
        for (HoldStatus status : HoldStatus.values()) {
            if (holds.contains(kind.word() + " " + status.word())) {
                return status.ordinal() + 1;
            }
        }
        return 0;
    }

    /** Of an answer: 0 none, 1 live, 2 concluded. */
    static int standing(int answer) {
        return answer == CONCLUDED ? 2 : Math.min(answer, 1);
    }

    public void add(Lesson lesson) {
        views.add(rules.view(lesson.text()));
        lessons.add(lesson);
        examples.add(lesson.words());
    }

    public void add(Report report) {
        reports.add(report);
    }

    /** Trains on all that was added, and writes the model. */
    public void writeModel(OutputStream packed) throws IOException {
        new HoldModel(words(""), jointWithout(""), ofReports().singles(), ofReports().reports()).write(packed);
    }

    /** How the model reads each report that it was not trained on. */
    public List<CrossReading> crossValidatedReports() {
        return ofReports().crossValidated();
    }

    /** How a model trained on all other authors reads each passage that no rule was written on. */
    public List<CrossReading> crossValidated(double threshold) {
        List<CrossReading> all = new ArrayList<>();
        for (String author : authors()) {
            Judgement judgement = new Judgement(jointWithout(author), threshold);
            for (int i = 0; i < lessons.size(); i++) {
                if (lessons.get(i).author().equals(author)) {
                    all.add(new CrossReading(lessons.get(i).id(), lessons.get(i).holds(), judgement.words(sights().get(i).orElseThrow()).stream().collect(Collectors.toMap(hold -> hold, hold -> ""))));
                }
            }
        }
        return all;
    }

    /** The same, at the likelihood from which on a hold is live to the reader of drafts. */
    public List<CrossReading> crossValidated() {
        return crossValidated(JointReading.THRESHOLD);
    }

    /**
     * What was read in a text that the reader had not been trained on.
     *
     * @param name  of the passage or report
     * @param holds what is right, each as "kind status"
     * @param read  the same, each with what it was read by
     */
    public record CrossReading(String name, Set<String> holds, Map<String, String> read) {
    }

    private Set<String> authors() {
        Set<String> authors = new LinkedHashSet<>();
        lessons.stream().filter(lesson -> !lesson.written()).forEach(lesson -> authors.add(lesson.author()));
        return authors;
    }

    private LinearModel words(String without) {
        return words.computeIfAbsent(without, author -> new LinearTrainer(HoldModel.OF_WORDS, OF_WORDS).train(examples.stream().filter(example -> !example.author().equals(author)).toList()));
    }

    /** All reports, each read once. */
    private ReportTraining ofReports() {
        if (ofReports == null) {
            ofReports = new ReportTraining(reports, rules, words(""));
        }
        return ofReports;
    }

    /** What the words of each passage say to a model that has not read its author; nothing for those that rules were written on. Made once. */
    private List<Optional<FewLines>> sights() {
        if (sights.isEmpty()) {
            for (int i = 0; i < lessons.size(); i++) {
                Lesson lesson = lessons.get(i);
                sights.add(lesson.written() ? Optional.empty() : Optional.of(FewLines.of(words(lesson.author()), views.get(i))));
            }
        }
        return sights;
    }

    private LinearModel jointWithout(String author) {
        return joints.computeIfAbsent(author, any -> {
            List<Example> lines = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                if (!lessons.get(i).written() && !lessons.get(i).author().equals(author)) {
                    lines.addAll(joint(i));
                }
            }
            return new LinearTrainer(HoldModel.OF_LINES, OF_JOINT).train(lines);
        });
    }

    private List<Example> joint(int number) {
        Lesson lesson = lessons.get(number);
        FewLines seen = sights().get(number).orElseThrow();
        List<Example> lines = new ArrayList<>();
        for (HoldKind kind : HoldKind.values()) {
            lines.add(new Example(lesson.author(), seen.witnesses(kind), new int[] {lesson.answer(kind)}));
        }
        return lines;
    }
}
