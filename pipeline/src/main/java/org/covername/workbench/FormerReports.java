package org.covername.workbench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The reports of the few drafts that were looked at last, each with the one before it. Kept in memory only: one from before may show what an officer has hidden since. */
final class FormerReports {

    private static final int MOST = 4;

    private final Map<String, Versions> byDraft = new LinkedHashMap<>(8, 0.75f, true);

    private record Versions(byte[] now, Optional<byte[]> before, int pages) {
    }

    /** Notices a report as it is now, and gives it back. */
    synchronized byte[] seen(String draft, byte[] pdf) {
        Versions known = byDraft.get(draft);
        if (known == null || !Arrays.equals(known.now, pdf)) {
            byDraft.put(draft, new Versions(pdf, Optional.ofNullable(known).map(Versions::now), PdfPage.count(pdf)));
        }
        if (byDraft.size() > MOST) {
            byDraft.remove(byDraft.keySet().iterator().next());
        }
        return pdf;
    }

    /** Of the one now; 0 where none was seen. */
    synchronized int pages(String draft) {
        return Optional.ofNullable(byDraft.get(draft)).map(Versions::pages).orElse(0);
    }

    synchronized Optional<byte[]> before(String draft) {
        return Optional.ofNullable(byDraft.get(draft)).flatMap(Versions::before);
    }
}
