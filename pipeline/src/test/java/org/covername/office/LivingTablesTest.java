package org.covername.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.covername.CopiedRules;
import org.covername.LivingFolder;
import org.covername.Patience;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The dated tables of an office that changes them while it works. */
class LivingTablesTest {

    private static final LocalDate PUBLISHED = LocalDate.parse("2025-03-03");
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30), Duration.ofMillis(100), () -> "");

    private final Path folder = CopiedRules.folder();

    @AfterEach
    void tidy() throws IOException {
        LivingFolder.delete(folder);
    }

    @Test
    void countOnceTheyWereChanged() throws IOException {
        Rulebook rulebook = Rulebook.following(folder);
        assertThat(leaves(rulebook, 400)).isTrue();

        change("days: 365", "days: 1000");

        PATIENCE.await("the longer period to count", () -> !leaves(rulebook, 400));
        assertThat(leaves(rulebook, 1001)).isTrue();
    }

    @Test
    void stayAsTheyWereWhereAChangeCannotBeUsed() throws IOException {
        Rulebook rulebook = Rulebook.following(folder);
        change("days: 365", "days: soon");
        assertThat(waited(rulebook)).isTrue();
        assertThat(leaves(rulebook, 400)).isTrue();

        change("days: soon", "days: 1000");
        PATIENCE.await("the mended table to count", () -> !leaves(rulebook, 400));
    }

    @Test
    void areThoseAsShippedWhereAnOfficeHasNone() {
        assertThat(leaves(Rulebook.following(folder.resolve("none")), 400)).isTrue();
    }

    @Test
    void mustBeUsableAtTheStart() throws IOException {
        change("days: 365", "days: soon");

        assertThatThrownBy(() -> Rulebook.following(folder)).isInstanceOf(RulesRefusedException.class).hasMessageContaining("afterwards.yml").hasMessageContaining("days is a number");
    }

    @Test
    void stayAsLoadedForACommand() throws IOException {
        Rulebook rulebook = Rulebook.load(RuleFolder.at(folder));
        change("days: 365", "days: 1000");

        assertThat(waited(rulebook)).isTrue();
        assertThat(leaves(rulebook, 400)).isTrue();
    }

    private static boolean leaves(Rulebook rulebook, int days) {
        return rulebook.afterwards().leaves(PUBLISHED, PUBLISHED.plusDays(days)).isPresent();
    }

    /** Long enough for a change to be looked at twice. */
    private static boolean waited(Rulebook rulebook) {
        for (int look = 0; look < 3; look++) {
            rulebook.afterwards();
            try {
                Thread.sleep(1100);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return true;
    }

    private void change(String from, String to) throws IOException {
        Path table = folder.resolve("publication/afterwards.yml");
        String text = Files.readString(table);
        assertThat(text).contains(from);
        Files.writeString(table, text.replace(from, to));
    }
}
