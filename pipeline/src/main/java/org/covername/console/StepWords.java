package org.covername.console;

import org.covername.publication.CaseRecord.Step;

/** What only people can do, in their words. */
final class StepWords {

    private StepWords() {
    }

    static String of(Step step) {
        return switch (step) {
            case FAMILY_TOLD -> "The family was told";
            case PANEL_SENT -> "The report was sent to the Panel";
            case SECRETARY_OF_STATE_SENT -> "The report was sent to the Secretary of State";
            case IDENTIFICATION_CHECKED -> "The identification check was signed";
            case PROCEEDINGS_ASKED -> "Police, coroner and courts were asked about proceedings";
            case LEGAL_ADVICE -> "A lawyer advised on the live holds";
        };
    }
}
