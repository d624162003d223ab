package org.covername.picture;

import java.util.Locale;

/** What a picture is, as far as is sure. */
public enum PictureKind {

    LOGO("a logo that the office has approved"),
    TEXT("a picture of text"),
    /** A photograph, signature, family tree, map, chart ...: no machine tells them apart surely enough. */
    OTHER("a photograph, signature, family tree, map, chart or the like"),
    DRAWING("a drawing or chart without pixels of its own, or a damaged picture");

    private final String words;

    PictureKind(String words) {
        this.words = words;
    }

    /** As the log says it. */
    public String words() {
        return words;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
