package org.covername.extraction;

import java.util.Optional;
import java.util.function.Consumer;

/** One group of an rtf between its braces: how text in it is set, where that text goes, and what to do when the group ends. */
final class RtfGroup {

    private final RtfLook look;
    private Optional<RtfStory> story;
    private Optional<StringBuilder> words;
    private Runnable atEnd = () -> { };
    private Consumer<RtfGroup> forEachInner = inner -> { };
    private boolean starred;
    private boolean begun;
    private boolean skipped;

    RtfGroup(RtfLook look, Optional<RtfStory> story, Optional<StringBuilder> words) {
        this.look = look;
        this.story = story;
        this.words = words;
    }

    /** A group within this one, which goes on as this one does until its first word says otherwise. */
    RtfGroup inner() {
        RtfGroup inner = new RtfGroup(look.copy(), story, words);
        inner.skipped = skipped;
        forEachInner.accept(inner);
        return inner;
    }

    /** Its text belongs to this story. */
    void tell(RtfStory other) {
        story = Optional.of(other);
        words = Optional.empty();
    }

    /** Its text is gathered as mere words. */
    StringBuilder gather() {
        StringBuilder gathered = new StringBuilder();
        words = Optional.of(gathered);
        return gathered;
    }

    /** Nothing in it is read, whatever its groups are. */
    void skip() {
        mute();
        skipped = true;
    }

    boolean isSkipped() {
        return skipped;
    }

    /** Its own text goes nowhere, but the groups in it are read. */
    void mute() {
        story = Optional.empty();
        words = Optional.empty();
    }

    void atEnd(Runnable last) {
        atEnd = last;
    }

    /** What to do with each group directly within this one. */
    void forEachInner(Consumer<RtfGroup> then) {
        forEachInner = then;
    }

    void end() {
        atEnd.run();
    }

    void text(String text) {
        if (words.isPresent()) {
            words.get().append(text);
        } else {
            story.ifPresent(told -> told.text(text, look.run()));
        }
    }

    /** The story, unless words are gathered within it. */
    Optional<RtfStory> story() {
        return words.isPresent() ? Optional.empty() : story;
    }

    /** The story it stands in, though words may be gathered within it. */
    Optional<RtfStory> around() {
        return story;
    }

    RtfLook look() {
        return look;
    }

    void star() {
        starred = true;
    }

    boolean isStarred() {
        return starred;
    }

    /** Whether a word is the first of the group, which alone can say what the group is. */
    boolean begin() {
        boolean first = !begun;
        begun = true;
        return first;
    }
}
