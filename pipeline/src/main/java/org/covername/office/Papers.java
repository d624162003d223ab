package org.covername.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import org.covername.casefile.Role;
import org.covername.casefile.Subject;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.publication.Dossier.Imprint;
import org.covername.publication.Dossier.Output;
import org.covername.vault.Vault;

/** What an office puts on file with a case, sealed: documents that clear a hold, notes, and its case file. An officer's note may name people. */
public record Papers(Vault vault) {

    /** Keeps a document or note and gives its SHA-256, by which events name it. */
    public String keep(String caseId, byte[] bytes) {
        String sha256 = DraftFile.sha256(bytes);
        vault.seal(place(caseId, sha256), bytes);
        return sha256;
    }

    /** "" for no note. */
    public String keepNote(String caseId, String note) {
        return note.isBlank() ? "" : keep(caseId, note.getBytes(StandardCharsets.UTF_8));
    }

    /** A note, where it was kept under this hash and not destroyed since. */
    public Optional<String> note(String caseId, String sha256) {
        boolean kept = sha256.matches("[0-9a-f]{64}") && vault.holds(place(caseId, sha256));
        return kept ? Optional.of(new String(vault.open(place(caseId, sha256)), StandardCharsets.UTF_8)) : Optional.empty();
    }

    /** Name of a report's folder: always the same for a case and a kind of report, and without the vault's key nobody can tell which. */
    String slug(String caseId, Output output) {
        return output.word() + "-" + vault.mark("slug " + caseId + " " + output.word()).substring(0, 10);
    }

    /** By which all reports of a case are listed together, and without the vault's key nobody can tell which case it is. */
    String together(String caseId) {
        return vault.mark("together " + caseId).substring(0, 10);
    }

    /** A term by which a leak is known again without being told. */
    String mark(Surface term) {
        return mark(term.text());
    }

    /** A form by which it is known again without being told. */
    String mark(String form) {
        return vault.mark(form);
    }

    /** What may be said of a report to the public: the child's pseudonym and the board, as far as the case file tells them. */
    Imprint imprint(String caseId, Output output) {
        Optional<CaseFile> caseFile = caseFile(caseId);
        String children = caseFile.stream().flatMap(file -> file.subjects().stream()).filter(subject -> subject.role() == Role.SUBJECT_CHILD)
                .map(Subject::pseudonym).flatMap(Optional::stream).collect(Collectors.joining(" and "));
        String title = (children.isEmpty() ? "Child" : children + ": child") + " safeguarding practice review" + (output == Output.REPORT ? "" : ", " + output.kind());
        return new Imprint(title, caseFile.flatMap(CaseFile::board).orElse(""));
    }

    /** Whether a sentence for the public names anybody whom the case file knows. */
    boolean namesSomebody(String caseId, String sentence) {
        String small = sentence.toLowerCase(Locale.UK);
        return caseFile(caseId).stream().flatMap(file -> file.subjects().stream()).flatMap(subject -> subject.names().stream())
                .anyMatch(name -> small.contains(name.text().toLowerCase(Locale.UK)));
    }

    private Optional<CaseFile> caseFile(String caseId) {
        if (!vault.holds("cases/" + caseId)) {
            return Optional.empty();
        }
        try {
            return Optional.of(CaseFileYaml.read(new String(vault.open("cases/" + caseId), StandardCharsets.UTF_8), "case.yaml"));
        } catch (CaseFileRefusedException impossible) {
            throw new IllegalStateException("The case file of " + caseId + " was read before and is refused now", impossible);
        }
    }

    /** Destroys what was put on file, and the case file, which is the key of names to pseudonyms. */
    void destroy(String caseId, List<String> drafts) {
        drafts.forEach(key -> vault.destroy("drafts/" + key));
        vault.destroy("cases/" + caseId);
        vault.destroy("papers/" + caseId);
    }

    private static String place(String caseId, String sha256) {
        return "papers/" + caseId + "/" + sha256;
    }
}
