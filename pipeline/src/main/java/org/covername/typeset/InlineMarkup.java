package org.covername.typeset;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Surface;
import org.covername.redaction.RedactedPassage;
import org.covername.redaction.RedactedPassage.Run;

/** Writes the runs of a passage: bold, italic, links, and references to footnotes. */
final class InlineMarkup {

    /** A paragraph numbered by hand, such as "4.12 The school ...". */
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,3}){1,3}\\.?)\\s+(.*)", Pattern.DOTALL);

    private final Footnotes footnotes;

    InlineMarkup(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    /** A paragraph, its own number hanging in the margin where it has one. */
    void paragraph(RedactedPassage passage, Markup parent) {
        Markup paragraph = parent.child("p").with("id", id(passage));
        Matcher numbered = NUMBERED.matcher(passage.runs().isEmpty() ? "" : passage.runs().get(0).text().text());
        if (numbered.matches()) {
            paragraph.with("class", "numbered").child("span").with("class", "number").text(numbered.group(1));
            Run first = passage.runs().get(0);
            write(new Run(new Surface(" " + numbered.group(2)), first.bold(), first.italic(), first.link(), first.note()), paragraph);
            write(passage.runs().subList(1, passage.runs().size()), paragraph);
        } else {
            write(passage.runs(), paragraph);
        }
    }

    void write(List<Run> runs, Markup parent) {
        runs.forEach(run -> write(run, parent));
    }

    private void write(Run run, Markup parent) {
        if (run.note() >= 0) {
            footnotes.refer(run.note(), parent, this);
            return;
        }
        Markup inner = run.link().map(link -> parent.child("a").with("href", link).with("title", "Link to " + URI.create(link).getHost())).orElse(parent);
        inner = run.bold() ? inner.child("strong") : inner;
        inner = run.italic() ? inner.child("em") : inner;
        inner.text(run.text().text());
    }

    /** The element of a passage is known by the passage's number alone. */
    static String id(RedactedPassage passage) {
        return "p" + passage.number();
    }
}
