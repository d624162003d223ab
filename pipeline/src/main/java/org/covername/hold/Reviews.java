package org.covername.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.covername.document.Draft;

/** The reviews that a draft holds: one, unless it is a page that lists several, each under a line that tells when it was published. */
final class Reviews {

    private static final Pattern TITLE = Pattern.compile("[^.]{2,60}\\((?:first )?published [^)]{4,40}\\)\\s*");

    private final List<Integer> starts;

    private Reviews(List<Integer> starts) {
        this.starts = starts;
    }

    static Reviews of(Draft draft) {
        List<Integer> titles = IntStream.range(0, draft.passages().size())
                .filter(number -> TITLE.matcher(Levelled.of(draft.passage(number).text().text())).matches()).boxed().toList();
        return new Reviews(titles.size() > 1 ? titles : List.of());
    }

    /** The statements by the review they stand in; first those before any title. */
    List<List<Statement>> parted(List<Statement> statements) {
        List<List<Statement>> parts = new ArrayList<>();
        for (int part = 0; part <= starts.size(); part++) {
            int from = part == 0 ? 0 : starts.get(part - 1);
            int to = part == starts.size() ? Integer.MAX_VALUE : starts.get(part);
            parts.add(statements.stream().filter(each -> from <= each.where().passage() && each.where().passage() < to).toList());
        }
        return parts;
    }
}
