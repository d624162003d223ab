package org.covername.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code redaction-log.json} of the candidates in {@code outbound/review/}. */
public record LogJson(Path review) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String FILE = "redaction-log.json";

    /** Drafts of a case that have a log, by name. */
    List<String> drafts(String caseId) {
        Path folder = review.resolve(caseId);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> drafts = Files.list(folder)) {
            return drafts.filter(draft -> Files.isRegularFile(draft.resolve(FILE))).map(draft -> draft.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The candidates of " + caseId + " cannot be read", unreadable);
        }
    }

    /** All mentions in the order of the draft; nothing where it has no log. */
    public Optional<List<LogEntry>> read(String caseId, String draft) {
        if (!drafts(caseId).contains(draft)) {
            return Optional.empty();
        }
        try {
            List<LogEntry> entries = new ArrayList<>();
            MAPPER.readTree(Files.readString(review.resolve(caseId).resolve(draft).resolve(FILE))).path("entries").forEach(entry -> entries.add(LogEntry.of(entry)));
            return Optional.of(entries);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The redaction log of " + caseId + "/" + draft + " cannot be read", unreadable);
        }
    }
}
