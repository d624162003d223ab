package org.covername.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.covername.casefile.Role;
import org.covername.document.Surface;
import org.covername.recognition.MentionKind;
import org.covername.ruling.Target;
import org.covername.ruling.Verdict;
import picocli.CommandLine.Option;

/** What is to be done with an entity: one of these. */
final class VerdictOptions {

    @Option(names = "--accept", description = "Hidden as proposed; what a rule keeps is hidden, too.")
    private boolean accept;

    @Option(names = "--keep", description = "Everyone may read it. Nobody of the case file can be kept.")
    private boolean keep;

    @Option(names = "--rename", paramLabel = "PSEUDONYM", description = "Another pseudonym throughout.")
    private String rename;

    @Option(names = "--reword", paramLabel = "WORDS", description = "Other words instead.")
    private String reword;

    @Option(names = "--role", paramLabel = "ROLE", description = "What the person is to the child, in the words of case files.")
    private String role;

    @Option(names = "--merge-with", paramLabel = "ID", description = "The same as another entity.")
    private String merge;

    @Option(names = "--split", description = "Somebody of their own; with --at, there only.")
    private boolean split;

    @Option(names = "--undo", paramLabel = "N", description = "Takes back decision N.")
    private int undo;

    @Option(names = "--take-for", paramLabel = "KIND", description = "Something else, such as place or date.")
    private String kind;

    @Option(names = "--add", paramLabel = "[KIND:]WORDS", description = "Hides words that nobody had found, wherever they stand, or with --at there; a person's, unless a kind is named.")
    private String add;

    boolean none() {
        return !accept && !keep && !split && undo == 0 && rename == null && reword == null && role == null && merge == null && kind == null && add == null;
    }

    int undo() {
        return undo;
    }

    Optional<Surface> added() {
        return Optional.ofNullable(add).map(words -> new Surface(words.substring(named(words).map(known -> known.word().length() + 1).orElse(0)).strip()));
    }

    /** Of what is added. */
    Optional<MentionKind> kind() {
        return Optional.ofNullable(add).flatMap(VerdictOptions::named);
    }

    private static Optional<MentionKind> named(String words) {
        return Arrays.stream(MentionKind.values()).filter(each -> words.startsWith(each.word() + ":")).findFirst();
    }

    /** @param others finds the entity with which to merge */
    Verdict verdict(Function<String, Target> others) {
        if (keep) {
            return new Verdict.Keep();
        }
        if (rename != null) {
            return new Verdict.Rename(new Surface(rename.strip()));
        }
        if (reword != null) {
            return new Verdict.Reword(new Surface(reword.strip()));
        }
        if (role != null) {
            return new Verdict.Recast(Role.ofWord(role).orElseThrow(() -> new BadInputException("there is no role " + role)));
        }
        return late(others);
    }

    private Verdict late(Function<String, Target> others) {
        if (merge != null) {
            return new Verdict.Merge(others.apply(merge));
        }
        if (kind != null) {
            return new Verdict.Rekind(Arrays.stream(MentionKind.values()).filter(each -> each.word().equals(kind)).findFirst()
                    .orElseThrow(() -> new BadInputException("there is no kind " + kind)));
        }
        return split ? new Verdict.Split() : new Verdict.Hide();
    }
}
