package org.covername.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.document.Surface;
import org.covername.redaction.MatchingKey;
import org.covername.verification.Residue.Channel;

/**
 * Tries to read removed names out of the places of the words around them, as Bland, Iyer and Levchenko did (Story Beyond the Eye, PoPETs 2023): where a word
 * behind a name still stands in its old place, the gap is as wide as the name, and few names are; and where a line still ends as it did, the name must have fitted.
 */
public final class WidthAttack {

    /** In points: as exactly as a place can be measured. */
    private static final double EXACT = 0.2;
    /** So few names of the same width are as good as one. */
    private static final int FEW = 3;
    /** Words that stand in names of places and in every line beside them. */
    private static final Set<String> EVERYWHERE = Set.of("a", "an", "and", "at", "by", "de", "for", "from", "her", "his", "in", "of", "on", "or", "s", "the", "to", "with");

    private final List<List<PdfWord>> draft;

    private WidthAttack(List<List<PdfWord>> draft) {
        this.draft = draft;
    }

    /** @throws IOException where the draft cannot be read as a PDF */
    public static WidthAttack of(byte[] draftPdf) throws IOException {
        return new WidthAttack(PdfWords.stretches(draftPdf));
    }

    /**
     * Attacks a redacted PDF.
     *
     * @param replaced the surfaces that were replaced
     * @param names    others to try in each gap: the case's people, common names
     * @return one finding a line of the draft that still tells, in the channel {@link Channel#LAYOUT}, with its page
     */
    public List<Residue> on(byte[] resultPdf, Collection<Surface> replaced, Collection<Surface> names) {
        try {
            return new Attack(PdfWords.stretches(resultPdf), replaced, names).findings();
        } catch (IOException unreadable) {
            return List.of(new Residue(Channel.WHOLE_FILE, 0, 0, "unreadable-file", ""));
        }
    }

    /** The same with no names but those that were replaced. */
    public List<Residue> on(byte[] resultPdf, Collection<Surface> replaced) {
        return on(resultPdf, replaced, List.of());
    }

    private final class Attack {

        private final List<List<PdfWord>> result;
        private final Set<String> places = new HashSet<>();
        private final Set<String> sought;
        private final Set<String> candidates = new LinkedHashSet<>();

        Attack(List<List<PdfWord>> result, Collection<Surface> replaced, Collection<Surface> names) {
            this.result = result;
            this.sought = replaced.stream().flatMap(surface -> words(surface.text())).filter(word -> !EVERYWHERE.contains(word)).collect(Collectors.toSet());
            replaced.forEach(surface -> candidates.add(surface.text()));
            names.forEach(surface -> candidates.add(surface.text()));
            result.forEach(stretch -> stretch.forEach(word -> places.add(place(word, Math.round(word.start() * 10)))));
        }

        List<Residue> findings() {
            List<Residue> found = new ArrayList<>();
            for (int at = 0; at < draft.size(); at++) {
                List<PdfWord> line = draft.get(at);
                if (line.stream().anyMatch(this::gone)) {
                    String kind = kept(line);
                    kind = kind.isEmpty() && breaksAsBefore(at) ? "line-that-ends-where-it-did" : kind;
                    if (!kind.isEmpty()) {
                        found.add(new Residue(Channel.LAYOUT, line.get(0).page(), 0, kind, ""));
                    }
                }
            }
            return found;
        }

        /** Whether a word belongs to what was replaced, and does not stand there any more. */
        private boolean gone(PdfWord word) {
            return !still(word) && words(word.text()).anyMatch(sought::contains);
        }

        private Stream<String> words(String text) {
            return Stream.of(MatchingKey.of(text).text().strip().split(" "));
        }

        private boolean still(PdfWord word) {
            if (word.isRead()) {
                return result.stream().flatMap(List::stream).anyMatch(word::stands);
            }
            return around(word.start()).anyMatch(x -> places.contains(place(word, x)));
        }

        /** What a word behind a replaced one tells by its old place; empty where nothing does. */
        private String kept(List<PdfWord> line) {
            int from = -1;
            for (int at = 0; at < line.size(); at++) {
                PdfWord word = line.get(at);
                if (gone(word)) {
                    from = from < 0 ? at : from;
                } else if (from >= 0 && still(word)) {
                    return fitting(line, from, at) <= FEW ? "gap-that-singles-out-a-name" : "word-in-its-old-place";
                }
            }
            return "";
        }

        /** How many names, set in the draft's own type, end where the removed one did. */
        private long fitting(List<PdfWord> line, int from, int to) {
            PdfWord name = line.get(from);
            double gap = line.get(to).start() - name.start() - line.get(to).space();
            return candidates.stream().map(name::widthOf).filter(OptionalDouble::isPresent).filter(width -> Math.abs(width.getAsDouble() - gap) <= Math.max(EXACT, name.space())).count();
        }

        /**
         * Whether a changed line ends with the draft's last word and goes on with the draft's next, though the next would have fitted behind it: no one who
         * set the paragraph anew would break the line there.
         */
        private boolean breaksAsBefore(int at) {
            if (at + 1 >= draft.size()) {
                return false;
            }
            List<PdfWord> line = draft.get(at);
            PdfWord next = draft.get(at + 1).get(0);
            PdfWord last = line.get(line.size() - 1);
            double margin = draft.stream().filter(other -> other.get(0).page() == last.page() && Math.abs(other.get(0).start() - line.get(0).start()) < 1)
                    .mapToDouble(other -> other.get(other.size() - 1).end()).max().orElse(last.end());
            boolean full = last.end() + last.space() + next.end() - next.start() > margin - last.space();
            boolean paragraph = full && next.page() == last.page() && Math.abs(next.start() - line.get(0).start()) < 1 && next.line() - last.line() < 2 * last.size();
            return paragraph && still(next) && result.stream().map(stretch -> stretch.get(stretch.size() - 1)).filter(end -> end.isOnLine(last))
                    .anyMatch(end -> end.text().equals(last.text()) && end.end() + end.space() + next.end() - next.start() < margin - end.space());
        }

        /** The places within the exactness of a measure, as whole tenths. */
        private Stream<Long> around(double x) {
            long tenth = Math.round(x * 10);
            return Stream.of(tenth - 1, tenth, tenth + 1);
        }

        private String place(PdfWord word, long x) {
            return word.page() + " " + Math.round(word.line()) + " " + x + " " + word.text();
        }
    }
}
