package org.covername.picture;

import java.util.Optional;

/**
 * A picture of a draft, and whether its report shows it.
 *
 * @param sha256  of its pixels, by which an officer lets it in; "" where it has none
 * @param passage of the draft where it stands
 * @param page    of the draft, from 1; 0 where the format has no pages
 * @param reason  why it is let in or left out, in one plain sentence without text of the draft
 * @param shown   empty where it is left out
 */
public record JudgedPicture(String sha256, PictureKind kind, int passage, int page, String reason, Optional<ShownPicture> shown) {
}
