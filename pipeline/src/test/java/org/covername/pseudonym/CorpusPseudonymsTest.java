package org.covername.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.Shared;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileYaml;
import org.covername.casefile.Subject;
import org.covername.recognition.MentionKind;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

/** Over marked-up drafts, with their marks as mentions: what recognition adds or misses plays no part. */
class CorpusPseudonymsTest {

    private final Pseudonymisation pseudonymisation = Pseudonymisation.load(RuleFolder.bundled());
    private int whole;
    private int people;
    private int forms;
    private int unclear;
    private int merged;

    @Test
    void givesEachPersonOnePseudonym() throws Exception {
        assumeTrue(Shared.folder().isPresent(), "skipped, because shared/ is absent");
        for (Path folder : drafts()) {
            judge(folder);
        }
        String figures = "people with one pseudonym %d of %d; forms %d, unclear %d; people merged with another %d".formatted(whole, people, forms, unclear, merged);
        assertThat(whole / (double) people).as(figures).isGreaterThan(0.97);
        assertThat(merged).as(figures).isZero();
    }

    private static List<Path> drafts() throws Exception {
        try (Stream<Path> all = Files.list(Shared.folder().orElseThrow().resolve(System.getProperty("pseudonyms.drafts", "corpus")))) {
            return all.filter(folder -> Files.exists(folder.resolve("draft.md"))).sorted().toList();
        }
    }

    private void judge(Path folder) throws Exception {
        Path known = folder.resolve("case.yaml");
        CaseFile caseFile = Files.exists(known) ? CaseFileYaml.read(Files.readString(known), "case.yaml") : CaseFile.unknown("case-1");
        boolean told = !Boolean.getBoolean("pseudonyms.untold");
        TaggedDraft tagged = TaggedDraft.of(Files.readString(folder.resolve("draft.md")));
        if (told) {
            tagged.telling(caseFile.subjects().stream().map(Subject::id).collect(Collectors.toSet()));
        }
        Resolution resolution = pseudonymisation.resolve(tagged.draft(), caseFile, tagged.found(), new InMemoryRegister());
        Map<String, Set<String>> given = new HashMap<>();
        for (Replacement replacement : resolution.replacements()) {
            String who = tagged.tagged.get(replacement.mention());
            if (replacement.mention().kind() == MentionKind.PERSON && replacement.treatment() != Treatment.KEEP && !who.startsWith("fam")) {
                forms++;
                unclear += replacement.entity().startsWith("unclear") ? 1 : 0;
                if (!replacement.entity().startsWith("unclear")) {
                    given.computeIfAbsent(who, key -> new TreeSet<>()).add(replacement.entity());
                }
            }
        }
        people += given.size();
        whole += (int) given.values().stream().filter(pseudonyms -> pseudonyms.size() == 1).count();
        Set<String> seen = new HashSet<>();
        given.values().stream().flatMap(Set::stream).filter(pseudonym -> !seen.add(pseudonym)).forEach(pseudonym -> merged++);
        write(folder, tagged, resolution, given);
    }

    private static void write(Path folder, TaggedDraft tagged, Resolution resolution, Map<String, Set<String>> given) throws Exception {
        Path out = Path.of("target", "pseudonyms");
        Files.createDirectories(out);
        String questions = resolution.questions().stream().map(question -> "? " + question.passage() + " " + question.sentence()).collect(Collectors.joining("\n"));
        Files.writeString(out.resolve(folder.getFileName() + ".txt"), tagged.redacted(resolution) + "\n\n" + given + "\n" + questions + "\n");
    }
}
