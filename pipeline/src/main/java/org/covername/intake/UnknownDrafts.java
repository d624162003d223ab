package org.covername.intake;

import java.util.Optional;
import org.covername.document.DraftFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was sealed of a draft that the database does not know, since a kill came between sealing and recording: its file stayed in the drop folder and was sealed again. Such a
 * second copy would outlive the rule by which originals are destroyed. Where it may be the only copy, it stays and is told of.
 */
record UnknownDrafts(Desk desk) {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownDrafts.class);

    /** @param seconds how long ago it must have been sealed, as another machine may just be recording it */
    void forget(long seconds) {
        desk.vault().sealedBefore(seconds).stream().filter(key -> !desk.drafts().knows(key)).forEach(this::forget);
    }

    private void forget(String key) {
        Optional<byte[]> original = desk.vault().original(key);
        if (original.isEmpty() || !desk.drafts().withBytes(DraftFile.sha256(original.get())).isEmpty()) {
            desk.vault().destroy(key);
        } else {
            LOG.warn("The vault holds a draft that the database does not know, drafts/{}. See that data folder and database belong together; it stays.", key);
        }
    }
}
