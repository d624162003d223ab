package org.covername.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a model is written that takes minutes to train. */
final class ModelOption {

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the model; a model.yml beside it tells what it was made from.")
    private Path file;

    /** Whether a model is asked for. Asked before it is trained, this makes its folder, so that no work is lost for want of one. */
    boolean asked() throws IOException {
        if (file != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        return file != null;
    }

    /** @param card lines of YAML that tell what it was made from */
    void write(byte[] model, String card) throws IOException {
        Files.write(file, model);
        Files.writeString(file.resolveSibling("model.yml"), card);
    }
}
