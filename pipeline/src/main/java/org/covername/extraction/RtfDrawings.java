package org.covername.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Place;

/** Takes pictures, text boxes and lettering out of the groups of an rtf. */
final class RtfDrawings {

    private static final Set<String> DESCRIBING = Set.of("wzdescription", "pihlshape", "wztooltip");

    private final WordDraft draft;
    private boolean inPicture;
    private boolean searchable;
    private String alternative = "";
    private String property = "";
    private Optional<byte[]> binary = Optional.empty();

    RtfDrawings(WordDraft draft) {
        this.draft = draft;
    }

    /** Takes a group whose first word it is; the answer is whether the word concerns drawings. */
    boolean open(String word, RtfGroup group) {
        switch (word) {
            case "pict" -> picture(group);
            case "shptxt", "dptxbxtext" -> box(group);
            case "sn" -> {
                StringBuilder name = group.gather();
                group.atEnd(() -> property = name.toString().strip().toLowerCase(Locale.ROOT));
            }
            case "sv" -> {
                StringBuilder value = group.gather();
                group.atEnd(() -> value(value.toString(), group.around()));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes in what the kind of a picture is. */
    void set(String word) {
        searchable |= word.equals("pngblip") || word.equals("jpegblip");
    }

    void raw(byte[] bytes) {
        binary = Optional.of(bytes);
    }

    private void picture(RtfGroup group) {
        inPicture = true;
        searchable = false;
        alternative = "";
        binary = Optional.empty();
        StringBuilder hex = group.gather();
        group.atEnd(() -> {
            inPicture = false;
            String sha256 = draft.picture(searchable ? binary.orElseGet(() -> bytes(hex)) : new byte[0]);
            group.around().ifPresent(story -> story.inline(WordTree.picture(alternative, sha256)));
        });
    }

    private void box(RtfGroup group) {
        RtfStory story = new RtfStory();
        group.story().ifPresent(outer -> group.atEnd(() -> outer.inline(WordTree.box(story.blocks()))));
        group.look().set("pard", 0);
        group.look().set("plain", 0);
        group.tell(story);
    }

    /** A property of a shape: lettering is shown, descriptions are searched. */
    private void value(String value, Optional<RtfStory> story) {
        if (property.equals("gtextunicode") && story.isPresent()) {
            XmlNode lettering = new XmlNode("textpath", Map.of("string", value));
            story.get().inline(WordTree.run(WordTree.node("pict", Map.of(), List.of(lettering))));
        } else if (DESCRIBING.contains(property) && inPicture) {
            alternative = value;
        } else if (DESCRIBING.contains(property)) {
            draft.aside(new Place.Hidden(), value);
        }
    }

    /** The bytes that pairs of hexadecimal digits stand for; anything between them is layout. */
    private static byte[] bytes(StringBuilder hex) {
        byte[] bytes = new byte[hex.length() / 2];
        int count = 0;
        int high = -1;
        for (int i = 0; i < hex.length(); i++) {
            int digit = Character.digit(hex.charAt(i), 16);
            if (digit >= 0 && high >= 0) {
                bytes[count++] = (byte) (high * 16 + digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
        }
        return java.util.Arrays.copyOf(bytes, count);
    }
}
