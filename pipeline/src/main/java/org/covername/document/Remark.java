package org.covername.document;

/**
 * Something to tell the officer about a draft, in one plain sentence without any text of the draft.
 *
 * @param holds whether the draft has to wait for a person because of it
 */
public record Remark(boolean holds, String sentence) {

    public static Remark told(String sentence) {
        return new Remark(false, sentence);
    }

    public static Remark holding(String sentence) {
        return new Remark(true, sentence);
    }
}
