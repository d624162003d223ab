package org.covername.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.covername.document.Surface;

/** Knows which dropped files have stopped growing: nobody says when a copy is finished, so a file counts once it has not changed for a while. */
final class Settled {

    /** An empty file is often one whose copy has only begun. */
    private static final int EMPTY_WAITS = 5;

    private final Path inbound;
    private final Duration quiet;
    private final Map<Surface, Seen> seen = new HashMap<>();

    private record Seen(long size, long changed, long since) {
    }

    Settled(Settings settings) {
        this.inbound = settings.inbound();
        this.quiet = settings.settled();
    }

    /** Looks at a file once more; true when it was the same for long enough. */
    synchronized boolean look(Path path) {
        Surface name = new Surface(path.toString());
        try {
            DroppedFile file = DroppedFile.at(path, inbound);
            Seen before = seen.get(name);
            if (before == null || before.size != file.size() || before.changed != file.changed()) {
                before = new Seen(file.size(), file.changed(), System.nanoTime());
                seen.put(name, before);
            }
            long waits = quiet.toNanos() * (file.size() == 0 ? EMPTY_WAITS : 1);
            return System.nanoTime() - before.since >= waits;
        } catch (IOException gone) {
            seen.remove(name);
            return false;
        }
    }

    /** Forgets a file that was taken, so that another of its name is looked at afresh. */
    synchronized void forget(Path path) {
        seen.remove(new Surface(path.toString()));
    }
}
