package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The long run of the kills: the real program ended as a power cut ends it, at moments that chance chooses, from the copy of a file into the drop folder to the publication of its
 * report. {@code -Dcovername.kills=1000} kills so often, in rounds of a data folder each, and {@code -Dcovername.kills.from=N} begins with the round of that number.
 */
@EnabledIfSystemProperty(named = "covername.kills", matches = "\\d+", disabledReason = "skipped, because it takes hours: -Dcovername.kills=1000 asks for it")
class RandomKillsTest {

    private static final int KILLS_A_ROUND = 10;
    private static final int AT_WORK = 7;
    private static final List<String> DRAFTS = List.of("case-1/draft-1", "case-1/draft-2", "case-2/draft-1", "case-2/draft-2");
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @TempDir
    private Path folder;
    private KilledProgram program;

    @AfterEach
    void end() throws InterruptedException {
        if (program != null) {
            program.kill();
        }
    }

    @TestFactory
    Stream<DynamicTest> losesDoublesAndHastensNothing() {
        int from = Integer.getInteger("covername.kills.from", 0);
        int rounds = (Integer.getInteger("covername.kills") + KILLS_A_ROUND - 1) / KILLS_A_ROUND;
        return IntStream.range(from, from + rounds).mapToObj(round -> DynamicTest.dynamicTest("round " + round, () -> round(round)));
    }

    private void round(int number) throws Exception {
        Path home = Files.createDirectories(folder.resolve("round-" + number));
        Random chance = new Random(number);
        try {
            survives(home, chance);
        } finally {
            end();
        }
    }

    private void survives(Path home, Random chance) throws Exception {
        program = new KilledProgram(home);
        copyIn(home, List.of("one", "two"), chance);
        killAtRandom(AT_WORK, chance, () -> copyIn(home, List.of("three", "four"), chance));
        program.start();
        program.await(LONGEST_WAIT, "all drafts to be done", () -> program.aftermath().done() == DRAFTS.size());
        program.stop();
        program.aftermath().assertEachDraftOnce(DRAFTS);

        program.aftermath().scheduleAll(Duration.ofSeconds(5 + chance.nextInt(8)));
        killAtRandom(KILLS_A_ROUND - AT_WORK, chance, () -> { });
        program.start();
        program.await(LONGEST_WAIT, "all reports to be published", () -> program.aftermath().published() == 2);
        program.stop();
        program.aftermath().assertPublishedOnceAndNotEarly();
    }

    /** Ends it somewhere: one time in six while it starts, else at its work. Meanwhile somebody copies. */
    private void killAtRandom(int times, Random chance, Runnable meanwhile) throws Exception {
        for (int kill = 0; kill < times; kill++) {
            program.start();
            Thread copying = new Thread(kill == 1 ? meanwhile : () -> { });
            copying.start();
            if (chance.nextInt(6) > 0) {
                program.await(LONGEST_WAIT, "the program to be ready", program::isReady);
            }
            Thread.sleep(chance.nextInt(2500));
            program.kill();
            copying.join();
            program.aftermath().assertNothingHalfWritten();
        }
    }

    /** As a slow network does: a piece at a time, under the name that it keeps. */
    private static void copyIn(Path home, List<String> names, Random chance) {
        for (int n = 0; n < names.size(); n++) {
            Path target = home.resolve("inbound/case-" + (n + 1)).resolve(names.get(n) + ".docx");
            byte[] bytes = DraftFiles.docx("Draft " + names.get(n) + " of the case.", "The health visitor came on time. Nobody wrote it down. ".repeat(20 + chance.nextInt(60)));
            try {
                Files.createDirectories(target.getParent());
                try (OutputStream out = Files.newOutputStream(target)) {
                    for (int at = 0; at < bytes.length; at += bytes.length / 8 + 1) {
                        out.write(bytes, at, Math.min(bytes.length / 8 + 1, bytes.length - at));
                        Thread.sleep(20);
                    }
                }
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
