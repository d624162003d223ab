package org.covername.typeset;

import java.util.Base64;
import java.util.Locale;
import org.covername.picture.ShownPicture;

/** Writes pictures, each with the words for those who cannot see it. */
final class FigureMarkup {

    /** The column, and so much of a page that a picture and what introduces it stand together. */
    private static final double WIDEST = 158;
    private static final double HIGHEST = 170;
    private static final double MILLIMETRES_A_PIXEL = 25.4 / 96;

    private FigureMarkup() {
    }

    static void logo(Theme.Logo logo, Markup parent) {
        parent.child("div").with("class", "logo").child("img").with("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()))
                .with("alt", logo.alternative());
    }

    /** As large as its pixels make it, but never beyond the column. */
    static void picture(ShownPicture picture, String id, Markup parent) {
        double scale = Math.min(MILLIMETRES_A_PIXEL, Math.min(WIDEST / picture.width(), HIGHEST / picture.height()));
        parent.child("div").with("class", "figure").with("id", id).child("img").with("src", picture.address()).with("alt", picture.alternative())
                .with("style", String.format(Locale.ROOT, "width: %.1fmm; height: %.1fmm", picture.width() * scale, picture.height() * scale));
    }
}
