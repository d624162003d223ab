package org.covername.pseudonym;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.recognition.NameKey;

/**
 * A review may be known by a first name ("Serious Case Review on Baby Ada"), which is a pseudonym, or a real child's name. In a draft without a
 * child in its case file such a name is left alone and asked about, unless a line says that it is not the child's own.
 */
final class NamedReviews {

    private static final String NAME = "(?:[Bb]aby |[Cc]hild )?[\"“'‘]?NAME[\"”'’*]*";
    /** Agencies report on a child by name, and review his health, his plan and his placement: only a review of the case goes by a pseudonym. */
    private static final String OF_A_CASE = "(?:(?<!\\b(?i:medical|medication|health|clinical|annual|care|protection|need|after|LAC|CLA|plan|EHCP|school|placement|conference)[ -])[Rr]eview"
        + "|SCR|CSPR|LCSPR|(?:[Oo]verview|[Ss]ummary|[Rr]eview|[Ll]earning|[Pp]ractice|[Pp]ublished|[Ff]inal|[Ff]ull) [Rr]eport)";
    private static final String REVIEW = OF_A_CASE + "\\b[^.]{0,25}?\\b(?:regarding|on|of|about|into|for|concerning|was about|re)\\s+";
    private static final String TITLED = OF_A_CASE + "\\s*[:–-]\\s*[\"“'‘]NAME[\"”'’]";
    private static final String DECLARED = "(?i)(?:pseudonym|not (?:his|her|their|the child['’]s|its) (?:real|own|actual|true) name|(?:is|was) (?:called|known as|referred to as)"
        + " [^.]{0,40}\\b(?:in this|throughout)|names? (?:has|have) been changed|fictitious|chosen name)";
    private static final String CHOSEN = "(?<![\\p{L}-])NAME[\"”'’]?(?: ?\\((?:a pseudonym|not (?:his|her|their|the child['’]s) (?:real|own|actual|true) name)"
        + "|,? (?:which )?(?:is|was) (?:a pseudonym(?![\\p{L}])|not (?:his|her|their|the child['’]s) (?:real|own|actual|true) name|the pseudonym |(?:a|the) name [^.]{3,60} for (?:this|the) (?:review|report)(?!\\p{L})))"
        + "|pseudonyms? (?:chosen|picked) (?:for (?:him|her|them|this review) )?by [^.]{3,40}(?:is|was|:) [\"“'‘]?NAME(?![\\p{L}-])";
    private static final String CALLED_HERE = "(?i:in|throughout|for) (?i:this|the) (?:review|report|document)[^.]{0,40}\\b(?:called|known as|referred to as|named) [\"“'‘]";
    /** Then the name in this draft is the child's own. */
    private static final Pattern RENAMED = Pattern.compile("(?i)\\b(?:will|is to|are to) be (?:called|known as|referred to as|named) (?:child|children|baby|young person|infant|sibling)\\b[^.]{0,60}\\bpubli(?:shed|cation)"
        + "|\\b(?:is|are|be|was|for) (?:being )?(?:published|publication) as (?:child|children|baby|young person|infant|sibling)\\b");
    /** "Ada, who is Child Q in what is published": so is a name that the same line changes into letters. */
    private static final String CODED = "NAME[\"”'’]?[^.]{0,60}?\\b(?:as|is|called) (?i:child|baby|young person|infant|sibling) \\p{Lu}{1,2}\\d?(?![\\p{L}])";
    /** A first name with a surname beside it is a real person's. */
    private static final String NO_SURNAME = "(?![\\p{L}-]|,? \\p{Lu})";

    private final Draft draft;

    NamedReviews(Draft draft) {
        this.draft = draft;
    }

    /** Whether the draft says in so many words that it chose this name for somebody. */
    boolean chosen(String name) {
        Pattern said = Pattern.compile(CHOSEN.replace("NAME", Pattern.quote(name)));
        return draft.passages().stream().anyMatch(passage -> said.matcher(passage.text().text()).find());
    }

    /** Whether a review of this draft goes by the name. */
    boolean namedAfter(String name) {
        String quoted = Pattern.quote(name);
        Pattern coded = Pattern.compile(CODED.replace("NAME", quoted));
        if (draft.passages().stream().map(passage -> passage.text().text()).anyMatch(text -> RENAMED.matcher(text).find() || coded.matcher(text).find())) {
            return false;
        }
        Pattern about = Pattern.compile(REVIEW + NAME.replace("NAME", quoted) + NO_SURNAME);
        Pattern title = Pattern.compile("(?:[Bb]aby )?" + quoted + "\\*?,? (?:\\([^)]*published[^)]*\\)|(?:[Ss]erious [Cc]ase|[Cc]hild [Ss]afeguarding|[Ll]ocal)[^.]{0,30}[Rr]eview).*");
        Pattern titled = Pattern.compile(TITLED.replace("NAME", quoted));
        return draft.passages().stream().map(Passage::text)
            .anyMatch(text -> about.matcher(text.text()).find() || title.matcher(text.text()).find() || titled.matcher(text.text()).find());
    }

    /** Passages in which a review is said to go by a first name that no line declares a pseudonym, each name once. */
    Map<String, Integer> undeclared(Set<String> givenNames) {
        Map<String, Integer> names = new LinkedHashMap<>();
        Pattern about = Pattern.compile(REVIEW + NAME.replace("NAME", "(\\p{Lu}\\p{Ll}+)") + NO_SURNAME);
        for (Passage passage : draft.passages()) {
            Matcher found = about.matcher(passage.text().text());
            while (found.find()) {
                String name = found.group(1);
                if (givenNames.contains(NameKey.of(name)) && !declared(name)) {
                    names.putIfAbsent(name, passage.number());
                }
            }
        }
        return names;
    }

    /** Whether a line says that the name is not the child's own. */
    boolean declared(String name) {
        Pattern line = Pattern.compile("(?s)(?:" + CALLED_HERE + Pattern.quote(name) + "[\"”'’]|" + Pattern.quote(name) + "[^.]{0,120}" + DECLARED + "|" + DECLARED + "[^.]{0,120}" + Pattern.quote(name) + ")");
        return draft.passages().stream().anyMatch(passage -> line.matcher(passage.text().text()).find());
    }
}
