package org.covername.rules;

/**
 * A text that may be read only so often: once more characters have been asked of it than a bound proportional to its length, it refuses.
 * Patterns of java.util.regex backtrack, and some take time exponential in the length of a text; tried on this, none can hang.
 */
public final class BoundedText implements CharSequence {

    /** Far above what any sound rule needs (the costliest shipped rule reads each character about 60 times), far below what is felt as waiting. */
    private static final long READS_PER_CHARACTER = 4_000;
    private static final long READS_AT_LEAST = 200_000;

    private final String text;
    private long left;

    public BoundedText(String text) {
        this.text = text;
        this.left = READS_AT_LEAST + READS_PER_CHARACTER * text.length();
    }

    /** A pattern has asked for more than the bound, or for more depth than a thread has. The message tells the length only. */
    public static final class ExceededException extends RuntimeException {
        ExceededException(int length) {
            super("the pattern read a text of " + length + " characters more often than the bound allows");
        }

        private ExceededException(int length, StackOverflowError deep) {
            super("the pattern goes deeper into a text of " + length + " characters than can be followed", deep);
        }
    }

    /** Alternatives that are repeated call one another once a character: on a long text that overflows the stack, and says nothing of anything else. */
    public ExceededException exceeded(StackOverflowError deep) {
        return new ExceededException(text.length(), deep);
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new ExceededException(text.length());
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return "BoundedText of " + text.length() + " characters";
    }
}
