package org.covername.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.extraction.ExtractionLimits;
import org.covername.extraction.UnreadableDraftException;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files of every kind: each is read, or refused in a sentence of the product's own, in time. {@code -Dcovername.fuzz=100000} tries so many of each kind in
 * place of the few of a usual run, and {@code -Dcovername.fuzz.from=N} begins with number N, to look at a finding again.
 */
class MutatedInputTest {

    private static final long FROM = Long.getLong("covername.fuzz.from", 0);
    /** Few, also in a long run a hundredth: each is tried with the examples of all rules. */
    private static final int RULE_FILES = 8;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final ExtractionLimits LIMITS = new ExtractionLimits(8L << 20, 64L << 20, 100, 0, Duration.ofSeconds(10), Duration.ofSeconds(1));
    private static final String CASE_FILE = """
            case: child-v
            board: Wrenfield Safeguarding Children Partnership
            subjects:
              - {id: child, role: subject-child, pseudonym: Child V, names: [Ozymandel Thackwray, Ozy], born: 2019-01-17, sex: f}
              - {id: mother, role: mother, pseudonym: Mother, names: [Imelda Thackwray]}
            keep: [Helena Marchbank]
            holds: [{kind: criminal-proceedings, note: Crown Court trial}]
            policy: {dates: third-of-year, demographics: ask, layout: keep}
            pictures: [{sha256: 9b1e, alt: Chart of referrals by month}]
            """;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> readsOrRefusesADamagedDraft() {
        Map<String, byte[]> samples = Samples.all();
        List<byte[]> others = List.copyOf(samples.values());
        Extraction extraction = Extraction.within(LIMITS);
        return samples.entrySet().stream().map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> tried(30, number -> {
            byte[] damaged = new Mutation(number, others).of(sample.getValue());
            try {
                extraction.extract(new DraftFile(new Surface("draft." + sample.getKey()), damaged));
            } catch (UnreadableDraftException refused) {
                assertThat(refused.getMessage()).matches("The (file|draft) [^\\n]{20,300}\\.").doesNotContain(Samples.MARKED, "Exception", "org.");
            }
        })));
    }

    @Test
    void readsOrRefusesADamagedCaseFile() {
        byte[] sound = CASE_FILE.getBytes(StandardCharsets.UTF_8);
        tried(400, number -> {
            String damaged = new String(new Mutation(number, List.of(sound)).of(sound), StandardCharsets.UTF_8);
            try {
                CaseFileYaml.read(damaged, "case.yaml");
            } catch (CaseFileRefusedException refused) {
                assertThat(refused.getMessage()).startsWith("case.yaml, line ").doesNotContain("Ozymandel", "Ozy", "Thackwray", "Imelda", "Exception");
            }
        });
    }

    /** An office writes its rules itself, so a message may quote them. */
    @Test
    void readsOrRefusesADamagedRuleFile() throws Exception {
        RuleFolder.bundled().copyTo(folder);
        List<Path> files;
        try (Stream<Path> top = Files.list(folder)) {
            files = top.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
        }
        List<byte[]> sound = new ArrayList<>();
        for (Path file : files) {
            sound.add(Files.readAllBytes(file));
        }
        tried(RULE_FILES, number -> {
            int which = (int) (number % files.size());
            Files.write(files.get(which), new Mutation(number, sound).of(sound.get(which)));
            try {
                RuleBook.load(RuleFolder.at(folder)).failures();
            } catch (RulesRefusedException refused) {
                assertThat(refused.faults()).isNotEmpty();
            } finally {
                Files.write(files.get(which), sound.get(which));
            }
        });
    }

    private interface Attempt {
        void of(long number) throws Exception;
    }

    /** Gathers what went wrong, each with its number, so that one run tells all. */
    private static void tried(int usual, Attempt attempt) {
        long asked = Long.getLong("covername.fuzz", usual);
        long count = usual == RULE_FILES && asked > usual ? Math.max(usual, asked / 100) : asked;
        Set<String> wrong = Stream.iterate(FROM, number -> number < FROM + count, number -> number + 1).flatMap(number -> wrong(number, attempt)).limit(20)
                .collect(Collectors.toSet());
        assertThat(wrong).isEmpty();
    }

    private static Stream<String> wrong(long number, Attempt attempt) {
        long start = System.nanoTime();
        try {
            attempt.of(number);
        } catch (Exception | Error failure) {
            return Stream.of(number + ": " + failure + " at " + (failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0]));
        }
        long took = System.nanoTime() - start;
        return took > LONGEST.toNanos() ? Stream.of(number + ": took " + Duration.ofNanos(took)) : Stream.empty();
    }
}
