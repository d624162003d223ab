package org.covername.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.covername.document.Remark;
import org.covername.scan.RedrawnPage;

/** What was left out of scans that were drawn anew, so that the log can tell it page by page. */
final class PdfScanNotes {

    private final Map<Integer, Integer> places = new TreeMap<>();
    private final Map<Integer, Integer> words = new TreeMap<>();
    private int pages;

    void add(int number, RedrawnPage page) {
        pages++;
        if (page.leftOut() > 0) {
            places.put(number, page.leftOut());
        }
        if (page.unclear() > 0) {
            words.put(number, page.unclear());
        }
    }

    List<Remark> remarks() {
        if (pages == 0) {
            return List.of();
        }
        String drawn = pages == 1 ? "A scanned page was drawn anew: it shows" : pages + " scanned pages were drawn anew: they show";
        String left = places.isEmpty() ? "" : " Left out were places without words, such as lines, pictures, stamps and handwriting: " + told(places) + ".";
        String unclear = words.isEmpty() ? "" : " Words that could not be read surely stand as [unclear]: " + told(words) + ".";
        return List.of(Remark.told(drawn + " words that OCR read surely, on white, and what is written in place of names." + left + unclear));
    }

    private static String told(Map<Integer, Integer> counts) {
        return counts.entrySet().stream().map(entry -> entry.getValue() + " on page " + entry.getKey()).collect(Collectors.joining(", "));
    }
}
