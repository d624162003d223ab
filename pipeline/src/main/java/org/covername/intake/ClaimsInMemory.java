package org.covername.intake;

import java.util.HashSet;
import java.util.Set;

/** Claims within this process. */
final class ClaimsInMemory implements Claims {

    private final Set<String> taken = new HashSet<>();

    private final class Taken implements Claim {

        private final String what;
        private final boolean held;

        Taken(String what, boolean held) {
            this.what = what;
            this.held = held;
        }

        @Override
        public boolean held() {
            return held;
        }

        @Override
        public void close() {
            if (held) {
                giveBack(what);
            }
        }
    }

    @Override
    public synchronized Claim claim(String what) {
        return new Taken(what, taken.add(what));
    }

    @Override
    public synchronized Claim await(String what) {
        try {
            while (!taken.add(what)) {
                wait();
            }
            return new Taken(what, true);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while somebody else had a claim", stopped);
        }
    }

    private synchronized void giveBack(String what) {
        taken.remove(what);
        notifyAll();
    }
}
