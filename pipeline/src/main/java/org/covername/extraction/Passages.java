package org.covername.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.covername.document.Draft;
import org.covername.document.Mark;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Remark;
import org.covername.document.Surface;

/** Gathers the passages and remarks of a draft in reading order, as far as its limits go, and settles at the end where notes and links lead. */
final class Passages {

    private static final int MOST = 100_000;
    private static final long MOST_CHARACTERS = 20_000_000;

    private record Pending(Place place, int page, RichText text) {
    }

    private final List<Pending> passages = new ArrayList<>();
    private final Map<Integer, List<RichText>> again = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final Set<String> links = new LinkedHashSet<>();
    private final ReadingClock clock;
    private int tables;
    private long characters;

    Passages(ReadingClock clock) {
        this.clock = clock;
    }

    ReadingClock clock() {
        return clock;
    }

    /** Whether there was more than any report has. */
    boolean isFull() {
        return passages.size() > MOST || characters > MOST_CHARACTERS;
    }

    /** Ends a reading that has met a limit; what its failure means is said by the clock and by {@link #isFull}. */
    void check() {
        if (clock.isOver() || isFull()) {
            throw new IllegalStateException("The reading of a draft met a limit");
        }
    }

    private void keep(Pending passage) {
        passages.add(passage);
        characters += passage.text().length();
        check();
    }

    /** Adds a passage, without white space around it; a blank one is left out, save a picture's. */
    void add(Place place, int page, RichText text) {
        RichText stripped = text.stripped();
        if (stripped.length() > 0 || place instanceof Place.Picture) {
            keep(new Pending(place, page, stripped));
        }
    }

    void add(Place place, String text) {
        add(place, 0, RichText.of(text));
    }

    /** Adds a passage that stands on several pages; they tell the same, so it is read once. */
    void add(Place place, List<RichText> onEachPage) {
        int number = passages.size();
        add(place, 0, onEachPage.get(0));
        if (passages.size() > number) {
            onEachPage.stream().skip(1).forEach(text -> again(number, text));
        }
    }

    /** Notes that a passage stands in the draft once more. */
    void again(int number, RichText text) {
        if (text.stripped().text().equals(passages.get(number).text().text())) {
            again.computeIfAbsent(number, any -> new ArrayList<>()).add(text.stripped());
        }
    }

    /** The texts that are one passage, each with the characters that draw it. */
    List<RichText> standings(int number) {
        return Stream.concat(Stream.of(passages.get(number).text()), again.getOrDefault(number, List.of()).stream()).toList();
    }

    /** Adds a passage that notes refer to by this key. */
    void addNamed(String key, Place place, RichText text) {
        names.put(key, passages.size());
        keep(new Pending(place, 0, text.stripped()));
    }

    /** Takes over a draft that is complete in itself. */
    void addAll(Draft draft) {
        draft.passages().forEach(passage -> {
            names.put("taken " + passage.number(), passages.size());
            keep(new Pending(passage.place(), passage.page(), RichText.of(passage)));
        });
    }

    /** Keeps a link's target for the end of the draft; the answer is the key for the mark. */
    String link(String target) {
        links.add(target);
        return "link " + target;
    }

    /** The number of a table that starts now. */
    int nextTable() {
        return tables++;
    }

    void remark(Remark remark) {
        remarks.add(remark);
    }

    int size() {
        return passages.size();
    }

    /** Whether anything but names and properties has been read. */
    boolean hasText() {
        return passages.stream().anyMatch(passage -> !(passage.place() instanceof Place.Property) && !passage.text().isBlank());
    }

    /** Whether a remark keeps the draft on hold, so that having no text is no reason to refuse it. */
    boolean isHeld() {
        return remarks.stream().anyMatch(Remark::holds);
    }

    /** Where the characters of each passage so far come from, by whatever numbers its reader gave; see {@link RichText#sources}. */
    List<int[]> sources() {
        return passages.stream().map(passage -> passage.text().sources()).toList();
    }

    Draft draft() {
        links.forEach(target -> addNamed("link " + target, new Place.LinkTarget(), RichText.of(target)));
        links.clear();
        List<Passage> numbered = new ArrayList<>();
        for (Pending pending : passages) {
            List<Mark> marks = pending.text().marks().stream().map(this::settled).flatMap(Optional::stream).toList();
            numbered.add(new Passage(numbered.size(), pending.place(), pending.page(), new Surface(pending.text().text()), marks));
        }
        return new Draft(numbered, List.copyOf(remarks));
    }

    /** The mark with its target's number; none for a note that leads nowhere. */
    private Optional<Mark> settled(RichText.PendingMark mark) {
        if (mark.key().isEmpty()) {
            return Optional.of(Mark.of(mark.span(), mark.style()));
        }
        return Optional.ofNullable(names.get(mark.key())).map(number -> new Mark(mark.span(), mark.style(), number));
    }
}
