package org.covername.casefile;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.datafile.Faults;
import org.covername.datafile.SafeYaml;
import org.covername.datafile.YamlMapping;
import org.covername.document.Surface;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads {@code case.yaml}. Nothing is built from it but words, lists and mappings: no tags, no anchors, no great size. A file with faults is
 * refused once, with all of them.
 */
public final class CaseFileYaml {

    private static final List<String> KEYS = List.of("case", "board", "subjects", "keep", "holds", "policy", "pictures");
    private static final List<String> HOLD_KEYS = List.of("kind", "note");
    private static final List<String> HOLD_KINDS = List.of("criminal-proceedings", "criminal-investigation", "inquest", "family-proceedings",
        "reporting-restriction", "other");

    private final Faults faults = new Faults();
    private CaseWords names = CaseWords.of(List.of());

    private CaseFileYaml() {
    }

    /**
     * Reads and checks a case file by itself.
     *
     * @param fileName for the messages
     * @throws CaseFileRefusedException with every fault, each with its line
     */
    public static CaseFile read(String yaml, String fileName) throws CaseFileRefusedException {
        return read(yaml, fileName, Set.of());
    }

    /** The same, and refuses a child's pseudonym that another case of the office uses. */
    public static CaseFile read(String yaml, String fileName, Set<String> ofOtherCases) throws CaseFileRefusedException {
        return new CaseFileYaml().parse(yaml, fileName, ofOtherCases);
    }

    private CaseFile parse(String yaml, String fileName, Set<String> ofOtherCases) throws CaseFileRefusedException {
        Optional<Node> root = SafeYaml.compose(new StringReader(yaml), faults);
        refuse(fileName);
        YamlMapping keys = YamlMapping.of(root.orElseThrow(), KEYS, faults);
        List<ListedSubject> people = keys.items("subjects").stream().flatMap(node -> SubjectYaml.read(node, faults).stream()).toList();
        new SubjectChecks(people, faults).all(ofOtherCases);
        List<Subject> subjects = people.stream().map(ListedSubject::subject).toList();
        names = CaseWords.of(subjects);
        String caseId = caseId(keys);
        List<Surface> keep = keep(keys, subjects);
        List<DeclaredHold> holds = keys.items("holds").stream().flatMap(node -> hold(node).stream()).toList();
        CaseFile.Choices choices = new CaseFile.Choices(policy(keys), new LetInPictures(names, faults).read(keys));
        Optional<String> board = keys.text("board");
        refuse(fileName);
        return new CaseFile(caseId, board, subjects, keep, holds, choices);
    }

    private void refuse(String fileName) throws CaseFileRefusedException {
        if (!faults.none()) {
            throw new CaseFileRefusedException(fileName, faults.all());
        }
    }

    private String caseId(YamlMapping keys) {
        String id = keys.needed("case").orElse("");
        if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            faults.add(keys.line("case"), "a case id has lower-case letters, digits and single hyphens only");
        } else if (names.anyIn(id)) {
            faults.add(keys.line("case"), "the case id is published, and holds a name of a person of the case");
        }
        return id;
    }

    private List<Surface> keep(YamlMapping keys, List<Subject> subjects) {
        List<List<String>> listed = subjects.stream().flatMap(subject -> subject.names().stream()).map(name -> CaseWords.fold(name.text())).toList();
        List<String> kept = keys.texts("keep");
        if (kept.stream().map(CaseWords::fold).anyMatch(listed::contains)) {
            faults.add(keys.line("keep"), "a person cannot be both under \"subjects\" and under \"keep\"");
        }
        return kept.stream().map(Surface::new).toList();
    }

    private Optional<DeclaredHold> hold(Node node) {
        YamlMapping keys = YamlMapping.of(node, HOLD_KEYS, faults);
        Optional<String> kind = keys.needed("kind");
        String note = keys.text("note").orElse("");
        if (kind.isPresent() && !HOLD_KINDS.contains(kind.get())) {
            faults.add(keys.line("kind"), "unknown kind of hold; kinds are " + String.join(", ", HOLD_KINDS));
        }
        if (names.anyIn(note)) {
            faults.add(keys.line("note"), "the note of a hold is printed, and holds a name of a person of the case");
        }
        return kind.map(word -> new DeclaredHold(word, note));
    }

    private Map<String, String> policy(YamlMapping keys) {
        Map<String, String> policy = new LinkedHashMap<>();
        if (keys.node("policy").isPresent()) {
            YamlMapping choices = YamlMapping.of(keys.node("policy").get(), PolicyChoices.kinds(), faults);
            for (String kind : PolicyChoices.kinds()) {
                choices.text(kind).ifPresent(word -> policy.put(kind, choice(kind, word, choices.line(kind))));
            }
        }
        return policy;
    }

    private String choice(String kind, String word, int line) {
        if (!PolicyChoices.of(kind).contains(word)) {
            faults.add(line, "unknown word for " + kind + "; known are " + String.join(", ", PolicyChoices.of(kind)));
        }
        return word;
    }
}
