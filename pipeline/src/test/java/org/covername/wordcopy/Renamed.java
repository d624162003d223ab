package org.covername.wordcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pseudonym.Entity;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;

/** A draft in which every place of some names is a mention, and its Word copy. */
final class Renamed {

    private final Map<String, String> names;
    private final List<Replacement> replacements = new ArrayList<>();

    private Renamed(Map<String, String> names) {
        this.names = names;
    }

    /** The copy that was written; none is a failure. */
    static Unzipped copy(WordSample sample, Map<String, String> names) {
        return Unzipped.of(written(sample, names).docx());
    }

    static WordCopy.Written written(WordSample sample, Map<String, String> names) {
        WordCopy copy = tried(sample.file(), names);
        assertThat(copy).isInstanceOf(WordCopy.Written.class);
        return (WordCopy.Written) copy;
    }

    static WordCopy tried(DraftFile file, Map<String, String> names) {
        try {
            Draft draft = Extraction.usual().extract(file);
            return WordCopying.copy(new WordCopying.Source(file, draft, new Renamed(names).resolution(draft), Optional.of("Fenwater Safeguarding Children Partnership")));
        } catch (UnreadableDraftException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Resolution resolution(Draft draft) {
        draft.passages().forEach(this::mark);
        replacements.sort(Comparator.comparingInt((Replacement each) -> each.mention().passage()).thenComparing(Replacement::span));
        Map<String, Entity> entities = new LinkedHashMap<>();
        names.forEach((name, pseudonym) -> entities.put(name, new Entity("e" + entities.size(), MentionKind.PERSON, Optional.empty(), Optional.empty(), pseudonym)));
        return new Resolution(List.copyOf(entities.values()), replacements, List.of());
    }

    private void mark(Passage passage) {
        List<Span> taken = new ArrayList<>();
        names.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).forEach(name -> {
            String text = passage.text().text();
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Span span = new Span(at, at + name.length());
                if (taken.stream().noneMatch(span::overlaps)) {
                    taken.add(span);
                    Mention mention = new Mention(passage.number(), span, MentionKind.PERSON, false, Optional.empty(), new Evidence("marked", "Marked in the test.", 1));
                    replacements.add(new Replacement(mention, span, "e", Treatment.REPLACE, names.get(name), false));
                }
            }
        });
    }
}
