package org.covername.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;

/** A folder of gold drafts: built ones ({@code ID.gold.json}) or marked-up texts ({@code ID/draft.md}), each with its case file where there is one. */
final class GoldFolder {

    private static final String BUILT = ".gold.json";

    private GoldFolder() {
    }

    /** All gold drafts of the folder, by name. */
    static List<GoldDraft> read(Path folder) throws CaseFileRefusedException {
        List<GoldDraft> drafts = new ArrayList<>();
        for (Path path : children(folder)) {
            String name = path.getFileName().toString();
            if (name.endsWith(BUILT)) {
                String id = name.substring(0, name.length() - BUILT.length());
                Path beside = folder.toAbsolutePath().resolveSibling(id);
                drafts.add(GoldJson.read(id, text(path)).with(caseFile(beside)));
            } else if (Files.exists(path.resolve("draft.md"))) {
                drafts.add(GoldMarkdown.read(name, text(path.resolve("draft.md"))).with(caseFile(path)));
            }
        }
        return drafts;
    }

    /** The lines that a marked-up draft carries beside its text; none for a built one. */
    static List<GoldMeta> beside(Path folder, String id) {
        Path file = folder.resolve(id).resolve("draft.md");
        return Files.exists(file) ? GoldMeta.of(text(file)) : List.of();
    }

    private static Optional<CaseFile> caseFile(Path folder) throws CaseFileRefusedException {
        Path file = folder.resolve("case.yaml");
        return Files.exists(file) ? Optional.of(CaseFileYaml.read(text(file), "case.yaml")) : Optional.empty();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
