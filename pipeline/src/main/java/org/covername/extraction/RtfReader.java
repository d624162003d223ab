package org.covername.extraction;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.covername.document.Place;
import org.covername.document.Remark;

/** Reads an rtf through Tika, group by group: read at once, comments and page margins would stand in the text of the report. */
final class RtfReader {

    private final Passages passages;
    private final RtfGroups groups;

    private RtfReader(RtfGroups groups, Passages passages) {
        this.groups = groups;
        this.passages = passages;
    }

    static void read(byte[] bytes, Passages passages) throws UnreadableDraftException {
        String rtf = new String(bytes, StandardCharsets.ISO_8859_1);
        new RtfReader(new RtfGroups(rtf), passages).read(rtf);
    }

    private void read(String rtf) throws UnreadableDraftException {
        TikaXhtml tika = new TikaXhtml(passages);
        XmlNode text = tika.read(new RTFParser(), groups.main().getBytes(StandardCharsets.ISO_8859_1));
        new XhtmlPassages(passages).read(text);
        asides();
        tika.properties();
        if (rtf.matches("(?s).*\\\\(?:v|deleted)(?![a-z0-9]).*")) {
            passages.remark(Remark.holding("The draft may have hidden or deleted text, which rtf does not keep apart safely: save it as docx and drop that."));
        }
        if (rtf.contains("\\trowd")) {
            passages.remark(Remark.told("The tables of the draft are read cell by cell as paragraphs, because it is an rtf: save it as docx to keep them."));
        }
    }

    private void asides() throws UnreadableDraftException {
        Set<String> known = new LinkedHashSet<>();
        int note = 0;
        for (RtfGroups.Group group : groups.asides()) {
            String words = words(group);
            if (group.kind().equals("footnote")) {
                passages.add(new Place.Footnote(String.valueOf(++note)), words);
            } else if (known.add(group.kind() + words)) {
                passages.add(group.kind().startsWith("header") ? new Place.RunningHeader()
                        : group.kind().startsWith("footer") ? new Place.RunningFooter() : new Place.Comment(), words);
            }
        }
    }

    private String words(RtfGroups.Group group) throws UnreadableDraftException {
        byte[] bytes = group.rtf().getBytes(StandardCharsets.ISO_8859_1);
        return new TikaXhtml(passages).read(new RTFParser(), bytes).all("body").map(XmlNode::text).reduce("", String::concat).strip();
    }
}
