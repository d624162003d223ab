package org.covername.casework;

/** Somebody looked at the text of a draft as it was dropped. */
public record OriginalOpened(String caseId, String draft, String who) {
}
