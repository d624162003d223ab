package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;

/** Finds known names in a passage, in any of their forms, where the words around let them be names. */
final class KnownNames {

    /** "Chas. Marsden" */
    private static final int LONGEST_SHORTENED = 4;

    private final NameForms forms;
    private final NameContext context;

    KnownNames(NameForms forms, NameContext context) {
        this.forms = forms;
        this.context = context;
    }

    /** A form where it stands. */
    record Found(Span span, NameForm form) {
    }

    List<Found> in(Passage passage) {
        List<Word> words = Word.of(passage);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Found> here = at(words, i, passage);
            if (here.isPresent()) {
                found.add(here.get());
                i = lastWord(words, i, here.get().span());
            }
        }
        return found;
    }

    private Optional<Found> at(List<Word> words, int at, Passage passage) {
        Optional<Found> broken = brokenAt(words, at, passage);
        if (broken.isPresent()) {
            return broken;
        }
        for (NameForm form : forms.startingWith(words.get(at).key())) {
            int end = matchEnd(words, at, form);
            if (end > 0 && context.allows(new NameContext.Candidate(words, at, end, form.sort(), passage.place()))) {
                return Optional.of(new Found(span(words, at, end), form));
            }
        }
        return Optional.empty();
    }

    /** A name with a hyphen left over from a line end: "Jan-kowska". */
    private Optional<Found> brokenAt(List<Word> words, int at, Passage passage) {
        if (at + 1 >= words.size() || !words.get(at + 1).before().equals("-") || words.get(at + 1).shape() != Word.Shape.LOWER || !words.get(at).capital()) {
            return Optional.empty();
        }
        String joined = words.get(at).key() + words.get(at + 1).key();
        return forms.startingWith(joined).stream().filter(form -> form.words().size() == 1 && form.sort() != NameForm.Sort.INITIALS)
            .findFirst().map(form -> new Found(span(words, at, at + 2), form));
    }

    /** The word behind the match, or 0 where the words do not follow each other. */
    private static int matchEnd(List<Word> words, int at, NameForm form) {
        int i = at + 1;
        for (int k = 1; k < form.words().size(); k++, i++) {
            if (i >= words.size() || !words.get(i).key().equals(form.words().get(k)) || !joins(words.get(i).before(), form) || endsSentence(words.get(i - 1), words.get(i))) {
                return 0;
            }
        }
        return i;
    }

    /** What may stand between two words of one name: white space, a hyphen, a dot, an underscore, or nothing; a comma behind a surname in front. */
    private static boolean joins(String between, NameForm form) {
        return between.equals(" ") || between.length() <= 3 && between.matches(form.sort() == NameForm.Sort.REVERSED ? "[ .,'_-]*" : "[ .'_-]*");
    }

    /** "Warsame. A report": a dot behind a whole name is no initial's. */
    private static boolean endsSentence(Word last, Word next) {
        boolean whole = last.key().length() > LONGEST_SHORTENED || last.key().length() > 1 && next.key().length() == 1;
        return whole && next.before().startsWith(".") && next.before().length() > 1;
    }

    private static Span span(List<Word> words, int from, int to) {
        return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    private static int lastWord(List<Word> words, int from, Span span) {
        int last = from;
        while (last + 1 < words.size() && words.get(last + 1).span().end() <= span.end()) {
            last++;
        }
        return last;
    }

    static boolean property(Place place) {
        return place instanceof Place.FileName || place instanceof Place.LinkTarget || place instanceof Place.Property;
    }
}
