package org.covername.model;

import java.util.List;

/** Words that follow each other, as a model learns from them: the clues of each and what it is to be called. */
public record TaggedWords(List<WordClues> clues, List<Tag> tags) {

    public TaggedWords {
        clues = List.copyOf(clues);
        tags = List.copyOf(tags);
        if (clues.size() != tags.size()) {
            throw new IllegalArgumentException(clues.size() + " words cannot have " + tags.size() + " tags");
        }
    }
}
