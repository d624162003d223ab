package org.covername.wordcopy;

import org.covername.extraction.DocxOrigins;
import org.covername.redaction.RedactedDraft;

/** What all parts of one copy share. */
record Copying(DocxOrigins origins, RedactedDraft redacted, StyleNames styles, BookmarkNames bookmarks, NoteReferences notes, LeftOut leftOut) {
}
