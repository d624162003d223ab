package org.covername.redaction;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.covername.document.Remark;

/**
 * A redacted report as a PDF file.
 *
 * @param pages       on which page, from 1, each shown passage starts, by its number
 * @param remarks     what could not be set as it stands in the draft, such as letters that no font of ours has
 * @param layout      whose look it has
 */
public record WrittenReport(byte[] pdf, Map<Integer, Integer> pages, int pageCount, List<Remark> remarks, Layout layout) {

    public enum Layout { DRAFT, TYPESET }


    public WrittenReport {
        pages = Map.copyOf(pages);
        remarks = List.copyOf(remarks);
    }

    /** The same with more to tell. */
    public WrittenReport with(Remark more) {
        return new WrittenReport(pdf, pages, pageCount, Stream.concat(remarks.stream(), Stream.of(more)).toList(), layout);
    }

    /** The page of the PDF where a passage starts; empty for one that the report does not show. */
    public OptionalInt pageOf(int passage) {
        return pages.containsKey(passage) ? OptionalInt.of(pages.get(passage)) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return "WrittenReport of " + pageCount + " pages";
    }
}
