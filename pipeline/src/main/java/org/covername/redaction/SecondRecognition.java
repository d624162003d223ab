package org.covername.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pseudonym.Entity;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.recognition.Mention;
import org.covername.recognition.Recognition;
import org.covername.redaction.Residue.Channel;

/**
 * Tries every recogniser on what the finished PDF says. Whatever identifies alone and is not one of our own pseudonyms is residue: in a new surrounding a
 * recogniser sees what it overlooked in the draft.
 */
final class SecondRecognition {

    /** One model of three takes many a capital letter for a name. */
    private static final double SURE = 0.6;

    private final Recognition recognition;
    private final CaseFile caseFile;
    private final Set<String> ownWords = new HashSet<>();
    private final List<Residue> residue = new ArrayList<>();
    private final List<Residue> doubts = new ArrayList<>();

    SecondRecognition(Recognition recognition, CaseFile caseFile, Resolution resolution) {
        this.recognition = recognition;
        this.caseFile = caseFile;
        resolution.replacements().stream().map(Replacement::text).forEach(this::own);
        resolution.entities().stream().map(Entity::pseudonym).forEach(this::own);
    }

    private void own(String text) {
        ownWords.addAll(List.of(MatchingKey.of(text).text().split(" ")));
    }

    void check(byte[] pdf) {
        try {
            Draft read = Extraction.usual().extract(new DraftFile(new Surface("redacted.pdf"), pdf));
            recognition.recognise(read, caseFile).hidden().stream().filter(mention -> !own(mention, read)).forEach(mention -> add(mention, read));
        } catch (UnreadableDraftException unreadable) {
            residue.add(new Residue(Channel.WHOLE_FILE, 0, 0, "unreadable-file", ""));
        }
    }

    private boolean own(Mention mention, Draft read) {
        String surface = read.passage(mention.passage()).at(mention.span()).text();
        return !mention.kind().direct() || ownWords.containsAll(List.of(MatchingKey.of(surface).text().split(" ")));
    }

    private void add(Mention mention, Draft read) {
        Residue found = new Residue(Channel.PAGE_TEXT, read.passage(mention.passage()).page(), mention.span().start(), mention.kind().word(), "");
        (mention.evidence().score() >= SURE ? residue : doubts).add(found);
    }

    List<Residue> residue() {
        return residue;
    }

    List<Residue> doubts() {
        return doubts;
    }
}
