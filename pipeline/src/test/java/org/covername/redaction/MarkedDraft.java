package org.covername.redaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.casefile.Role;
import org.covername.document.Draft;
import org.covername.document.Mark;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.pseudonym.Entity;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;

/**
 * A draft and its resolution from marked-up text: headings "#", lists "-" and "1.", tables "|", footnotes "[^1]", bold "**", pictures "![alternative](hash)", and mentions
 * "{{KIND#entity|surface}}" or "{{KEEP|surface}}", as the corpus writes them.
 */
public final class MarkedDraft {

    private static final Pattern INLINE = Pattern.compile(
            "\\{\\{(?:KEEP\\|(?<keep>[^{}]+)|(?<kind>[A-Z]+)#(?<entity>[^|{}\\s]+)\\|(?<surface>[^{}]+))}}|(?<bold>\\*\\*)|(?<italic>(?<!\\*)\\*(?!\\*))"
            + "|\\[\\^(?<note>\\d+)](?!:)|\\[(?<label>[^\\]^]+)]\\((?<address>[^)]*)\\)");
    private static final Map<String, MentionKind> KINDS = Map.of("IDNUM", MentionKind.ID_NUMBER, "DOB", MentionKind.DATE_OF_BIRTH,
            "ORGLOCAL", MentionKind.LOCAL_BODY, "DEMOG", MentionKind.DEMOGRAPHIC, "OCCUP", MentionKind.OCCUPATION);

    private final Map<String, String> pseudonyms;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Replacement> replacements = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private int tables;
    private int rows;

    private MarkedDraft(Map<String, String> pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    public static MarkedDraft of(String text) {
        return of(text, Map.of());
    }

    /** @param pseudonyms by entity; an entity that is not listed is called by its kind */
    public static MarkedDraft of(String text, Map<String, String> pseudonyms) {
        MarkedDraft draft = new MarkedDraft(pseudonyms);
        List<String> lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("---")).toList();
        lines.forEach(draft::numberNotes);
        lines.forEach(draft::line);
        return draft;
    }

    public Draft draft() {
        return new Draft(passages, List.of());
    }

    public Resolution resolution() {
        return new Resolution(List.copyOf(entities.values()), replacements, List.of());
    }

    public RedactedDraft redacted() {
        return RedactedDraft.of(draft(), resolution());
    }

    /** Links need the number of their target, and notes theirs, before they are met: both are put in front, where nothing shows them. */
    private void numberNotes(String line) {
        Matcher note = Pattern.compile("\\[\\^(\\d+)]: (.*)").matcher(line);
        if (note.matches()) {
            notes.put(note.group(1), passages.size());
            add(new Place.Footnote(note.group(1)), note.group(2));
        }
    }

    private void line(String line) {
        Matcher heading = Pattern.compile("(#+) (.*)").matcher(line);
        Matcher item = Pattern.compile("( *)(?:-|(\\d+\\.|\\([a-z]\\))) (.*)").matcher(line);
        if (line.startsWith("|")) {
            row(line);
            return;
        }
        rows = 0;
        if (heading.matches()) {
            add(new Place.Heading(heading.group(1).length()), heading.group(2));
        } else if (item.matches()) {
            add(new Place.ListItem(item.group(1).length() / 2, Optional.ofNullable(item.group(2)).orElse("")), item.group(3));
        } else if (line.startsWith("@")) {
            add(new Place.RunningHeader(), line.substring(line.indexOf(':') + 2));
        } else if (line.startsWith("> ")) {
            add(new Place.TextBox(), line.substring(2));
        } else if (line.startsWith("![")) {
            Matcher picture = Pattern.compile("!\\[(.*)](?:\\((.*)\\))?").matcher(line);
            picture.matches();
            add(new Place.Picture(Optional.ofNullable(picture.group(2)).orElse("")), picture.group(1));
        } else if (!line.startsWith("[^")) {
            add(new Place.Paragraph(), line);
        }
    }

    private void row(String line) {
        if (line.matches("[|\\-: ]+")) {
            return;
        }
        tables += rows == 0 ? 1 : 0;
        String bars = line.replaceAll("(\\{\\{[^{}|]*)\\|", "$1\u0001");
        String[] cells = bars.substring(1).split("\\|");
        for (int column = 0; column < cells.length; column++) {
            if (column < cells.length - 1 || !cells[column].isBlank()) {
                add(new Place.Cell(tables - 1, rows, column, 1, rows == 0), cells[column].replace('\u0001', '|').strip());
            }
        }
        rows++;
    }

    private void add(Place place, String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        List<Replacement> found = new ArrayList<>();
        List<String> links = new ArrayList<>();
        Matcher inline = INLINE.matcher(marked);
        int at = 0;
        int number = passages.size();
        List<int[]> linked = new ArrayList<>();
        while (inline.find()) {
            text.append(marked, at, inline.start());
            at = inline.end();
            int start = text.length();
            if (inline.group("note") != null) {
                text.append(inline.group("note"));
                marks.add(new Mark(new Span(start, text.length()), Mark.Style.NOTE, notes.getOrDefault(inline.group("note"), -1)));
            } else if (inline.group("bold") != null || inline.group("italic") != null) {
                Integer from = open.remove(inline.group());
                if (from == null) {
                    open.put(inline.group(), start);
                } else {
                    marks.add(Mark.of(new Span(from, start), inline.group("bold") != null ? Mark.Style.BOLD : Mark.Style.ITALIC));
                }
            } else if (inline.group("label") != null) {
                text.append(inline.group("label"));
                linked.add(new int[] {start, text.length(), number + 1 + links.size()});
                links.add(inline.group("address"));
            } else {
                text.append(inline.group("keep") != null ? inline.group("keep") : inline.group("surface"));
                found.add(replacement(inline, number, new Span(start, text.length())));
            }
        }
        text.append(marked.substring(at));
        linked.forEach(link -> marks.add(new Mark(new Span(link[0], link[1]), Mark.Style.LINK, link[2])));
        passages.add(new Passage(number, place, 0, new Surface(text.toString()), marks));
        replacements.addAll(found);
        links.forEach(address -> add(new Place.LinkTarget(), address));
    }

    private Replacement replacement(Matcher tag, int passage, Span span) {
        boolean kept = tag.group("keep") != null;
        String kind = kept ? "PERSON" : tag.group("kind");
        MentionKind mentionKind = KINDS.containsKey(kind) ? KINDS.get(kind) : MentionKind.valueOf(kind);
        String id = kept ? "kept" : tag.group("entity");
        String pseudonym = kept ? "" : pseudonyms.getOrDefault(id, "[" + mentionKind.word().replace('-', ' ') + " removed]");
        if (!kept) {
            Optional<Role> role = mentionKind == MentionKind.PERSON ? Optional.of(id.startsWith("child") ? Role.SUBJECT_CHILD : Role.OTHER) : Optional.empty();
            entities.putIfAbsent(id, new Entity(id, mentionKind, role, Optional.empty(), pseudonym));
        }
        Mention mention = new Mention(passage, span, mentionKind, kept, Optional.empty(), new Evidence("marked", "It is marked in the test.", 1));
        return new Replacement(mention, span, id, kept ? Treatment.KEEP : Treatment.REPLACE, pseudonym, false);
    }
}
