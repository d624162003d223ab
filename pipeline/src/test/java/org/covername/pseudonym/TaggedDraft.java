package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.recognition.Mentions;

/** A draft written with tags in its text, {@code {{PERSON#who|Ann Lee}}} and {@code {{KEEP|Ofsted}}}: one line a passage. */
final class TaggedDraft {

    private static final Pattern TAG = Pattern.compile("\\{\\{([A-Z]+)(?:#([^|}]*))?\\|([^}]*)\\}\\}");
    private static final Map<String, MentionKind> KINDS = Map.ofEntries(Map.entry("IDNUM", MentionKind.ID_NUMBER), Map.entry("DOB", MentionKind.DATE_OF_BIRTH),
        Map.entry("ORGLOCAL", MentionKind.LOCAL_BODY), Map.entry("DEMOG", MentionKind.DEMOGRAPHIC), Map.entry("OCCUP", MentionKind.OCCUPATION));

    final List<Passage> passages = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    /** Who each mention speaks of, as the tag says. */
    final Map<Mention, String> tagged = new HashMap<>();
    private int tables;
    private int row;

    static TaggedDraft of(String marked) {
        TaggedDraft draft = new TaggedDraft();
        marked.lines().filter(line -> !line.isBlank()).forEach(draft::line);
        return draft;
    }

    Draft draft() {
        return new Draft(passages, List.of());
    }

    Mentions found() {
        return new Mentions(mentions);
    }

    private void line(String line) {
        if (line.startsWith("|")) {
            row(line.strip());
            return;
        }
        row = 0;
        if (line.startsWith("#")) {
            add(new Place.Heading(line.indexOf(' ')), line.replaceFirst("#+ ", ""));
        } else if (line.startsWith("@")) {
            add(new Place.Property("title"), line.replaceFirst("@\\w+: ", ""));
        } else if (line.matches("[-*] .*")) {
            add(new Place.ListItem(0, ""), line.substring(2));
        } else {
            add(new Place.Paragraph(), line);
        }
    }

    private void row(String line) {
        if (line.matches("[|\\s:-]+")) {
            return;
        }
        tables += row == 0 ? 1 : 0;
        String[] cells = line.replaceFirst("^\\|", "").replaceAll("(\\{\\{[^}|]*)\\|", "$1\u0001").split("\\|");
        for (int column = 0; column < cells.length; column++) {
            add(new Place.Cell(tables - 1, row, column, 1, row == 0), cells[column].replace('\u0001', '|').strip());
        }
        row++;
    }

    private void add(Place place, String marked) {
        String text = marked.replace("**", "");
        StringBuilder plain = new StringBuilder();
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find()) {
            plain.append(text, from, tag.start());
            mention(tag, plain.length());
            plain.append(tag.group(3));
            from = tag.end();
        }
        passages.add(Passage.of(passages.size(), place, plain.append(text.substring(from)).toString()));
    }

    private void mention(Matcher tag, int start) {
        boolean kept = tag.group(1).equals("KEEP");
        MentionKind kind = kept ? MentionKind.PERSON : KINDS.containsKey(tag.group(1)) ? KINDS.get(tag.group(1)) : MentionKind.valueOf(tag.group(1));
        Mention mention = new Mention(passages.size(), new Span(start, start + tag.group(3).length()), kind, kept, Optional.empty(),
            new Evidence("tagged", "It is tagged so.", 1));
        mentions.add(mention);
        tagged.put(mention, tag.group(2) == null ? "" : tag.group(2));
    }

    /** The same with case-file people told, as recognition tells them. */
    TaggedDraft telling(java.util.Set<String> subjects) {
        mentions.replaceAll(mention -> {
            Mention told = subjects.contains(tagged.get(mention)) && mention.kind() == MentionKind.PERSON ? new Mention(mention.passage(), mention.span(),
                mention.kind(), mention.kept(), Optional.of(tagged.get(mention)), mention.evidence()) : mention;
            tagged.put(told, tagged.get(mention));
            return told;
        });
        return this;
    }

    /** The draft as it reads with its replacements, a line a passage; cells of a row are parted by " | ". */
    String redacted(Resolution resolution) {
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            boolean inRow = passage.place() instanceof Place.Cell cell && cell.column() > 0;
            text.append(inRow ? " | " : passage.number() == 0 ? "" : "\n").append(redacted(passage, resolution));
        }
        return text.toString();
    }

    private static String redacted(Passage passage, Resolution resolution) {
        String text = passage.text().text();
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (Replacement replacement : resolution.replacements()) {
            if (replacement.mention().passage() == passage.number() && replacement.treatment() != Treatment.KEEP) {
                written.append(text, from, replacement.span().start()).append(replacement.text());
                from = replacement.span().end();
            }
        }
        return written.append(text.substring(from)).toString();
    }
}
