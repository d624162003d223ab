package org.covername.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.hold.Holds;
import org.covername.picture.Pictures;
import org.covername.pseudonym.PseudonymRegister;
import org.covername.pseudonym.Question;
import org.covername.pseudonym.Resolution;
import org.covername.recognition.Mentions;
import org.covername.redaction.WrittenReport;
import org.covername.ruling.Rulings;

/** What a step may read: the draft as dropped, what is known of its case, and what the steps before it found. */
public interface DraftWork {

    /** Number of the draft within its case, such as {@code draft-1}; never made from the file's name. */
    String draftId();

    DraftFile file();

    CaseFile caseFile();

    PseudonymRegister register();

    /** What officers ruled of its mentions. */
    Rulings rulings();

    /** What has to be asked about the file or its case, whatever the draft says. */
    List<Question> questions();

    /** The folder into which the candidate is written. */
    Path place();

    /** @throws IllegalStateException when the step was not yet taken */
    <T> T result(Step step, Class<T> type);

    default Draft draft() {
        return result(Step.EXTRACTION, Draft.class);
    }

    default Mentions mentions() {
        return result(Step.RECOGNITION, Mentions.class);
    }

    default Resolution resolution() {
        return result(Step.PSEUDONYM, Resolution.class);
    }

    default Holds holds() {
        return result(Step.HOLD, Holds.class);
    }

    default Pictures pictures() {
        return result(Step.PICTURE, Pictures.class);
    }

    default WrittenReport report() {
        return result(Step.REDACTION, WrittenReport.class);
    }

    default Verification verification() {
        return result(Step.VERIFICATION, Verification.class);
    }
}
