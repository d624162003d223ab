package org.covername.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.recognition.MentionKind;
import org.covername.recognition.NameKey;
import org.covername.rules.RulesRefusedException;

/** Writes what an officer decided into the board's file, so that it is proposed next time. */
public final class DecisionMemory {

    private static final Pattern SALT = Pattern.compile("(?m)^salt: '?([0-9a-f]+)'?\\s*$");

    private final Path file;
    private final String board;

    /** @param folder the office's own folder of rules */
    public DecisionMemory(Path folder, String board) {
        String slug = BoardDecisions.slug(board);
        if (slug.isEmpty()) {
            throw new RulesRefusedException(List.of("a board has a name of letters or digits"));
        }
        this.board = board;
        this.file = folder.resolve("decisions").resolve(slug + ".yml");
    }

    /**
     * A name that was decided on.
     *
     * @param because one sentence, without the name
     */
    public record Decided(MentionKind kind, String name, boolean kept, LocalDate on, String by, String because) {
    }

    /**
     * Adds a decision at the end of the file, which is made where it is missing; of a person only the hash is written.
     *
     * @throws RulesRefusedException if the reason names the name, or something is empty
     */
    public void remember(Decided decided) throws IOException {
        refuse(decided);
        String before = Files.exists(file) ? Files.readString(file) : "version: 1\nboard: " + quoted(board) + "\nsalt: '" + NameHash.salt() + "'\ndecisions:\n";
        Matcher salt = SALT.matcher(before);
        if (!salt.find()) {
            throw new RulesRefusedException(List.of("redaction-rules/decisions/" + file.getFileName() + ": there is no salt"));
        }
        boolean person = decided.kind() == MentionKind.PERSON;
        String name = person ? "hash: " + BoardDecisions.key(decided.kind(), decided.name(), salt.group(1)) : "term: " + quoted(decided.name());
        String line = "  - {kind: " + decided.kind().word() + ", " + name + ", decision: " + (decided.kept() ? "keep" : "hide") + ", on: " + decided.on()
            + ", by: " + quoted(decided.by()) + ", because: " + quoted(decided.because()) + "}\n";
        String after = before + (before.endsWith("\n") ? "" : "\n") + line;
        DecisionsYaml.read(after, "decisions/" + file.getFileName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, after);
    }

    private static void refuse(Decided decided) {
        if (decided.name().isBlank() || decided.by().isBlank() || decided.because().isBlank()) {
            throw new RulesRefusedException(List.of("a decision has a name, somebody who decided, and a reason"));
        }
        String reason = NameKey.of(decided.because());
        boolean told = decided.kind() == MentionKind.PERSON ? List.of(NameKey.of(decided.name()).split(" ")).stream().anyMatch(word -> word.length() > 2
            && (" " + reason.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ").contains(" " + word + " ")) : reason.contains(NameKey.of(decided.name()));
        if (told) {
            throw new RulesRefusedException(List.of("the reason is shown to readers of the log: write it without the name"));
        }
    }

    private static String quoted(String text) {
        return "'" + text.strip().replaceAll("\\s+", " ").replace("'", "''") + "'";
    }
}
