package org.covername.wordcopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.extraction.DocxOrigins;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pseudonym.Resolution;
import org.covername.redaction.RedactedDraft;
import org.covername.verification.Residue;
import org.covername.verification.ResidueCheck;

/** From a Word draft and its resolution to a Word copy that was read afresh. Whatever cannot be done safely is not done, and the reason told. */
public final class WordCopying {

    /**
     * What a copy is made of.
     *
     * @param draft      as read from the file
     * @param resolution the same that the report was made with
     * @param board      who publishes, if the case file says so
     */
    public record Source(DraftFile file, Draft draft, Resolution resolution, Optional<String> board) {
    }

    private WordCopying() {
    }

    public static WordCopy copy(Source source) {
        try {
            Optional<DocxOrigins> origins = DocxOrigins.of(source.file());
            return origins.isEmpty() ? new WordCopy.NoWordDraft() : copy(source, origins.get());
        } catch (UnreadableDraftException | UncopiedException refused) {
            return withheld(refused.getMessage());
        } catch (RuntimeException fault) {
            // The report does not depend on the copy: a fault here must cost the copy only. Its message may hold text, its name cannot.
            return withheld("Making the copy failed (" + fault.getClass().getSimpleName() + ").");
        }
    }

    private static WordCopy copy(Source source, DocxOrigins origins) throws UnreadableDraftException, UncopiedException {
        if (!origins.isOf(source.draft())) {
            return withheld("The file reads otherwise than it did before, so what was found in it cannot be placed.");
        }
        DocxCopier copier = new DocxCopier(origins, RedactedDraft.of(source.draft(), source.resolution()));
        byte[] docx = copier.copy(source.board());
        List<String> left = left(source, copier.expected(), docx);
        return left.isEmpty() ? new WordCopy.Written(docx, copier.leftOut()) : new WordCopy.Withheld(left);
    }

    /** What should be gone and is not, each way of reading by itself: a form may stand as often as the redacted text has it left. */
    private static List<String> left(Source source, Surface expected, byte[] docx) throws UncopiedException {
        CopyReading reading = CopyReading.of(docx);
        ResidueCheck check = ResidueCheck.of(source.draft(), source.resolution(), source.board()).expecting(expected);
        List<Residue> found = new ArrayList<>(check.check(reading.passages(), reading.strings()));
        found.addAll(check.check(reading.texts(), List.of()));
        return found.stream().map(WordCopying::sentence).distinct().toList();
    }

    private static String sentence(Residue residue) {
        return new Residue(residue.channel(), 0, 0, residue.kind(), residue.entity()).sentence();
    }

    private static WordCopy withheld(String reason) {
        return new WordCopy.Withheld(List.of(reason));
    }
}
