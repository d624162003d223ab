package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.casefile.ChildCode;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;

/**
 * Asks about a child's code that does not belong where it stands: not a code of this case or, in a page of several reviews, not the code of its
 * section's heading. The text is left as it is: which of the two is right only the author knows.
 */
final class CodeQuestions {

    private static final Pattern CODE = Pattern.compile("\\b(?:[Cc]hild|[Bb]aby|[Ii]nfant|[Yy]oung [Pp]erson|CHILD|BABY)\\s(\\p{Lu}{1,2}\\d{0,2})(?![\\p{L}\\d])");
    private static final int LONGEST_HEADING = 70;
    private final Draft draft;
    private final Set<String> own;
    private final List<Question> questions = new ArrayList<>();

    /** @param pseudonyms of this case */
    CodeQuestions(Draft draft, Set<String> pseudonyms) {
        this.draft = draft;
        this.own = new HashSet<>();
        pseudonyms.forEach(pseudonym -> ChildCode.of(pseudonym).ifPresent(code -> own.add(code.letters() + code.number())));
    }

    /** @param kept spans of kept mentions, such as a published inquiry, by passage */
    List<Question> ask(KeptSpans kept) {
        String section = "";
        Set<String> asked = new LinkedHashSet<>();
        for (Passage passage : draft.passages()) {
            if (!passage.place().shown()) {
                continue;
            }
            section = headed(passage, section);
            Matcher found = CODE.matcher(passage.text().text());
            while (found.find()) {
                boolean cited = kept.cover(passage.number(), new Span(found.start(), found.end())) && !own.contains(found.group(1));
                if (!cited && asked.add(section + "/" + found.group(1))) {
                    judge(found.group(1), section, passage.number());
                }
            }
        }
        return questions;
    }

    private String headed(Passage passage, String section) {
        String text = passage.text().text().strip();
        Matcher found = CODE.matcher(text);
        boolean heading = passage.place() instanceof Place.Heading || text.length() <= LONGEST_HEADING && !text.matches("(?s).*[.!?,;:]$");
        return heading && found.find() ? found.group(1) : section;
    }

    private void judge(String code, String section, int passage) {
        if (!own.isEmpty() && !own.contains(code)) {
            questions.add(new Question("The draft speaks of \"Child " + code + "\", which is no pseudonym of this case (" + named() + "). Is it a slip, or"
                + " another case? Nothing was changed.", passage));
        } else if (own.isEmpty() && !section.isEmpty() && !section.equals(code)) {
            questions.add(new Question("The section headed \"Child " + section + "\" speaks of \"Child " + code + "\". Which of the two is right? Nothing was"
                + " changed.", passage));
        }
    }

    private String named() {
        return String.join(", ", own.stream().sorted().map(code -> "Child " + code).toList());
    }
}
