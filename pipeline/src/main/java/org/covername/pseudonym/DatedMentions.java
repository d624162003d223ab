package org.covername.pseudonym;

import java.util.ArrayList;
import java.util.List;
import org.covername.document.Draft;
import org.covername.document.Place;
import org.covername.recognition.Mention;

/**
 * The dates of a draft in reading order, each with its year as far as the text settles it: said, or said by the date it is joined with, or the
 * year of a date before it in the same paragraph or table, that it can follow. A year is never guessed: "late in the year" is better than a wrong one.
 */
final class DatedMentions {

    private static final String JOIN = "\\s*(?:to|and|or|until|till|,|–|-|/)\\s*";
    private final Draft draft;
    private final List<Mention> mentions;
    private final List<LooseDate> dates = new ArrayList<>();

    DatedMentions(Draft draft, List<Mention> mentions, DateForms forms) {
        this.draft = draft;
        this.mentions = List.copyOf(mentions);
        mentions.forEach(mention -> dates.add(forms.read(draft.passage(mention.passage()).at(mention.span()).text())));
        for (int i = mentions.size() - 1; i >= 0; i--) {
            fromTheNext(i);
        }
        for (int i = 1; i < mentions.size(); i++) {
            fromBefore(i);
        }
    }

    LooseDate date(Mention mention) {
        return dates.get(mentions.indexOf(mention));
    }

    /** "14 August to 27 August 2021". */
    private void fromTheNext(int i) {
        if (open(i) && i + 1 < mentions.size() && joined(i) && dates.get(i + 1).year() > 0 && dates.get(i + 1).notBefore(dates.get(i))) {
            dates.set(i, dates.get(i).in(dates.get(i + 1).year()));
        }
    }

    private void fromBefore(int i) {
        for (int j = i - 1; open(i) && j >= 0 && together(mentions.get(j).passage(), mentions.get(i).passage()); j--) {
            if (dates.get(j).year() > 0) {
                if (dates.get(i).notBefore(dates.get(j))) {
                    dates.set(i, dates.get(i).in(dates.get(j).year()));
                }
                return;
            }
        }
    }

    private boolean together(int before, int passage) {
        Place one = draft.passage(before).place();
        Place other = draft.passage(passage).place();
        return before == passage || one instanceof Place.Cell cell && other instanceof Place.Cell next && cell.table() == next.table()
            && cell.column() == next.column();
    }

    private boolean open(int i) {
        return dates.get(i).year() == 0 && dates.get(i).third() > 0;
    }

    /** Whether nothing but a joining word stands between this date and the next. */
    boolean joined(int i) {
        Mention one = mentions.get(i);
        Mention next = mentions.get(i + 1);
        return one.passage() == next.passage()
            && draft.passage(one.passage()).text().text().substring(one.span().end(), next.span().start()).matches(JOIN);
    }

    int indexOf(Mention mention) {
        return mentions.indexOf(mention);
    }

    int size() {
        return mentions.size();
    }
}
