package org.covername.extraction;

/** Reads an rtf sign by sign: braces, control words with their numbers, and bytes of text. */
final class RtfTokens {

    enum Kind { OPEN, CLOSE, WORD, BYTE, END }

    /** What a control word without a number means: on. */
    static final int NO_NUMBER = Integer.MIN_VALUE;

    private static final int LONGEST_WORD = 40;

    private final byte[] rtf;
    private int at;
    private String word = "";
    private int number;
    private int value;

    RtfTokens(byte[] rtf) {
        this.rtf = rtf;
    }

    Kind next() {
        while (at < rtf.length && (rtf[at] == '\r' || rtf[at] == '\n' || rtf[at] == 0)) {
            at++;
        }
        if (at >= rtf.length) {
            return Kind.END;
        }
        int sign = rtf[at++] & 0xFF;
        return switch (sign) {
            case '{' -> Kind.OPEN;
            case '}' -> Kind.CLOSE;
            case '\\' -> control();
            default -> text(sign);
        };
    }

    String word() {
        return word;
    }

    int number() {
        return number;
    }

    /** The byte of text, 0 to 255. */
    int value() {
        return value;
    }

    /** Takes raw bytes, as a picture may have them. */
    byte[] raw(int count) {
        int end = (int) Math.min(rtf.length, (long) at + Math.max(0, count));
        byte[] raw = java.util.Arrays.copyOfRange(rtf, at, end);
        at = end;
        return raw;
    }

    private Kind text(int sign) {
        value = sign;
        return Kind.BYTE;
    }

    private Kind control() {
        if (at >= rtf.length) {
            return Kind.END;
        }
        int sign = rtf[at] & 0xFF;
        if (isLetter(sign)) {
            return controlWord();
        }
        at++;
        if (sign == '\'' && at + 1 < rtf.length) {
            int high = Character.digit(rtf[at], 16);
            int low = Character.digit(rtf[at + 1], 16);
            at += 2;
            return text(high < 0 || low < 0 ? '?' : high * 16 + low);
        } else if (sign == '\\' || sign == '{' || sign == '}') {
            return text(sign);
        }
        word = sign == '\r' || sign == '\n' ? "par" : String.valueOf((char) sign);
        number = NO_NUMBER;
        return Kind.WORD;
    }

    private Kind controlWord() {
        int start = at;
        while (at < rtf.length && isLetter(rtf[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        word = new String(rtf, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
        number = parameter();
        if (at < rtf.length && rtf[at] == ' ') {
            at++;
        }
        return Kind.WORD;
    }

    private int parameter() {
        boolean negative = at + 1 < rtf.length && rtf[at] == '-' && isDigit(rtf[at + 1]);
        int from = negative ? at + 1 : at;
        long parsed = 0;
        for (at = from; at < rtf.length && isDigit(rtf[at]); at++) {
            parsed = Math.min(Integer.MAX_VALUE, parsed * 10 + rtf[at] - '0');
        }
        return at == from ? NO_NUMBER : (int) (negative ? -parsed : parsed);
    }

    private static boolean isLetter(int sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
