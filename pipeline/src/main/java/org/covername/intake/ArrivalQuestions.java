package org.covername.intake;

import java.util.ArrayList;
import java.util.List;
import org.covername.document.Surface;

/** What only the office can answer about a file that arrived; sentences without any name. */
final class ArrivalQuestions {

    private static final int LONG_NAME = 200;

    private ArrivalQuestions() {
    }

    /** About a name that looks like an accident. */
    static List<String> ofName(Surface name) {
        List<String> questions = new ArrayList<>();
        if (name.text().codePoints().anyMatch(Character::isISOControl)) {
            questions.add("Is this the right file? There is a line break or another control character in its name.");
        }
        if (name.length() > LONG_NAME) {
            questions.add("Is this the right file? Its name is " + name.length() + " characters long.");
        }
        return questions;
    }

    /** About the case it belongs to. */
    static List<String> ofCase(DraftState draft, Desk desk) {
        String caseId = draft.id().caseId();
        List<String> questions = new ArrayList<>();
        if (desk.cases().arrived(caseId)) {
            questions.add("Which case is this? Put a case.yaml into its folder, or drop the same file into inbound/CASE/, the folder of its case.");
        }
        switch (desk.cases().fileState(caseId)) {
            case NONE -> questions.add("Who are the people of this case? There is no case.yaml for it, so pseudonyms were proposed.");
            case REFUSED -> questions.add("Can case.yaml be mended? It was refused, so this draft was read without it; inbound/rejected/ says why.");
            case READ -> { }
        }
        desk.drafts().withBytes(draft.sha256()).stream().filter(other -> !other.key().equals(draft.key()))
                .forEach(other -> questions.add("Is this the right case? The same file is also " + other.id() + "."));
        return questions;
    }
}
