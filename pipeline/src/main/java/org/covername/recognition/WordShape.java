package org.covername.recognition;

import java.util.regex.Pattern;
import org.covername.document.Passage;

/** How a word and the gap before it look, told in few letters. */
final class WordShape {

    private static final String TOLD = " ,.;:-'\"()/@[]?!&#_+";
    private static final int LONGEST_NUMBER = 8;
    private static final int LONGEST_GAP = 4;
    private static final int SHORT_WORD = 3;

    private WordShape() {
    }

    /** "SCRs". */
    private static final Pattern PLURAL = Pattern.compile("\\p{Lu}{2,}s");

    /** Capitals and, of a short word, its length; of one with digits, each sign: "LE4" is XXd. */
    static String of(Word word, Passage passage) {
        String text = word.span().of(passage.text().text());
        if (word.shape() == Word.Shape.CAPITALISED && text.chars().skip(1).anyMatch(Character::isUpperCase)) {
            return PLURAL.matcher(text).matches() ? "PLURAL" : "MIXED";
        }
        if (word.shape() != Word.Shape.OTHER) {
            return text.length() > SHORT_WORD ? word.shape().name() : word.shape().name() + text.length();
        }
        StringBuilder shape = new StringBuilder();
        text.codePoints().limit(LONGEST_NUMBER).forEach(unit -> shape.append(Character.isDigit(unit) ? 'd' : Character.isUpperCase(unit) ? 'X' : 'x'));
        return shape.toString();
    }

    /** The first signs of a gap; those that tell little are all the same. */
    static String ofGap(String gap) {
        StringBuilder told = new StringBuilder(LONGEST_GAP);
        for (int at = 0; at < gap.length() && at < LONGEST_GAP; at++) {
            told.append(TOLD.indexOf(gap.charAt(at)) >= 0 ? gap.charAt(at) : '*');
        }
        return told.toString();
    }
}
