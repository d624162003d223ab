package org.covername.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.covername.document.Draft;
import org.covername.document.MatchingText;
import org.covername.document.Passage;

/** Looks for what was found once in the whole draft: people in all their forms, places and local bodies also by their short form. */
final class SecondLook {

    static final String RULE = "found-elsewhere";
    private static final double SURE_ENOUGH = 0.6;
    private static final double SURELY_KEPT = 0.95;
    private static final double SLIGHT_CHANCE = 0.02;
    private static final double FAIR_CHANCE = 0.1;
    private static final double BY_MODEL = 0.8;
    private static final Pattern ROW = Pattern.compile("[,&]");
    private static final Set<NameForm.Sort> PARTS = EnumSet.of(NameForm.Sort.FULL, NameForm.Sort.REVERSED, NameForm.Sort.GLUED, NameForm.Sort.GIVEN, NameForm.Sort.SURNAME, NameForm.Sort.FAMILY);

    private final Vocabulary vocabulary;

    SecondLook(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Mention> again(Draft draft, Mentions first, ModelView view) {
        People people = people(draft, first, view);
        KnownThings things = KnownThings.of(draft, first, vocabulary);
        List<Mention> again = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            people.hidden().in(passage).stream().filter(form -> likely(passage, form, view)).forEach(form -> again.add(hidden(passage, form)));
            people.kept().in(passage).stream().filter(form -> form.form().sort() != NameForm.Sort.SIMILAR && !people.hiddenForms().holds(form.form().words()))
                .forEach(form -> again.add(kept(passage, form, people.ofRules())));
            again.addAll(things.in(passage, span -> view.hidden(passage, span) >= SLIGHT_CHANCE));
        }
        return again;
    }

    /**
     * Whom the first look found.
     *
     * @param hiddenForms how those who are hidden may be written
     * @param ofRules     how those may be written whom a rule keeps, and not the model alone
     */
    private record People(KnownNames hidden, NameForms hiddenForms, KnownNames kept, NameForms ofRules) {
    }

    private People people(Draft draft, Mentions first, ModelView view) {
        DraftWords draftWords = DraftWords.of(draft);
        NameContext context = new NameContext(vocabulary);
        List<KnownPerson> kept = people(draft, first, true, view);
        List<KnownPerson> hidden = people(draft, first, false, view).stream().filter(person -> kept.stream().noneMatch(person::sameAs)).toList();
        List<KnownPerson> keptByRule = people(draft, new Mentions(first.keptByRule()), true, view);
        NameForms hiddenForms = NameForms.ofFound(hidden, draftWords, vocabulary);
        return new People(new KnownNames(hiddenForms, context), hiddenForms, new KnownNames(NameForms.ofFound(kept, draftWords, vocabulary), context),
            NameForms.ofFound(keptByRule, draftWords, vocabulary));
    }

    /**
     * A name that is an ordinary word as well counts only where the model sees a chance of its being one, and does not surely take it for one that stays; a part of a hidden name that is
     * no such word counts whatever the model thinks.
     */
    private boolean likely(Passage passage, KnownNames.Found found, ModelView view) {
        return telling(found) || view.kept(passage, found.span()) < SURELY_KEPT
            && (!ordinary(found) || view.hidden(passage, found.span()) >= (notion(view.words().get(passage.number()), found) ? FAIR_CHANCE : SLIGHT_CHANCE));
    }

    /** "Hope came late". */
    private static boolean notion(List<Word> words, KnownNames.Found found) {
        return IntStream.range(0, words.size()).anyMatch(at -> words.get(at).span().equals(found.span()) && NameContext.NOTIONS.contains(words.get(at).key()) && DraftWords.opensSentence(words, at));
    }

    private boolean telling(KnownNames.Found found) {
        return !ordinary(found) && PARTS.contains(found.form().sort());
    }

    private boolean ordinary(KnownNames.Found found) {
        return found.form().words().stream().allMatch(vocabulary::english);
    }

    /** The people of the first look, one for each name that was found. */
    private List<KnownPerson> people(Draft draft, Mentions first, boolean kept, ModelView view) {
        Map<String, KnownPerson> people = new LinkedHashMap<>();
        for (Mention mention : first.all()) {
            boolean sure = mention.evidence().score() >= SURE_ENOUGH && mention.kept() == kept;
            if (mention.kind() == MentionKind.PERSON && sure && !mention.evidence().rule().equals(CaseFileRecogniser.RULE)) {
                Passage passage = draft.passage(mention.passage());
                String surface = surface(passage, mention, view.words().get(mention.passage()));
                people.putIfAbsent(MatchingText.keyOf(surface), KnownPerson.of(Optional.empty(), List.of(surface), vocabulary));
            }
        }
        people.values().removeIf(person -> person.given().isEmpty() && person.surname().isEmpty());
        if (kept) {
            people.values().removeIf(person -> person.given().isEmpty() || person.surname().isEmpty());
            people.keySet().removeIf(name -> ROW.matcher(name).find() || !KeptForms.ofOne(List.of(name.split("[^\\p{L}\\p{N}]+"))));
        }
        return List.copyOf(people.values());
    }

    /** The mention with the title before it, which tells a surname from a given name. */
    private String surface(Passage passage, Mention mention, List<Word> words) {
        String surface = mention.span().of(passage.text().text());
        for (int i = 1; i < words.size(); i++) {
            boolean starts = words.get(i).span().start() == mention.span().start();
            if (starts && vocabulary.title(words.get(i - 1).key()) && !vocabulary.kin(words.get(i - 1).key()) && words.get(i - 1).capital()) {
                return "Mr " + surface;
            }
        }
        return surface;
    }

    private Mention hidden(Passage passage, KnownNames.Found found) {
        double score = found.form().sort().score() - (telling(found) ? 0.05 : 0.1);
        return new Mention(passage.number(), found.span(), MentionKind.PERSON, false, Optional.empty(), new Evidence(RULE, "A form of a name found elsewhere in the draft", score));
    }

    /** What the model alone takes for a name that stays is no surer at another place. */
    private static Mention kept(Passage passage, KnownNames.Found found, NameForms ofRules) {
        double score = found.form().sort().score() - 0.05;
        double sure = ofRules.holds(found.form().words()) ? score : Math.min(score, BY_MODEL);
        return new Mention(passage.number(), found.span(), MentionKind.PERSON, true, Optional.empty(), new Evidence(RULE, "A form of a name that is kept", sure));
    }
}
