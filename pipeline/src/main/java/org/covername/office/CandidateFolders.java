package org.covername.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.covername.document.DraftFile;
import org.covername.hold.Audience;
import org.covername.office.Candidates.Candidate;
import org.covername.publication.Dossier.Checks;
import org.covername.publication.Dossier.Facts;
import org.covername.publication.Dossier.ReadHold;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code outbound/review/CASE/DRAFT/}, by the contracts of its files. A folder without a report is none. */
record CandidateFolders(Path review) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Map<String, Candidate> of(String caseId) {
        Map<String, Candidate> found = new TreeMap<>();
        Path folder = review.resolve(caseId);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> drafts = Files.list(folder)) {
                for (Path draft : drafts.filter(path -> path.getFileName().toString().matches("draft-\\d+")).toList()) {
                    read(draft).ifPresent(candidate -> found.put(draft.getFileName().toString(), candidate));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The candidates of " + caseId + " cannot be read", unreadable);
            }
        }
        return found;
    }

    /** Nothing for a folder that is just being written anew: it is looked at again. */
    private static Optional<Candidate> read(Path folder) throws IOException {
        Path pdf = folder.resolve("redacted.pdf");
        if (!Files.isRegularFile(pdf)) {
            return Optional.empty();
        }
        try {
            JsonNode readiness = MAPPER.readTree(Files.readString(folder.resolve("readiness.json")));
            JsonNode log = MAPPER.readTree(Files.readString(folder.resolve("redaction-log.json")));
            byte[] bytes = Files.readAllBytes(pdf);
            Path certificate = folder.resolve("certificate.json");
            Facts facts = new Facts(log.path("sha256In").asString(""), DraftFile.sha256(bytes), holds(readiness), doubts(log), checks(readiness));
            return Optional.of(new Candidate(facts, audience(readiness), bytes,
                    Files.isRegularFile(certificate) ? Optional.of(Files.readAllBytes(certificate)) : Optional.empty()));
        } catch (NoSuchFileException beingWritten) {
            return Optional.empty();
        }
    }

    /** Whatever is not plainly for the public is not for it. */
    private static Audience audience(JsonNode readiness) {
        return readiness.path("audience").asString("").equals(Audience.PUBLIC.word()) ? Audience.PUBLIC : Audience.PROFESSIONALS_ONLY;
    }

    private static List<ReadHold> holds(JsonNode readiness) {
        List<ReadHold> holds = new ArrayList<>();
        for (JsonNode hold : readiness.path("holds")) {
            holds.add(new ReadHold(hold.path("kind").asString(""), hold.path("status").asString(""), sha256(hold.path("evidence").asString("")), hold.path("page").asInt(0)));
        }
        return holds;
    }

    /** A mention whose log entry says that it is doubtful: known again by what it is and what stands for it, not by its place. */
    private static List<String> doubts(JsonNode log) {
        List<String> doubts = new ArrayList<>();
        for (JsonNode entry : log.path("entries")) {
            if (entry.path("doubtful").asBoolean(false)) {
                doubts.add(Candidates.doubt(entry.path("kind").asString(""), entry.path("entity").asString(""), entry.path("replacement").asString("")));
            }
        }
        return doubts.stream().distinct().toList();
    }

    /** A file that does not tell its checks has not passed them. */
    private static Checks checks(JsonNode readiness) {
        JsonNode accessibility = readiness.path("accessibility");
        List<String> failures = new ArrayList<>();
        readiness.path("failures").forEach(failure -> failures.add(failure.asString("")));
        if (!readiness.has("failures")) {
            failures.add("The readiness of the draft was written by an earlier version; drop the draft again.");
        }
        return new Checks(readiness.has("residue") ? readiness.path("residue").size() : 1, accessibility.path("pdfua1").asBoolean(false), failures);
    }

    private static String sha256(String text) {
        return DraftFile.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
