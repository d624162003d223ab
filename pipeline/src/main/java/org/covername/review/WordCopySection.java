package org.covername.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.covername.document.DraftFile;
import org.covername.wordcopy.WordCopy;
import org.covername.wordcopy.WordCopy.Withheld;
import org.covername.wordcopy.WordCopy.Written;

/** The part of both logs that tells of the Word copy: that it was written and what stayed behind, or why it was not. Nothing for a draft that is not Word's. */
final class WordCopySection {

    private static final String WRITTEN = "<p><a href=\"redacted.docx\">redacted.docx</a> keeps the draft's looks, to go on working with. It was made anew from known "
            + "parts only and read afresh; nothing that was replaced was found in it. Whatever is typed into it from now on is not checked.</p>\n";

    private WordCopySection() {
    }

    static Optional<String> html(WordCopy copy) {
        if (copy instanceof Written written) {
            return Optional.of(WRITTEN + leftOut(written) + hash(written));
        }
        return copy instanceof Withheld withheld ? Optional.of("<p>No Word copy was written:</p>\n" + Html.list(withheld.reasons(), "")) : Optional.empty();
    }

    private static String leftOut(Written written) {
        List<String> sorts = new TreeMap<>(written.leftOut()).entrySet().stream().map(sort -> sort.getKey() + ": " + sort.getValue()).toList();
        return sorts.isEmpty() ? "" : "<details>\n<summary>What stayed behind (" + sorts.size() + " sorts)</summary>\n" + Html.list(sorts, "") + "</details>\n";
    }

    private static String hash(Written written) {
        return "<dl class=\"hashes\">\n<div><dt>Word copy</dt><dd><code>" + DraftFile.sha256(written.docx()) + "</code></dd></div>\n</dl>\n";
    }

    /** The same for a program. */
    static Optional<Map<String, Object>> json(WordCopy copy) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (copy instanceof Written written) {
            json.put("written", true);
            json.put("sha256", DraftFile.sha256(written.docx()));
            json.put("leftOut", new TreeMap<>(written.leftOut()));
        } else if (copy instanceof Withheld withheld) {
            json.put("written", false);
            json.put("reasons", withheld.reasons());
        }
        return json.isEmpty() ? Optional.empty() : Optional.of(json);
    }
}
