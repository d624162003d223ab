package org.covername.publication;

import java.util.Locale;

/** Words of the console and the audit, made from the names of types. */
final class Words {

    private Words() {
    }

    /** {@code ReportPublished} is {@code report-published}. */
    static String of(Object named) {
        return named.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
