package org.covername.evaluation;

import org.covername.recognition.MentionKind;

/** The kinds of mark in a gold draft. */
enum GoldType {
    PERSON(MentionKind.PERSON), ADDRESS(MentionKind.ADDRESS), POSTCODE(MentionKind.POSTCODE), PHONE(MentionKind.PHONE), EMAIL(MentionKind.EMAIL),
    IDNUM(MentionKind.ID_NUMBER), VEHICLE(MentionKind.VEHICLE), ONLINE(MentionKind.ONLINE), DOB(MentionKind.DATE_OF_BIRTH),
    DATE(MentionKind.DATE), PLACE(MentionKind.PLACE), ORGLOCAL(MentionKind.LOCAL_BODY), DEMOG(MentionKind.DEMOGRAPHIC), OCCUP(MentionKind.OCCUPATION);

    private final MentionKind kind;

    GoldType(MentionKind kind) {
        this.kind = kind;
    }

    /** As which a recogniser should find it. */
    MentionKind kind() {
        return kind;
    }

    /** Whether it identifies alone. */
    boolean direct() {
        return kind.direct();
    }
}
