package org.covername.delivery;

/** A notice as an officer reads it in her mail: it names the case and its draft or hold, and where to look, and says nothing of what a report says. */
record Notice(String subject, String text) {

    static Notice of(Errand errand) {
        String where = errand.caseId() + "/" + errand.which();
        return new Notice("Covername: " + subject(errand, where), sentence(errand, where) + "\n\nTo see where the case stands:\n    covername case show " + errand.caseId()
                + "\n\nThis notice is sent once. It names cases by their ids only.\n");
    }

    private static String subject(Errand errand, String where) {
        return switch (errand.kind()) {
            case READY -> where + " is ready for review";
            case QUESTION -> where + " has questions";
            case HOLD_DUE -> where + " is due for review";
            case TOMORROW -> where + " is to be published tomorrow";
            case PUBLISHED -> where + " was published";
            case STOPPED -> where + " was stopped";
            case PACKAGE, RECALL -> throw new IllegalArgumentException("A package is no notice");
        };
    }

    private static String sentence(Errand errand, String where) {
        return switch (errand.kind()) {
            case READY -> "The redacted report of " + where + " lies ready for review.";
            case QUESTION -> "Mentions in " + where + " that only an officer can decide: " + errand.detail() + ".";
            case HOLD_DUE -> "The hold " + where + " is to be looked at again since " + errand.detail() + ": ask whether anything began anew, and confirm it.";
            case TOMORROW -> "The report of " + where + " is to be published at " + errand.detail() + ". Everything is checked again at that minute.";
            case PUBLISHED -> "The report of " + where + " was published as edition " + errand.detail() + ".";
            case STOPPED -> "The report of " + where + " was due and was not published. Reasons against it: " + errand.detail() + ".";
            case PACKAGE, RECALL -> throw new IllegalArgumentException("A package is no notice");
        };
    }
}
