package org.covername.evaluation;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** How fast texts are worked through: tokens (words, numbers and single signs) a second, as this machine was at the time. */
final class Pace {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private long tokens;
    private long nanoseconds;

    /** Does the work on a text, and counts both. */
    <T> T of(String text, Supplier<T> work) {
        tokens += TOKEN.matcher(text).results().count();
        long start = System.nanoTime();
        T result = work.get();
        nanoseconds += System.nanoTime() - start;
        return result;
    }

    /** 0 before any work. */
    long tokensPerSecond() {
        return nanoseconds == 0 ? 0 : Math.round(tokens * 1e9 / nanoseconds);
    }

    /** A line that tells it; empty before any work, and of scores that were put together from several runs. */
    String line() {
        return tokens == 0 ? "" : String.format(Locale.ROOT, "%,d tokens/s%n", tokensPerSecond());
    }
}
