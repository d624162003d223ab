package org.covername.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.covername.RunningCovername;
import org.covername.pipeline.DraftPipeline;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real folder of rules, changed under the eyes of a running service. */
class PipelinesTest {

    @TempDir
    private Path home;
    private Path folder;
    private Pipelines pipelines;

    @BeforeEach
    void hasTheRulesAsShipped() throws IOException {
        folder = home.resolve("rules");
        RuleFolder.bundled().copyTo(folder);
        pipelines = new Pipelines(new DraftPipeline.Loading(RunningCovername::pipeline), folder);
    }

    @Test
    void putsChangedRulesToWorkAndKeepsTheFormerForWhatBeganWithThem() throws IOException {
        DraftPipeline before = pipelines.latest();
        assertThat(before).isSameAs(pipelines.latest());
        Files.writeString(folder.resolve("lists/office-kept.txt"), "Tresawle Way\n");
        Files.writeString(folder.resolve(".office-kept.txt.swp"), "of an editor");

        DraftPipeline after = pipelines.latest();
        assertThat(after.rulesSha256()).isEqualTo(RuleFolder.at(folder).sha256()).isNotEqualTo(before.rulesSha256());
        assertThat(pipelines.current()).isSameAs(after);
        assertThat(pipelines.of(before.rulesSha256())).containsSame(before);
        assertThat(pipelines.of("of nobody")).isEmpty();
        assertThat(pipelines.refusal()).isEmpty();
    }

    @Test
    void leavesTheRulesAtWorkWhereTheirFolderIsGone() throws IOException {
        DraftPipeline before = pipelines.latest();
        Files.move(folder, home.resolve("away"));

        assertThat(pipelines.latest()).isSameAs(before);
        assertThat(pipelines.refusal()).contains("The folder is gone");
        Files.move(home.resolve("away"), folder);
        assertThat(pipelines.latest()).isSameAs(before);
        assertThat(pipelines.refusal()).isEmpty();
    }
}
