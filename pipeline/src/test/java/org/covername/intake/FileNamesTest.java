package org.covername.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void ignoresWorkingFilesOnly() {
        assertThat(FileNames.ignored("~$draft.docx")).isTrue();
        assertThat(FileNames.ignored(".hidden.docx")).isTrue();
        assertThat(FileNames.ignored("draft.docx.part")).isTrue();
        assertThat(FileNames.ignored("Thumbs.db")).isTrue();
        assertThat(FileNames.ignored("draft part.docx")).isFalse();
        assertThat(FileNames.ignored("part.docx")).isFalse();
    }

    @Test
    void leavesRoomForACompanionOfALongName() {
        String safe = FileNames.safe("ż".repeat(120) + ".docx");

        assertThat((safe + " (99).why.txt").getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
        assertThat(safe).endsWith("ż.docx");
    }

    @Test
    void writesANameOfTwoLinesInOne() {
        assertThat(FileNames.safe("two\nlines.docx")).isEqualTo("two lines.docx");
        assertThat(FileNames.safe("../up.docx")).isEqualTo(".. up.docx");
        assertThat(FileNames.safe("\n")).isEqualTo("unnamed");
    }

    @Test
    void numbersBeforeTheEnding() {
        assertThat(FileNames.numbered("draft.docx", 2)).isEqualTo("draft (2).docx");
        assertThat(FileNames.numbered("draft", 3)).isEqualTo("draft (3)");
    }
}
