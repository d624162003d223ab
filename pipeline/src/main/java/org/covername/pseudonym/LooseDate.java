package org.covername.pseudonym;

/**
 * A date as far as it can be read.
 *
 * @param year  or 0 where it is not said
 * @param month 1 to 12, or 0 where it is not said
 * @param third of the year, 1 to 3, or 0 where it cannot be told
 */
record LooseDate(int year, int month, int third) {

    static final LooseDate UNKNOWN = new LooseDate(0, 0, 0);

    static LooseDate of(int year, int month) {
        return new LooseDate(year, month, month == 0 ? 0 : (month + 3) / 4);
    }

    LooseDate in(int otherYear) {
        return new LooseDate(otherYear, month, third);
    }

    /** "early 2021", "mid-2021", "2021"; without a year "early in the year"; empty where nothing is known. */
    String words() {
        if (year == 0) {
            return third == 0 ? "" : third == 1 ? "early in the year" : third == 2 ? "mid-year" : "late in the year";
        }
        return third == 0 ? "" + year : third == 1 ? "early " + year : third == 2 ? "mid-" + year : "late " + year;
    }

    /** Whether it can follow the other within one year. */
    boolean notBefore(LooseDate other) {
        return month > 0 && other.month > 0 ? month >= other.month : third >= other.third;
    }
}
