package org.covername.redaction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.covername.document.Place.Heading;

/** Tells whether the first heading of a report is its title. */
final class TitleHeading {

    /** Lines such as the board's name or a date may stand before the title. */
    private static final int LATEST = 6;
    private static final Pattern CHAPTER = Pattern.compile("(?:\\d+|[IVX]+)[.)]?\\s.*|(?i:introduction|contents|summary|background)\\b.*");

    private TitleHeading() {
    }

    static Optional<RedactedPassage> in(List<RedactedPassage> passages) {
        Optional<RedactedPassage> first = passages.stream().limit(LATEST).filter(passage -> passage.place() instanceof Heading).findFirst();
        return first.filter(passage -> !CHAPTER.matcher(passage.text().text()).matches());
    }
}
