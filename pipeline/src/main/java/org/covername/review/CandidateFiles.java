package org.covername.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.covername.certificate.Certificate;
import org.covername.certificate.CertificateJson;
import org.covername.document.DraftFile;
import org.covername.wordcopy.WordCopy;

/**
 * Writes the files of a candidate into {@code REVIEW/CASE/DRAFT/}, all of them or none: they are made in a folder beside it, which then takes its name.
 */
public final class CandidateFiles {

    private final Path review;

    /** @param review the folder {@code outbound/review}, made where it is missing */
    public CandidateFiles(Path review) {
        this.review = review;
    }

    /** Writes or replaces a candidate and gives its folder; on an IOException the former files, if any, stand as they stood. */
    public Path write(Candidate candidate, List<String> auditLines) throws IOException {
        Path target = review.resolve(candidate.identity().caseId()).resolve(candidate.identity().draftId());
        write(target, files(candidate, sha256Out(candidate), auditLines));
        return target;
    }

    /** Writes or replaces a candidate in a folder of any name, and gives the SHA-256 of its PDF; its audit lines are added by whoever keeps them. */
    public static String writeInto(Path folder, Candidate candidate) throws IOException {
        String sha256Out = sha256Out(candidate);
        write(folder, files(candidate, sha256Out, List.of()));
        return sha256Out;
    }

    private static String sha256Out(Candidate candidate) {
        return DraftFile.sha256(candidate.report().report().pdf());
    }

    /** In place of a candidate: why there is none. What an earlier run left there is gone. */
    public static void writeHeld(Path folder, DraftIdentity identity, List<String> reasons) throws IOException {
        write(folder, Map.of("readiness.json", bytes(ReadinessJson.ofFailure(identity, reasons))));
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Path target = folder.toAbsolutePath();
        Files.createDirectories(target.getParent());
        clearUnfinished(target);
        Path made = target.resolveSibling(unfinished(target) + UUID.randomUUID());
        try {
            Files.createDirectory(made);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(made.resolve(file.getKey()), file.getValue());
            }
            replace(target, made);
        } finally {
            delete(made);
        }
    }

    /** The start of the name of a folder that is not yet, or no longer, a candidate. */
    private static String unfinished(Path target) {
        return "." + target.getFileName() + ".";
    }

    /** A process that was killed while it wrote leaves such folders; whoever writes the candidate again takes them away. */
    private static void clearUnfinished(Path target) throws IOException {
        try (Stream<Path> beside = Files.list(target.getParent())) {
            for (Path left : beside.filter(path -> path.getFileName().toString().startsWith(unfinished(target))).toList()) {
                delete(left);
            }
        }
    }

    private static Map<String, byte[]> files(Candidate candidate, String sha256Out, List<String> auditLines) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("redacted.pdf", candidate.report().report().pdf());
        if (candidate.written().copy() instanceof WordCopy.Written copy) {
            files.put("redacted.docx", copy.docx());
        }
        files.put("redaction-log.html", bytes(RedactionLogHtml.of(candidate, sha256Out)));
        files.put("redaction-log.json", bytes(RedactionLogJson.of(candidate, sha256Out)));
        Certificate certificate = CandidateCertificate.of(candidate, sha256Out);
        files.put("certificate.json", bytes(CertificateJson.of(certificate)));
        files.put("certificate.html", bytes(CertificateHtml.of(certificate, candidate.caseFile().board().orElse(""))));
        files.put("readiness.json", bytes(ReadinessJson.of(candidate)));
        files.put("audit.jsonl", bytes(auditLines.isEmpty() ? "" : String.join("\n", auditLines) + "\n"));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void replace(Path target, Path made) throws IOException {
        Path former = made.resolveSibling(made.getFileName() + ".former");
        boolean existed = Files.exists(target);
        if (existed) {
            Files.move(target, former);
        }
        try {
            Files.move(made, target);
        } catch (IOException failed) {
            if (existed) {
                Files.move(former, target);
            }
            throw failed;
        }
        delete(former);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
