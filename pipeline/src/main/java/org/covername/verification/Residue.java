package org.covername.verification;

import java.util.Locale;

/**
 * A place in a written file where something stands that should be gone. It tells the place and never the text.
 *
 * @param page   from 1; 0 where the channel has no pages
 * @param offset in characters of the page's text as read, or of the string; 0 where it says nothing
 * @param kind   of what was found, such as {@code person} or {@code hidden-content}
 * @param entity id of whom or what it speaks of; empty where that is not known
 */
public record Residue(Channel channel, int page, int offset, String kind, String entity) {

    /** The ways in which a PDF carries text or worse. */
    public enum Channel {
        PAGE_TEXT("the text"), PROPERTIES("the document properties"), METADATA("the XMP metadata"), BOOKMARKS("the bookmarks"),
        STRUCTURE("an alternative text"), LINK("a link"), ANNOTATION("an annotation"), UNSEEN_CONTENT("content that no page shows"), NAME("an internal name"),
        OBJECT("an internal string"), ATTACHMENT("an attached file"), REVISION("an earlier revision"), ACTIVE_CONTENT("a form, layer or script"),
        HIDDEN_TEXT("text that no reader sees"), FONT("the letters of a font"), PICTURE("a picture"), FILE_BYTES("bytes beside the objects"),
        LAYOUT("the place of words on a line"), WHOLE_FILE("the file as a whole");

        private final String words;

        Channel(String words) {
            this.words = words;
        }

        /** The word of logs, such as {@code page-text}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One plain sentence for the officer, without text of the file. */
    public String sentence() {
        String where = page > 0 ? " of page " + page + (offset > 0 ? ", character " + offset : "") : "";
        String whose = entity.isEmpty() ? "" : " (entity " + entity + ")";
        return "Still in " + channel.words + where + ": " + kind.replace('-', ' ') + whose + ".";
    }
}
