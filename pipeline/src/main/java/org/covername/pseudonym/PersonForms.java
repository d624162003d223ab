package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.recognition.Mention;
import org.covername.recognition.NameWords;
import org.covername.recognition.PersonName;

/** Reads mentions of people as forms of names, with the titles in front of them. */
final class PersonForms {

    private static final int LONGEST_TITLE = 3;
    private final Draft draft;
    private final NameWords words;
    private final Tables tables;

    PersonForms(Draft draft, NameWords words) {
        this.draft = draft;
        this.words = words;
        this.tables = new Tables(draft);
    }

    List<PersonForm> read(List<Mention> mentions) {
        List<PersonForm> forms = new ArrayList<>();
        mentions.forEach(mention -> forms.add(read(mention, forms.size())));
        return forms;
    }

    private PersonForm read(Mention mention, int order) {
        Passage passage = draft.passage(mention.passage());
        Around bare = new Around(passage.text().text(), mention.span());
        Around titled = withTitles(bare);
        Optional<String> whole = tables.wholeName(passage);
        return new PersonForm(mention, PersonName.of(whole.orElse(titled.surface()), words), titled, order);
    }

    /** The mention and all titles right before it, each of them with a capital. */
    private Around withTitles(Around mention) {
        Around wider = mention;
        for (Optional<Integer> start = titleStart(wider); start.isPresent(); start = titleStart(wider)) {
            wider = wider.from(start.get());
        }
        return wider;
    }

    private Optional<Integer> titleStart(Around name) {
        String before = name.before();
        if (!before.endsWith(" ")) {
            return Optional.empty();
        }
        int end = before.length() - 1;
        Optional<Integer> longest = Optional.empty();
        int start = end;
        for (int taken = 0; taken < LONGEST_TITLE && start > 0; taken++) {
            start = before.lastIndexOf(' ', start - 1) + 1;
            String title = new Span(start, end).of(before).replaceFirst("^[(\"“‘']+", "");
            int at = end - title.length();
            longest = !title.isEmpty() && Character.isUpperCase(title.charAt(0)) && words.standBeforeNames(title) ? Optional.of(at) : longest;
            start--;
        }
        return longest;
    }
}
