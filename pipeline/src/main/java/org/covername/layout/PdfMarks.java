package org.covername.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.pdfbox.cos.COSName;

/** Hands out the numbers that tie what a page draws to the passages it belongs to. */
final class PdfMarks {

    static final int NONE = -2;
    static final int ARTIFACT = -1;

    private final IntFunction<COSName> tags;
    private final List<Integer> owners = new ArrayList<>();

    /** @param tags of each passage, by its number */
    PdfMarks(IntFunction<COSName> tags) {
        this.tags = tags;
    }

    /** A new number (MCID) for something of a passage. */
    int next(int passage) {
        owners.add(passage);
        return owners.size() - 1;
    }

    COSName tag(int passage) {
        return tags.apply(passage);
    }

    /** The passage of each number, in order. */
    List<Integer> owners() {
        return owners;
    }
}
