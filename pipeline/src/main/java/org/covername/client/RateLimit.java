package org.covername.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** So many requests a minute for each of whoever asks: a bucket each, that fills evenly. Of those who have not asked for long nothing is remembered. */
final class RateLimit {

    /** As many are remembered; who asks in between only begins with a full bucket. */
    private static final int MOST = 10_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    RateLimit(int perMinute) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("A limit lets something through: " + perMinute + " a minute");
        }
        this.perMinute = perMinute;
    }

    private record Bucket(double left, Instant at) {
    }

    /** Whether one more is within the limit; if so it is counted. */
    synchronized boolean takes(String who, Instant now) {
        Bucket bucket = buckets.getOrDefault(who, new Bucket(perMinute, now));
        double grown = Math.max(0, Duration.between(bucket.at(), now).toMillis()) * perMinute / 60_000.0;
        double left = Math.min(perMinute, bucket.left() + grown);
        boolean taken = left >= 1;
        buckets.put(who, new Bucket(taken ? left - 1 : left, now));
        forget();
        return taken;
    }

    private void forget() {
        Iterator<String> oldest = buckets.keySet().iterator();
        while (buckets.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }
}
