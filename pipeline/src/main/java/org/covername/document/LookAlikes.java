package org.covername.document;

/**
 * Small letters of other scripts that a reader takes for Latin ones, in one of their two cases: a name in which somebody, or a careless scan, put a Cyrillic or Greek letter is still
 * read as that name (the pairs are among Unicode's confusables, UTS 39). All of both scripts' words are folded alike, so that more may match, and never less.
 */
final class LookAlikes {

    private static final String OTHERS = "авекмнорстухіјѕԁһӏԛԝүёї" + "αβεζηικμνορτυχϲϳ" + "օսհ" + "ɑɡ";
    private static final String LATIN = "abekmhopctyxijsdhlqwyei" + "abezhikmnoptyxcj" + "ouh" + "ag";

    private LookAlikes() {
    }

    static int latin(int codePoint) {
        int at = codePoint < 0x250 ? -1 : OTHERS.indexOf(codePoint);
        return at < 0 ? codePoint : LATIN.charAt(at);
    }
}
