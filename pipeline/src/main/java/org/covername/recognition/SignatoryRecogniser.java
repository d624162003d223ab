package org.covername.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;

/**
 * Finds who signs for the safeguarding partners: "Una Tarn, for the local authority", a name under "For the police", or those below "On behalf of the safeguarding partners". One such line says
 * little, since a social worker signs for the local authority as well; only where two or more of the partners stand together, and not under a meeting or a plan, are they those who publish the report.
 */
final class SignatoryRecogniser implements Recogniser {

    private static final double SURE = 0.95;
    private static final int TOGETHER = 8;
    private static final int REACH = 3;
    private static final String PARTNER = "(?:signed )?(?:for|on behalf of)(?: and on behalf of)? (?:the |our )?(?:[\\p{L}' ]{3,40} )?(?:(?<authority>local authority|council)|(?<police>police|constabulary)"
        + "|(?<health>health|health partners?|NHS|integrated care board|ICB)(?: (?:service|force|partner))?)[.:]?";
    private static final Pattern ALONE = Pattern.compile("(?i)" + PARTNER);
    private static final Pattern BEHIND = Pattern.compile("(?i)(?<name>[^,;:()]{5,70}),? \\(?" + PARTNER + "\\)?");
    private static final Pattern BEFORE = Pattern.compile("(?i)" + PARTNER + "[,:]? (?<name>.{5,60})");
    private static final Pattern TOGETHER_SIGNED = Pattern.compile("(?i)(?:signed )?(?:for|(?:for and )?on behalf of) (?:the |our |all )?(?:three |delegated |lead |statutory |local )*safeguarding partners(?: of [\\p{L}' ]{3,60})?[.,:]?");
    private static final int MOST_PARTNERS = 4;
    private static final int SHORT_LINE = 110;
    private static final Pattern PRESENT = Pattern.compile("(?i)\\b(?:core group|strategy|conference|discussion|minutes|meeting|plan|agreement|present|attend(?:ed|ees|ance|ing)?|apologies|members(?:hip)?|invited)\\b");

    private static final Pattern POST = Pattern.compile("\\b(?:Director|Chief|Chair|Superintendent|Commander|Executive|Officer|Lead|Head|Commissioner)\\b");

    private final Vocabulary vocabulary;

    SignatoryRecogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Mention> recognise(Draft draft, CaseFile caseFile) {
        List<Signature> signatures = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            signature(passage, draft).filter(found -> !listed(passage, draft)).ifPresent(signatures::add);
        }
        return Stream.concat(signed(draft), signatures.stream().filter(one -> signatures.stream().anyMatch(other -> !other.partner().equals(one.partner()) && Math.abs(other.at() - one.at()) <= TOGETHER))
            .map(one -> mention(one.passage(), one.name()))).toList();
    }

    /** "Una Tarn, Chief Nurse" below "On behalf of the safeguarding partners". */
    private Stream<Mention> signed(Draft draft) {
        return draft.passages().stream().filter(passage -> TOGETHER_SIGNED.matcher(passage.text().text()).matches() && !listed(passage, draft))
            .flatMap(passage -> draft.passages().stream().skip(passage.number() + 1L).limit(MOST_PARTNERS).takeWhile(line -> name(line).isPresent()))
            .map(line -> mention(line, name(line).orElseThrow()));
    }

    /** The name that a line begins with, before a comma and a post. */
    private Optional<Span> name(Passage line) {
        String text = line.text().text();
        int end = text.indexOf(',');
        boolean signature = end > 0 && text.length() <= SHORT_LINE && POST.matcher(text.substring(end)).find() && !(line.place() instanceof Place.Cell);
        return signature ? LoneName.of(Word.of(line).stream().filter(word -> word.span().end() <= end).toList(), vocabulary).map(name -> name.run().span()) : Optional.empty();
    }

    private static Mention mention(Passage passage, Span name) {
        return new Mention(passage.number(), name, MentionKind.PERSON, true, Optional.empty(),
            new Evidence(PublishedNameRecogniser.RULE, "Who signs for a safeguarding partner is public", SURE));
    }

    /** @param at where the partner is named */
    private record Signature(Passage passage, Span name, String partner, int at) {
    }

    private Optional<Signature> signature(Passage passage, Draft draft) {
        String text = passage.text().text();
        Matcher alone = ALONE.matcher(text);
        if (alone.matches()) {
            return neighbour(passage, draft).flatMap(other -> LoneName.of(other, vocabulary).map(name -> new Signature(other, name.run().span(), partner(alone), passage.number())));
        }
        for (Pattern pattern : List.of(BEHIND, BEFORE)) {
            Matcher line = pattern.matcher(text);
            if (line.matches()) {
                List<Word> words = Word.of(passage).stream().filter(word -> word.span().start() >= line.start("name") && word.span().end() <= line.end("name")).toList();
                return LoneName.of(words, vocabulary).map(name -> new Signature(passage, name.run().span(), partner(line), passage.number()));
            }
        }
        return Optional.empty();
    }

    /** The cell under that of the partner, or the line before it. */
    private Optional<Passage> neighbour(Passage passage, Draft draft) {
        if (passage.place() instanceof Place.Cell cell) {
            return draft.passages().stream().filter(other -> other.place() instanceof Place.Cell below && below.table() == cell.table() && below.column() == cell.column() && below.row() > cell.row())
                .min(Comparator.comparingInt(Passage::number));
        }
        return Optional.of(passage.number()).filter(at -> at > 0).map(at -> draft.passage(at - 1)).filter(before -> !(before.place() instanceof Place.Cell));
    }

    private static String partner(Matcher matcher) {
        return matcher.group("authority") != null ? "local authority" : matcher.group("police") != null ? "police" : "health";
    }

    /** Whether the lines above say that it is a list of those present. */
    private static boolean listed(Passage passage, Draft draft) {
        return draft.passages().subList(0, passage.number()).stream().filter(above -> above.place() instanceof Place.Heading).reduce((one, next) -> next).map(heading -> heading.text().text())
            .filter(text -> PRESENT.matcher(text).find()).isPresent()
            || draft.passages().subList(Math.max(0, passage.number() - REACH), passage.number()).stream().anyMatch(above -> above.text().text().length() < 40 && PRESENT.matcher(above.text().text()).find());
    }
}
