package org.covername.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.covername.document.Span;

/** The titles, ranks and words of kinship that the scorers count neither for nor against: covered or not, they are no part of a name. */
final class GoldTitles {

    private static final Set<String> TITLES = Arrays.stream("""
        dr mr mrs ms miss master mx prof professor rev revd reverend fr pc wpc dc ds di dci dcs dsupt ps sgt sergeant cpl
        lcpl corporal maj major capt captain lt col sw hv fsw iro ssw sister nurse midwife matron staff nana nan nain nani nanny gran grandma granny
        grandad granddad taid dada dadi mama auntie aunty aunt uncle cousin pastor rabbi imam sheikh cllr councillor sir dame lady lord judge hhj
        recorder coach chief baba bibi chacha khala ammi amma papa tata buna babcia dziadek""".split("\\s+")).collect(Collectors.toUnmodifiableSet());
    private static final Pattern LEADING = Pattern.compile("(\\p{L}+)\\.?\\s+(?=\\S)");
    private static final Pattern TRAILING = Pattern.compile("(?<![\\p{L}\\p{N}_])(\\p{L}+)\\.?\\s+$");

    private GoldTitles() {
    }

    /** The span without the titles in front, unless nothing else would be left. */
    static Span core(String text, Span span) {
        int start = span.start();
        Matcher title = LEADING.matcher(text).region(start, span.end());
        while (title.lookingAt() && known(title.group(1))) {
            start = title.end();
            title.region(start, span.end());
        }
        return new Span(start, span.end());
    }

    /** The span with the titles that stand before it. */
    static Span titled(String text, Span span) {
        int start = span.start();
        Matcher title = TRAILING.matcher(text.substring(Math.max(0, start - 20), start));
        while (title.find() && known(title.group(1))) {
            start = Math.max(0, start - 20) + title.start(1);
            title = TRAILING.matcher(text.substring(Math.max(0, start - 20), start));
        }
        return new Span(start, span.end());
    }

    private static boolean known(String word) {
        return TITLES.contains(word.toLowerCase(Locale.ROOT));
    }
}
