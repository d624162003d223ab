package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.hold.Hold.Where;

/** The reviews that a draft holds: one, unless it is a page that lists several, each under a line that tells when it was published. */
final class Reviews {

    /** What is said below one title. */
    record Part(Optional<Where> title, List<Statement> statements) {
    }

    private static final Pattern TITLE = Pattern.compile("[^.]{2,60}\\((?:first )?published [^)]{4,40}\\)\\s*");

    private final List<Where> titles;

    private Reviews(List<Where> titles) {
        this.titles = titles;
    }

    static Reviews of(Draft draft) {
        List<Where> titles = draft.passages().stream().filter(passage -> TITLE.matcher(Levelled.of(passage.text().text())).matches())
                .map(passage -> new Where(passage.number(), new Span(0, passage.text().length()))).toList();
        return new Reviews(titles.size() > 1 ? titles : List.of());
    }

    List<Where> titles() {
        return titles;
    }

    /** The statements by the review they stand in; first those before any title. */
    List<Part> parted(List<Statement> statements) {
        List<Part> parts = new ArrayList<>();
        for (int part = 0; part <= titles.size(); part++) {
            int from = part == 0 ? 0 : titles.get(part - 1).passage();
            int to = part == titles.size() ? Integer.MAX_VALUE : titles.get(part).passage();
            Optional<Where> title = part == 0 ? Optional.empty() : Optional.of(titles.get(part - 1));
            parts.add(new Part(title, statements.stream().filter(each -> from <= each.where().passage() && each.where().passage() < to).toList()));
        }
        return parts;
    }
}
