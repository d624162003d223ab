package org.covername.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.covername.Shared;
import org.junit.jupiter.api.Test;

class CorpusCaseFilesTest {

    @Test
    void readsEveryCaseFileOfTheCorpus() throws IOException, CaseFileRefusedException {
        assumeTrue(Shared.folder().isPresent(), "skipped, because shared/ is absent");
        List<Path> files;
        try (Stream<Path> all = Files.walk(Shared.folder().get().resolve("corpus"), 2)) {
            files = all.filter(file -> file.endsWith("case.yaml")).sorted().toList();
        }
        for (Path file : files) {
            CaseFile read = CaseFileYaml.read(Files.readString(file), file.getParent().getFileName() + "/case.yaml");
            assertThat(read.subjects()).as(file.toString()).isNotEmpty();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(12);
    }
}
