package org.covername.command;

import java.nio.file.Path;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import picocli.CommandLine.Option;

/** The case file, for the commands that can use one. */
final class CaseOption {

    @Option(names = "--case", paramLabel = "case.yaml", description = "What the office knows of the case: its people, who may be named, known holds.")
    private Path file;

    boolean given() {
        return file != null;
    }

    /** The case file; a case of which nothing is known where none is named. */
    CaseFile read() throws CaseFileRefusedException {
        return file == null ? CaseFile.unknown("case") : CaseFileYaml.read(InputFile.text(file), file.getFileName().toString());
    }
}
