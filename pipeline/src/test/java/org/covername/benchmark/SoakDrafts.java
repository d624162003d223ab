package org.covername.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covername.DraftFiles;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;

/**
 * Drafts for a long run: the invented texts that the model of names is trained on, without their marks, as Word, PDF, OpenDocument and text files in turn, each with a case of its own
 * and what an office would know of it. Behind the last text the first comes again; its number makes it another draft.
 */
final class SoakDrafts {

    private static final Pattern MARK = Pattern.compile("\\{\\{(\\w+)(?:#([^|{}]+))?\\|([^{}]*)}}");
    private static final Map<String, String> ROLES = Map.of("child", "subject-child", "mother", "mother", "mum", "mother", "father", "father", "dad", "father");
    private static final List<String> ENDINGS = List.of("docx", "pdf", "odt", "txt");
    private static final String NUMBERS = "Paper %d of the panel";

    private final List<Path> texts;

    private SoakDrafts(List<Path> texts) {
        this.texts = texts;
    }

    /**
     * A draft as it is dropped.
     *
     * @param ending of its file's name
     */
    record SoakDraft(String caseId, String ending, byte[] file, String caseFile) {
    }

    /** @param folder of folders, each with a {@code draft.md} */
    static SoakDrafts in(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return new SoakDrafts(folders.map(each -> each.resolve("draft.md")).filter(Files::exists).sorted().toList());
        }
    }

    /** @param number from 1 */
    SoakDraft number(int number) throws IOException, CaseFileRefusedException {
        String marked = Files.readString(texts.get((number - 1) % texts.size()));
        List<String> paragraphs = new ArrayList<>(List.of(String.format(Locale.UK, NUMBERS, number)));
        MARK.matcher(marked).replaceAll("$3").lines().filter(line -> !line.isBlank() && !line.startsWith("@") && !line.matches("---page---|[|: -]+"))
                .map(line -> line.replaceFirst("^#+ +", "")).forEach(paragraphs::add);
        String ending = ENDINGS.get((number - 1) % ENDINGS.size());
        String caseFile = caseFile(caseId(number), marked);
        CaseFileYaml.read(caseFile, "case.yaml of " + caseId(number));
        return new SoakDraft(caseId(number), ending, file(ending, paragraphs), caseFile);
    }

    static String caseId(int number) {
        return String.format(Locale.ROOT, "review-%04d", number);
    }

    private static byte[] file(String ending, List<String> paragraphs) throws IOException {
        return switch (ending) {
            case "docx" -> DraftFiles.docx(paragraphs.toArray(String[]::new));
            case "pdf" -> WrappedPdf.of(paragraphs);
            case "odt" -> DraftFiles.odt(paragraphs.stream().map(text -> text.replace("&", "&amp;").replace("<", "&lt;")).toArray(String[]::new));
            case "txt" -> String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("No draft is written as " + ending);
        };
    }

    /** Names each person by the longest form in which they stand, of at least two words: so would an office. */
    private static String caseFile(String caseId, String marked) {
        Map<String, String> names = new LinkedHashMap<>();
        MARK.matcher(marked).results().filter(mark -> mark.group(1).equals("PERSON") && mark.group(3).matches("\\p{Lu}[\\p{L}'’-]+( \\p{Lu}[\\p{L}'’-]+)+"))
                .forEach(mark -> names.merge(entity(mark), mark.group(3), (one, other) -> one.length() < other.length() ? other : one));
        StringBuilder yaml = new StringBuilder("case: " + caseId + "\nboard: Wrenmoor Safeguarding Children Partnership\nsubjects:\n");
        names.forEach((entity, name) -> yaml.append(String.format(Locale.ROOT, "  - {id: %s, role: %s, names: [\"%s\"]}%n", entity, ROLES.getOrDefault(entity, "other"), name)));
        return names.isEmpty() ? yaml.substring(0, yaml.indexOf("subjects")) : yaml.toString();
    }

    private static String entity(MatchResult mark) {
        return mark.group(2) == null ? "person" : mark.group(2).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    }
}
