package org.covername.evaluation;

/** The kinds of mark in a gold draft. */
enum GoldType {
    PERSON(true), ADDRESS(true), POSTCODE(true), PHONE(true), EMAIL(true), IDNUM(true), VEHICLE(true), ONLINE(true), DOB(true),
    DATE(false), PLACE(false), ORGLOCAL(false), DEMOG(false), OCCUP(false);

    private final boolean direct;

    GoldType(boolean direct) {
        this.direct = direct;
    }

    /** Whether it identifies alone. */
    boolean direct() {
        return direct;
    }
}
