package org.covername.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.extraction.PlainText;
import org.covername.hold.HoldReader;
import org.covername.hold.HoldTraining.Proof;
import org.covername.hold.HoldTraining.Report;
import org.covername.hold.Holds;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What a careful officer concludes of a draft, from the {@code expect.yaml} beside it.
 *
 * @param proofs   holds as "kind status", each with the words that tell of it
 * @param beside   the header, footer and other lines that the draft carries beside its text: some of them say for whom it is
 */
record HoldGoldYaml(List<Proof> proofs, String audience, List<GoldMeta> beside) {

    HoldGoldYaml {
        proofs = List.copyOf(proofs);
        beside = List.copyOf(beside);
    }

    /** Nothing where no such file is there. */
    static Optional<HoldGoldYaml> expected(Path folder, String id) throws IOException {
        Path file = folder.resolve(id).resolve("expect.yaml");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        List<Proof> proofs = yaml.get("holds") instanceof List<?> holds ? holds.stream().map(HoldGoldYaml::proof).toList() : List.of();
        return Optional.of(new HoldGoldYaml(proofs, String.valueOf(yaml.get("audience")), GoldFolder.beside(folder, id)));
    }

    private static Proof proof(Object hold) {
        return hold instanceof Map<?, ?> entry ? new Proof(entry.get("kind") + " " + entry.get("status"), Objects.toString(entry.get("evidence"), "")) : new Proof("unreadable", "");
    }

    HoldOutcome outcome(HoldReader reader, GoldDraft gold) {
        Holds holds = reader.read(draft(gold), CaseFile.unknown("evaluation"));
        SortedMap<String, String> read = HoldOutcome.read(holds);
        read.put(holds.audience().word(), "");
        Set<String> expected = proofs.stream().map(Proof::hold).collect(Collectors.toCollection(TreeSet::new));
        expected.add(audience);
        return new HoldOutcome(gold.id(), expected, read);
    }

    /** As the model of holds is trained on it. */
    Report lesson(GoldDraft gold) {
        return new Report(gold.id(), draft(gold), proofs);
    }

    /** With the lines beside its text. */
    Draft draft(GoldDraft gold) {
        Draft draft = PlainText.read(gold.text().text()).draft();
        List<Passage> passages = new ArrayList<>(draft.passages());
        beside.forEach(line -> passages.add(Passage.of(passages.size(), line.place(), line.line().text().text())));
        return new Draft(passages, draft.remarks());
    }
}
