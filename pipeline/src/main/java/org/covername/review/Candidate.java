package org.covername.review;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Remark;
import org.covername.hold.Hold;
import org.covername.hold.Holds;
import org.covername.jigsaw.JigsawFacts;
import org.covername.picture.Pictures;
import org.covername.pseudonym.Question;
import org.covername.pseudonym.Resolution;
import org.covername.verification.Residue;
import org.covername.verification.VerifiedReport;
import org.covername.wordcopy.WordCopy;

/**
 * A redacted report as it goes to the officer, with all that was found on the way to it.
 *
 * @param draft   the original; only its redacted form is ever written out
 * @param read    what its text says beside naming people
 * @param written the files made of it
 */
public record Candidate(DraftIdentity identity, Draft draft, CaseFile caseFile, Resolution resolution, Read read, Written written) {

    /** What was read out of the draft: reasons to wait, facts that may single people out, what became of its pictures. */
    public record Read(Holds holds, JigsawFacts jigsaw, Pictures pictures) {

        /** Of a draft without pictures. */
        public Read(Holds holds, JigsawFacts jigsaw) {
            this(holds, jigsaw, Pictures.none());
        }
    }

    /** What was made of a draft: the report, and where the draft is Word's a copy to go on working with. */
    public record Written(VerifiedReport report, WordCopy copy) {
    }

    /** One with a report only. Six parameters, as the record has. */
    public Candidate(DraftIdentity identity, Draft draft, CaseFile caseFile, Resolution resolution, Read read, VerifiedReport report) {
        this(identity, draft, caseFile, resolution, read, new Written(report, new WordCopy.NoWordDraft()));
    }

    public VerifiedReport report() {
        return written.report();
    }

    public Holds holds() {
        return read.holds();
    }

    /** What may still single a person out. */
    public JigsawFacts jigsaw() {
        return read.jigsaw();
    }

    public Pictures pictures() {
        return read.pictures();
    }

    /** The sentence that a hold was read from, as the redacted text has it; for a hold of the case file, the reason noted there. */
    public String evidence(Hold hold) {
        return hold.evidence().map(where -> Quotation.of(where, report().redacted())).orElse(hold.because());
    }

    /** The page of the PDF where a passage starts; 0 for a passage that is not shown. */
    public int page(int passage) {
        OptionalInt page = report().report().pageOf(passage);
        return page.orElse(0);
    }

    int page(Hold hold) {
        return hold.evidence().map(where -> page(where.passage())).orElse(0);
    }

    /** What only the officer can answer: questions of the pseudonyms, doubts of the second reading, what the reader of the draft noticed. */
    List<String> questions() {
        Stream<String> asked = resolution.questions().stream().map(this::sentence);
        Stream<String> doubts = report().doubts().stream().map(doubt -> "Is this a name? " + doubt.sentence());
        Stream<String> remarks = Stream.concat(draft.remarks().stream(), report().report().remarks().stream()).map(Remark::sentence);
        return Stream.of(asked, doubts, remarks).flatMap(each -> each).distinct().toList();
    }

    private String sentence(Question question) {
        int page = question.passage() < 0 ? 0 : page(question.passage());
        String review = holds().reviewOf(question.passage()).map(title -> ", in the review \"" + Quotation.of(title, report().redacted()) + "\"").orElse("");
        return page == 0 ? question.sentence() : question.sentence() + " (page " + page + review + ")";
    }

    List<String> residue() {
        return report().residue().stream().map(Residue::sentence).toList();
    }
}
