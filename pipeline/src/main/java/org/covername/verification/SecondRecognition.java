package org.covername.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pseudonym.Entity;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.recognition.Recognition;
import org.covername.redaction.MatchingKey;
import org.covername.verification.Residue.Channel;

/**
 * Tries every recogniser on what the finished PDF says. Whatever identifies alone and is not one of our own pseudonyms is residue: in a new surrounding a
 * recogniser sees what it overlooked in the draft.
 */
final class SecondRecognition {

    /** Below, what a recogniser sees in new surroundings is a question; the model that weighs all is often less sure of a text full of pseudonyms. */
    private static final double SURE = 0.7;
    private static final int SHORTEST_PART = 6;
    /** What every file says of its own properties, in the words of PDF/A-2 (ISO 19005-2, 6.6.2.3) and PDF/UA-1. */
    private static final Set<String> FORMAT = Set.of("http://ns.adobe.com/pdf/1.3/", "http://www.aiim.org/pdfa/ns/id/", "http://www.aiim.org/pdfua/ns/id/",
            "Adobe PDF Schema", "The PDF file version.", "The name of the tool that created the PDF document.", "PDF/A ID Schema",
            "Part of PDF/A standard", "Amendment of PDF/A standard", "Conformance level of PDF/A standard", "PDF/UA Universal Accessibility Schema");

    private final Recognition recognition;
    private final CaseFile caseFile;
    private final Set<String> ownWords = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final List<String> kept;
    private final Set<String> letStand;
    private final List<Residue> residue = new ArrayList<>();
    private final List<Residue> doubts = new ArrayList<>();

    SecondRecognition(Recognition recognition, CaseFile caseFile, Draft draft, Resolution resolution) {
        this.recognition = recognition;
        this.caseFile = caseFile;
        this.kept = resolution.replacements().stream().filter(each -> each.treatment() == Treatment.KEEP && each.mention().kind() != MentionKind.PERSON)
                .map(each -> MatchingKey.lettersAndDigits(surface(draft, each.mention()))).toList();
        this.letStand = resolution.replacements().stream().filter(each -> each.treatment() == Treatment.KEEP)
                .map(each -> MatchingKey.lettersAndDigits(surface(draft, each.mention()))).collect(Collectors.toSet());
        resolution.replacements().stream().map(Replacement::text).forEach(this::own);
        resolution.entities().stream().map(Entity::pseudonym).forEach(this::own);
    }

    private void own(String text) {
        String key = MatchingKey.of(text).text();
        ownWords.addAll(List.of(key.split(" ")));
        written.add(key.strip());
    }

    private static String surface(Draft draft, Mention mention) {
        return draft.passage(mention.passage()).at(mention.span()).text();
    }

    void check(byte[] pdf) {
        try {
            Draft read = once(Extraction.usual().extract(new DraftFile(new Surface("redacted.pdf"), pdf)));
            recognition.recognise(read, caseFile).hidden().stream().filter(mention -> !own(mention, read)).forEach(mention -> add(mention, read));
        } catch (UnreadableDraftException unreadable) {
            residue.add(new Residue(Channel.WHOLE_FILE, 0, 0, "unreadable-file", ""));
        }
    }

    /**
     * Without what says nothing new: the sentences by which the file's metadata describe themselves ("Adobe PDF Schema" is taken for a person, and then found
     * elsewhere too), and headings said again in the contents, in bookmarks and links: what stands often looks more like a name than it does where it is read.
     */
    private static Draft once(Draft read) {
        Set<String> said = new HashSet<>(FORMAT);
        read.passages().stream().filter(passage -> passage.place() instanceof Place.Heading).map(passage -> passage.text().text()).forEach(said::add);
        return new Draft(read.passages().stream().map(passage -> passage.place() instanceof Place.Heading || !said.contains(passage.text().text()) ? passage
                : Passage.of(passage.number(), passage.place(), "")).toList(), read.remarks());
    }

    private boolean own(Mention mention, Draft read) {
        String surface = surface(read, mention);
        return !mention.kind().direct() || ownWords.containsAll(List.of(MatchingKey.of(surface).text().split(" "))) || keptInPart(mention, surface);
    }

    /** Part of a link or address that was kept as a whole: the end of a line breaks them. */
    private boolean keptInPart(Mention mention, String surface) {
        String letters = MatchingKey.lettersAndDigits(surface);
        return mention.kind() != MentionKind.PERSON && letters.length() >= SHORTEST_PART && kept.stream().anyMatch(whole -> whole.contains(letters));
    }

    private void add(Mention mention, Draft read) {
        Residue found = new Residue(Channel.PAGE_TEXT, read.passage(mention.passage()).page(), mention.span().start(), mention.kind().word(), "");
        boolean sure = mention.evidence().score() >= SURE && !judgedBefore(mention, read);
        (sure && standsAlone(mention, read.passage(mention.passage())) ? residue : doubts).add(found);
    }

    /**
     * Whether it would be found without what we wrote ourselves. The number of "Town 2" looks like a house's before a capital letter: so what touches
     * our own text is read once more with that text blanked out, and only if nothing that identifies is found in the rest, it is a doubt and no residue.
     * A person always counts.
     */
    private boolean standsAlone(Mention mention, Passage passage) {
        List<Span> leansOn = ownText(passage).stream().filter(own -> own.overlaps(mention.span())).toList();
        if (mention.kind() == MentionKind.PERSON || leansOn.isEmpty()) {
            return true;
        }
        StringBuilder rest = new StringBuilder(passage.text().text());
        leansOn.forEach(own -> rest.replace(own.start(), own.end(), " ".repeat(own.length())));
        Draft alone = new Draft(List.of(Passage.of(0, passage.place(), rest.toString())), List.of());
        return recognition.recognise(alone, caseFile).hidden().stream().anyMatch(found -> found.span().overlaps(mention.span()) && found.evidence().score() >= SURE
                && !own(found, alone));
    }

    private List<Span> ownText(Passage passage) {
        MatchingKey key = MatchingKey.of(passage.text().text());
        return written.stream().filter(text -> !text.isEmpty())
                .flatMap(text -> key.find(text).stream().map(at -> new Span(key.origin(at), key.origin(at + text.length())))).toList();
    }

    /**
     * A name that the first reading looked at and let stand, alone or as part of a link that a line end breaks here: seen again in other surroundings, it is a
     * question for the officer, who has it in the log already.
     */
    private boolean judgedBefore(Mention mention, Draft read) {
        String letters = MatchingKey.lettersAndDigits(surface(read, mention));
        return mention.kind() == MentionKind.PERSON && (letStand.contains(letters) || kept.stream().anyMatch(whole -> whole.matches("(?:http|www).*") && whole.contains(letters)));
    }

    List<Residue> residue() {
        return residue;
    }

    List<Residue> doubts() {
        return doubts;
    }
}
