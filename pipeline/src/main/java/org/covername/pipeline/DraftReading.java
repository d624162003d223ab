package org.covername.pipeline;

import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.extraction.UnreadableDraftException;

/** Reads a draft of any format into passages: here, or in a process of its own. */
interface DraftReading {

    Draft extract(DraftFile file) throws UnreadableDraftException;
}
