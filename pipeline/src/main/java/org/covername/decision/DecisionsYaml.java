package org.covername.decision;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covername.datafile.Faults;
import org.covername.datafile.SafeYaml;
import org.covername.datafile.YamlMapping;
import org.covername.recognition.MentionKind;
import org.covername.recognition.NameKey;
import org.covername.rules.RulesRefusedException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one file of {@code redaction-rules/decisions/}; a file with faults is refused once, with all of them. */
final class DecisionsYaml {

    private static final List<String> KEYS = List.of("version", "board", "salt", "decisions");
    private static final List<String> DECISION_KEYS = List.of("kind", "term", "hash", "decision", "on", "by", "because");
    private static final String KINDS = Arrays.stream(MentionKind.values()).map(MentionKind::word).collect(Collectors.joining(", "));

    private final Faults faults = new Faults();
    private final String file;

    private DecisionsYaml(String file) {
        this.file = file;
    }

    /**
     * The decisions of a file.
     *
     * @param file within the folder of rules; it is named after the board
     * @throws RulesRefusedException with every fault, each with its line
     */
    static BoardDecisions read(String yaml, String file) {
        return new DecisionsYaml(file).read(yaml);
    }

    private BoardDecisions read(String yaml) {
        Optional<BoardDecisions> read = SafeYaml.compose(new StringReader(yaml), faults).map(this::board);
        if (!faults.none()) {
            throw new RulesRefusedException(faults.in("redaction-rules/" + file));
        }
        return read.orElseThrow();
    }

    private BoardDecisions board(Node root) {
        YamlMapping keys = YamlMapping.of(root, KEYS, faults);
        faults.check(keys.needed("version").orElse("1").equals("1"), keys.line("version"), "expected version: 1");
        String slug = file.replaceAll(".*/|\\.yml$", "");
        faults.check(keys.needed("board").map(BoardDecisions::slug).orElse(slug).equals(slug), keys.line("board"), "the file is named after the board: expected " + slug + ".yml to be of it");
        String salt = keys.needed("salt").orElse("");
        faults.check(salt.isEmpty() || salt.matches("[0-9a-f]{32,}"), keys.line("salt"), "a salt has 32 hexadecimal digits or more");
        List<Decision> decisions = new ArrayList<>();
        keys.items("decisions").forEach(node -> decision(node).ifPresent(decisions::add));
        return new BoardDecisions(salt, decisions);
    }

    private Optional<Decision> decision(Node node) {
        YamlMapping keys = YamlMapping.of(node, DECISION_KEYS, faults);
        Optional<MentionKind> kind = keys.needed("kind").flatMap(word -> kind(word, keys.line("kind")));
        Optional<Decision.Verdict> verdict = keys.needed("decision").flatMap(word -> verdict(word, keys.line("decision")));
        Optional<LocalDate> on = keys.needed("on").flatMap(date -> faults.date(date, keys.line("on")));
        String by = keys.needed("by").orElse("");
        String because = keys.needed("because").orElse("");
        Optional<String> key = kind.flatMap(known -> key(known, keys, because));
        if (kind.isEmpty() || verdict.isEmpty() || on.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Decision(kind.get(), key.get(), verdict.get(), on.get(), by, because));
    }

    private Optional<String> key(MentionKind kind, YamlMapping keys, String because) {
        if (kind == MentionKind.PERSON) {
            faults.check(keys.node("term").isEmpty(), keys.line("term"), "a person's name stands here as a hash only; use: covername rules remember");
            Optional<String> hash = keys.needed("hash");
            faults.check(hash.isEmpty() || hash.get().matches("[0-9a-f]{64}"), keys.line("hash"), "a hash has 64 hexadecimal digits");
            return hash;
        }
        Optional<String> term = keys.needed("term").map(NameKey::of);
        term.ifPresent(name -> faults.check(!NameKey.of(because).contains(name), keys.line("because"), "the reason is shown to readers of the log: write it without the term"));
        return term;
    }

    private Optional<MentionKind> kind(String word, int line) {
        Optional<MentionKind> kind = Arrays.stream(MentionKind.values()).filter(each -> each.word().equals(word)).findFirst();
        faults.check(kind.isPresent(), line, "unknown kind; kinds are " + KINDS);
        return kind;
    }

    private Optional<Decision.Verdict> verdict(String word, int line) {
        Optional<Decision.Verdict> verdict = Arrays.stream(Decision.Verdict.values()).filter(each -> each.word().equals(word)).findFirst();
        faults.check(verdict.isPresent(), line, "a decision is keep or hide");
        return verdict;
    }
}
