package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that are one paragraph, heading or list item. */
final class PdfParagraph implements PdfElement {

    private static final Pattern MARKER = Pattern.compile(
            "(?:[•·‣◦▪▫●○■□➢➤✓\\-–\uF0B7\uF0A7\uF0D8\uF0FC\uF02D]|o(?=\\s)|(?<number>\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,5})[.)]))\\s+(?=\\S)");
    private static final float BIGGER = 1.1f;

    private final List<PdfLine> lines = new ArrayList<>();
    private final int page;
    private PdfFlow flow;

    PdfParagraph(PdfLine first, int page, PdfFlow flow) {
        lines.add(first);
        this.page = page;
        this.flow = flow;
    }

    /** @param in the flow the line stands in: on the next page, or in the next column, another than the first line's */
    void add(PdfLine line, PdfFlow in) {
        lines.add(line);
        flow = in;
    }

    @Override
    public void addTo(PdfPassages passages) {
        passages.add(this);
    }

    int page() {
        return page;
    }

    PdfFlow flow() {
        return flow;
    }

    PdfLine first() {
        return lines.get(0);
    }

    PdfLine last() {
        return lines.get(lines.size() - 1);
    }

    List<PdfLine> lines() {
        return lines;
    }

    float size() {
        return first().size();
    }

    boolean bold() {
        return lines.stream().allMatch(PdfLine::bold);
    }

    /** What stands in front of a list item, at the start of a line's text. */
    static Matcher marker(String line) {
        return MARKER.matcher(line);
    }

    static boolean isMarked(PdfLine line) {
        return marker(line.text()).lookingAt();
    }

    static boolean isBullet(PdfLine line) {
        Matcher marker = marker(line.text());
        return marker.lookingAt() && marker.group("number") == null;
    }

    /** Whether it looks like a heading beside text of this size: bigger, or bold and short. */
    boolean isHeading(float usual) {
        String text = String.join(" ", lines.stream().map(PdfLine::text).toList()).strip();
        boolean bigger = size() >= BIGGER * usual && lines.size() <= 4 && text.length() <= 250;
        boolean short_ = text.length() <= 120 && lines.size() <= 2 && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0;
        return (bigger || bold() && short_ && size() >= 0.95f * usual) && text.chars().anyMatch(Character::isLetter) && !isBullet(first());
    }

    /** Its text; signs that refer to notes of its page become marks. */
    RichText text(PdfHyphens hyphens, List<String> notes) {
        RichText text = new RichText();
        lines.forEach(line -> hyphens.join(text, line.rich("note " + page + " ", notes).stripped()));
        return text;
    }
}
