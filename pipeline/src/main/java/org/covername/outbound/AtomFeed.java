package org.covername.outbound;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.covername.review.Html;

/** {@code feed.xml}: what was published, corrected, moved or withdrawn, the latest first (Atom, RFC 4287). */
final class AtomFeed {

    private AtomFeed() {
    }

    static String of(List<Listed> all, String site) {
        Instant updated = all.stream().map(Listed::changed).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">\n<title>Published reviews</title>\n"
                + "<id>" + Html.text(site) + "</id>\n<link rel=\"self\" href=\"" + Html.text(site) + "feed.xml\"/>\n<link href=\"" + Html.text(site) + "\"/>\n"
                + "<updated>" + updated + "</updated>\n<author><name>" + author(all) + "</name></author>\n"
                + all.stream().sorted(Comparator.comparing(Listed::changed).reversed()).map(listed -> entry(listed, site)).collect(Collectors.joining()) + "</feed>\n";
    }

    private static String entry(Listed listed, String site) {
        return "<entry>\n<title>" + word(listed) + Html.text(listed.imprint().title()) + "</title>\n<id>" + listed.urn() + "</id>\n<link href=\"" + Html.text(site) + listed.slug()
                + "/\"/>\n<published>" + listed.published() + "</published>\n<updated>" + listed.changed() + "</updated>\n<category term=\"" + Html.text(listed.imprint().kind())
                + "\"/>\n<summary>" + Html.text(summary(listed)) + "</summary>\n</entry>\n";
    }

    private static String author(List<Listed> all) {
        return Html.text(all.stream().map(listed -> listed.imprint().board()).filter(board -> !board.isBlank()).findFirst().orElse("Safeguarding partnership"));
    }

    private static String word(Listed listed) {
        return switch (listed.state()) {
            case PUBLISHED -> listed.copy().edition() > 1 ? "Corrected: " : "";
            case ON_REQUEST -> "On request: ";
            case WITHDRAWN -> "Withdrawn: ";
        };
    }

    private static String summary(Listed listed) {
        return switch (listed.state()) {
            case PUBLISHED -> listed.copy().note().isBlank() ? "Published on " + listed.day() + "." : "Corrected on " + listed.changedDay() + ": " + listed.copy().note();
            case ON_REQUEST -> "Available on request.";
            case WITHDRAWN -> "Withdrawn on " + listed.changedDay() + ". Please delete any copy.";
        };
    }
}
