package org.covername.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covername.document.Remark;

/** Counts what of a draft's file was left behind, by sort, so that the log can tell it. */
final class PdfDropped {

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<Remark> told = new ArrayList<>();

    /** @param sort in the singular, such as "comment" */
    void add(String sort) {
        add(sort, 1);
    }

    void add(String sort, int count) {
        if (count > 0) {
            counts.merge(sort, count, Integer::sum);
        }
    }

    /** "2 sets of tags": the first word takes the s. */
    private static String plural(String sort, int count) {
        return count == 1 ? sort : sort.contains(" of ") ? sort.replaceFirst(" of ", "s of ") : sort.replaceFirst(" or ", "s or ") + "s";
    }

    /** @param count of form fields, typed notes and stamps whose look was drawn onto the page */
    void flattened(int count) {
        if (count > 0) {
            told.add(Remark.told("What " + count + (count == 1 ? " form field or note on a page shows" : " form fields or notes on pages show")
                    + " is text of the page now, redacted like all other; nobody can fill it in any more."));
        }
    }

    /** @param count of fonts for which others stand */
    void missing(int count) {
        if (count > 0) {
            told.add(Remark.told((count == 1 ? "A font that the draft names" : count + " fonts that the draft names")
                    + " and does not hold " + (count == 1 ? "is" : "are") + " replaced by what looks alike, as every reader of it does."));
        }
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>(told);
        if (!counts.isEmpty()) {
            List<String> all = counts.entrySet().stream().map(entry -> entry.getValue() + " " + plural(entry.getKey(), entry.getValue())).toList();
            remarks.add(Remark.told("Of the draft's file this was left behind: " + String.join(", ", all) + "."));
        }
        return remarks;
    }
}
