package org.covername.hold;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covername.document.Draft;
import org.covername.document.Span;

/** A walk through a draft, sentence by sentence, that keeps in mind what it is about. */
final class DraftReading {

    private static final Pattern ANAPHOR = Pattern.compile("^(?:[^,]{0,30}, )?(?:it|its|this|these|those|they|both|neither|none|each)\\b"
            + "|^(?:a|an|no|the) (?:\\w+ )?(?:date|finding|conclusion|verdict|jury|judgment|panel|trial|ban|sentence|claim|complaint)s?\\b"
            + "|\\b(?:the|that|this|his|her|whose|those|these) (?:\\w+ )?(?:matter|case|hearing|proceedings?|process|outcome|decision|order|application|file|enquiry|inquiry|investigation|appeal|result|date|judge|court)s?\\b|\\b(?:until|before|after|when|once|from|about|of) (?:it|they|then|that)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEQUEL = Pattern.compile("\\b(?:now|since|finally|later|subsequently|eventually|in the end|no longer|then|has|have|had|until now|brought|last (?:week|month|year))\\b",
            Pattern.CASE_INSENSITIVE);

    private final HoldRules rules;
    private final List<Statement> statements = new ArrayList<>();
    private Set<HoldKind> heading = EnumSet.noneOf(HoldKind.class);
    private Set<HoldKind> before = EnumSet.noneOf(HoldKind.class);
    private final Set<HoldKind> stated = EnumSet.noneOf(HoldKind.class);
    private final List<Told> told = new ArrayList<>();
    private boolean silentSection;
    private boolean restricted;
    private int sentences;

    private DraftReading(HoldRules rules) {
        this.rules = rules;
    }

    static DraftReading of(Draft draft, HoldRules rules) {
        DraftReading reading = new DraftReading(rules);
        Units.of(draft).forEach(reading::read);
        return reading;
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    /** Its sentences, without those at the edges of pages. */
    List<Told> told() {
        return List.copyOf(told);
    }

    boolean restricted() {
        return restricted;
    }

    private void read(Unit unit) {
        String levelled = Levelled.of(unit.text());
        if (unit.heading()) {
            silentSection = false;
            heading = EnumSet.noneOf(HoldKind.class);
        }
        for (Span span : Sentences.in(levelled)) {
            read(unit, levelled, span);
        }
    }

    private void read(Unit unit, String levelled, Span span) {
        String sentence = span.of(levelled);
        SentenceReading reading = SentenceReading.of(sentence, rules);
        sentences++;
        restricted |= reading.has(Sense.RESTRICTED);
        if (unit.aside()) {
            return;
        }
        told.add(new Told(sentence, unit, span, reading));
        silentSection |= reading.has(Sense.SILENT_SECTION);
        stated.clear();
        if (!silentSection) {
            Statement.Moment moment = new Statement.Moment(sentences, SEQUEL.matcher(sentence).find(), unit.sort() == Unit.Sort.ROW);
            List<SentenceReading.Said> told = reading.said(context(sentence, reading.has(Sense.UNCLEAR)));
            Stream.concat(told.stream(), reading.guessed(() -> rules.tenses(sentence)).stream()).forEach(said -> statements.add(
                    new Statement(said.kind(), said.sense(), said.by().rule(), moment, unit.where(span, span.start() + said.by().start()))));
            told.stream().filter(said -> said.sense() != Sense.WAITS).forEach(said -> stated.add(said.kind()));
        }
        if (unit.heading()) {
            heading = reading.kinds();
        }
        before = stated.isEmpty() ? reading.kinds() : EnumSet.copyOf(stated);
    }

    /** What is not known is not known of what stood before, whatever words refer to it. */
    private Set<HoldKind> context(String sentence, boolean unclear) {
        return !before.isEmpty() && (unclear || ANAPHOR.matcher(sentence).find()) ? before : heading;
    }
}
