package org.covername.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Passage;

/**
 * Where in a docx each character of its passages stands. The file is read once more by the same reader; so a copy of the file can change exactly the
 * characters that recognition read, and need not search for them.
 */
public final class DocxOrigins {

    /** A character of a passage. */
    public record Letter(int passage, int offset) {
    }

    /** What the reader did with an element: took it as text, set it aside (deleted, hidden, an instruction), or never met it. */
    public enum Reading { TEXT, ASIDE, NONE }

    private final OoxmlPackage docx;
    private final List<Passage> passages;
    private final Map<DocxSources.Place, Integer> firsts;
    private final DocxSources sources;
    private final List<Letter> letters;
    private final Map<DocxSources.Place, List<Letter>> twins = new HashMap<>();
    private final Map<String, Set<Integer>> passagesOf = new HashMap<>();

    private DocxOrigins(OoxmlPackage docx, DocxSources sources, Passages read) throws UnreadableDraftException {
        this.docx = docx;
        this.sources = sources;
        this.firsts = sources.firsts();
        this.letters = letters(read.sources(), sources.count());
        int ownPassages = read.size();
        this.passages = read.draft().passages().subList(0, ownPassages);
        firsts.forEach((place, first) -> IntStream.range(first, first + sources.length(place)).mapToObj(letters::get).forEach(letter -> belongs(place, letter)));
        for (Map.Entry<String, String> twin : sources.twins().entrySet()) {
            twin(twin.getKey(), twin.getValue());
        }
        twins.forEach((place, ofElement) -> ofElement.forEach(letter -> belongs(place, letter)));
    }

    /** Empty for a draft of another format. */
    public static Optional<DocxOrigins> of(DraftFile file) throws UnreadableDraftException {
        ExtractionLimits limits = ExtractionLimits.usual();
        if (new TikaDraftTypes().of(file.bytes(), file.name().text()) != DraftType.DOCX) {
            return Optional.empty();
        }
        Passages read = new Passages(new ReadingClock(limits.time()));
        List<DocxOrigins> origins = new ArrayList<>();
        TimedReading.of(read, () -> {
            ZipParts parts = ZipParts.of(file.bytes(), limits);
            origins.add(new DocxOrigins(new OoxmlPackage(parts), DocxReader.read(parts, read), read));
        });
        return Optional.of(origins.get(0));
    }

    private void belongs(DocxSources.Place place, Letter letter) {
        if (letter != null) {
            passagesOf.computeIfAbsent(place.part(), any -> new TreeSet<>()).add(letter.passage());
        }
    }

    private static List<Letter> letters(List<int[]> sources, int count) {
        Letter[] letters = new Letter[count];
        for (int passage = 0; passage < sources.size(); passage++) {
            int[] ofPassage = sources.get(passage);
            for (int offset = 0; offset < ofPassage.length; offset++) {
                if (ofPassage[offset] != RichText.NOWHERE) {
                    letters[ofPassage[offset]] = new Letter(passage, offset);
                }
            }
        }
        return Arrays.asList(letters);
    }

    /** Gives the characters of a part that was not read the places of those in the part with the same text. */
    private void twin(String part, String read) throws UnreadableDraftException {
        List<DocxSources.Place> here = places(part);
        List<DocxSources.Place> there = places(read);
        Map<DocxSources.Place, Integer> within = new HashMap<>();
        for (int i = 0; i < there.size(); i++) {
            int offset = within.merge(there.get(i), 1, Integer::sum) - 1;
            twins.computeIfAbsent(here.get(i), any -> new ArrayList<>()).add(letter(there.get(i), offset).orElse(null));
        }
    }

    /** The element of every character of a part's text. */
    private List<DocxSources.Place> places(String part) throws UnreadableDraftException {
        List<DocxSources.Place> places = new ArrayList<>();
        docx.parts().xml(part).stream().flatMap(XmlNode::all).forEach(element -> element.nodes().stream().filter(XmlNode::isText)
                .forEach(text -> places.addAll(Collections.nCopies(text.characters().length(), new DocxSources.Place(part, element.order())))));
        return places;
    }

    /** Whether this very text was read before as a draft: else nothing here may be used for it. Passages that other readers added follow behind. */
    public boolean isOf(Draft draft) {
        return draft.passages().size() >= passages.size() && IntStream.range(0, passages.size())
                .allMatch(i -> draft.passage(i).text().equals(passages.get(i).text()) && draft.passage(i).place().equals(passages.get(i).place()));
    }

    /** The package that was read. */
    public OoxmlPackage docx() {
        return docx;
    }

    /** @param element counts the elements of the part from 0, by their start tags */
    public Reading reading(String part, int element) {
        DocxSources.Place place = new DocxSources.Place(part, element);
        return firsts.containsKey(place) || twins.containsKey(place) ? Reading.TEXT : sources.hasSeen(place) ? Reading.ASIDE : Reading.NONE;
    }

    /** The character of a passage that an element's character became; empty where none of the passages has it, such as white space at an end. */
    public Optional<Letter> letter(String part, int element, int offset) {
        return letter(new DocxSources.Place(part, element), offset);
    }

    private Optional<Letter> letter(DocxSources.Place place, int offset) {
        if (twins.containsKey(place)) {
            return offset < twins.get(place).size() ? Optional.ofNullable(twins.get(place).get(offset)) : Optional.empty();
        }
        Integer first = firsts.get(place);
        return first == null || first + offset >= letters.size() ? Optional.empty() : Optional.ofNullable(letters.get(first + offset));
    }

    /** The passage that an element became, be it text or the description of a picture. */
    public OptionalInt passage(String part, int element) {
        return IntStream.range(0, sources.length(new DocxSources.Place(part, element))).mapToObj(at -> letter(part, element, at)).flatMap(Optional::stream)
                .mapToInt(Letter::passage).findFirst();
    }

    /** The numbers of the passages that have characters from a part. */
    public Set<Integer> passages(String part) {
        return passagesOf.getOrDefault(part, Set.of());
    }
}
