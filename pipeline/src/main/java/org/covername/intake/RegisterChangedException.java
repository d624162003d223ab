package org.covername.intake;

/** Another draft of the case got its pseudonyms meanwhile; the step has to be taken again, with those in mind. */
final class RegisterChangedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    RegisterChangedException(String caseId) {
        super("The pseudonyms of case " + caseId + " were changed by another draft; the step has to be taken again");
    }
}
