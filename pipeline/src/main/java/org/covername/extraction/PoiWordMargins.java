package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.covername.document.Place;

/** Reads the running headers and footers of a doc: those of its first section as what they are, those of others as headers, which are searched alike. */
final class PoiWordMargins {

    private final HWPFDocument document;
    private final WordDraft draft;
    private final PoiWordStory story;

    PoiWordMargins(HWPFDocument document, WordDraft draft, PoiWordStory story) {
        this.document = document;
        this.draft = draft;
        this.story = story;
    }

    void read() {
        HeaderStories stories = new HeaderStories(document);
        List<XmlNode> headers = blocks(stories.getFirstHeaderSubrange(), stories.getOddHeaderSubrange(), stories.getEvenHeaderSubrange());
        List<XmlNode> footers = blocks(stories.getFirstFooterSubrange(), stories.getOddFooterSubrange(), stories.getEvenFooterSubrange());
        headers.forEach(block -> draft.margin(new Place.RunningHeader(), "", List.of(block)));
        footers.forEach(block -> draft.margin(new Place.RunningFooter(), "", List.of(block)));
        List<String> known = java.util.stream.Stream.concat(headers.stream(), footers.stream()).map(XmlNode::text).toList();
        blocks(document.getHeaderStoryRange()).stream().filter(block -> !known.contains(block.text()))
                .forEach(block -> draft.margin(new Place.RunningHeader(), "", List.of(block)));
    }

    private List<XmlNode> blocks(Range... ranges) {
        List<XmlNode> blocks = new ArrayList<>();
        for (Range range : ranges) {
            story.blocks(range).stream().filter(block -> !block.text().isBlank()).forEach(blocks::add);
        }
        return blocks;
    }
}
