package org.covername.extraction;

import org.covername.extraction.UnreadableDraftException.Reason;

/** The refusals that more than one format knows: what is wrong and what to do, in one sentence. */
final class Unreadable {

    private Unreadable() {
    }

    static UnreadableDraftException damaged() {
        return new UnreadableDraftException(Reason.CORRUPT,
                "The file is damaged or was not copied whole: open it, save it anew and drop it again.");
    }

    static UnreadableDraftException encrypted() {
        return new UnreadableDraftException(Reason.ENCRYPTED,
                "The file is protected with a password: save a copy without the password and drop that.");
    }

    static UnreadableDraftException unknownType() {
        return new UnreadableDraftException(Reason.UNKNOWN_TYPE,
                "The file is none of the formats that can be read: drop the draft as docx, doc, odt, rtf, pdf, html, txt, md, eml or msg.");
    }

    static UnreadableDraftException archive() {
        return new UnreadableDraftException(Reason.UNKNOWN_TYPE,
                "The file is an archive, not a draft: unpack it and drop the drafts in it one by one.");
    }

    static UnreadableDraftException bomb() {
        return new UnreadableDraftException(Reason.BOMB,
                "The file unpacks to far more than any report holds: save it anew from the program that wrote it, with smaller pictures, and drop it again.");
    }

    static UnreadableDraftException tooDeep() {
        return new UnreadableDraftException(Reason.BOMB,
                "The file is nested far deeper than any report: save it anew from the program that wrote it and drop it again.");
    }

    static UnreadableDraftException tooLarge(String what) {
        return new UnreadableDraftException(Reason.TOO_LARGE, "The file is too large: " + what + ". Divide it and drop the parts.");
    }

    static UnreadableDraftException tooSlow() {
        return new UnreadableDraftException(Reason.TOO_LARGE,
                "The file takes longer to read than is allowed: save it anew from the program that wrote it, or divide it, and drop it again.");
    }

    static UnreadableDraftException noText(String instead) {
        return new UnreadableDraftException(Reason.NO_TEXT, "The file has no text to read: " + instead);
    }
}
