package org.covername.workqueue;

import java.util.Locale;

/** A part of the work that a process may leave to others: the pages, the steps, the drop folder. */
public enum Role {
    CONSOLE, WORKER, WATCH;

    /** As it stands in {@code covername.roles}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
