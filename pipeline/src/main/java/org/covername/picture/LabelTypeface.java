package org.covername.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** What is written into pictures in the place of names: a typeface that travels in the jar, so that a picture is the same on every machine. */
public final class LabelTypeface {

    private LabelTypeface() {
    }

    /** Of size 1. */
    public static Font letters() {
        try (InputStream file = LabelTypeface.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException unreadable) {
            throw new IllegalStateException("The typeface of labels cannot be read", unreadable);
        }
    }
}
