package org.covername.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.rules.RuleFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that work on files of one case have in common: the files, the case file, the rules, and how far they are. */
final class CaseInput {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Drafts: docx, doc, odt, rtf, pdf, html, txt, md, eml or msg; for detect, texts in UTF-8.")
    private List<Path> files;

    @Mixin
    private CaseOption caseOption = new CaseOption();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What is done with the file of a number, from 0. */
    interface FileStep<E extends Exception> {
        void take(int number) throws E;
    }

    CaseFile caseFile() throws CaseFileRefusedException {
        return caseOption.read();
    }

    RuleFolder rules() {
        return rules.folder();
    }

    List<Path> files() {
        return files;
    }

    /** All files, read before any work begins, so that bad input is told at once. */
    <T> List<T> read(Function<Path, T> reader) {
        return files.stream().map(reader).toList();
    }

    <E extends Exception> void each(FileStep<E> step) throws E {
        try (ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), files.size())) {
            for (int i = 0; i < files.size(); i++) {
                step.take(i);
                progress.step();
            }
        }
    }
}
