package org.covername.rehearsal;

import java.util.List;

/**
 * What a change would do, as far as it is known.
 *
 * @param drafts  that are in review; -1 until they were counted
 * @param read    how many of them were read under both rules
 * @param unread  how many could not be: being made anew, destroyed, or too much for a rule
 * @param ended   whether no more are going to be read
 * @param lines   by case, draft and kind; none where nothing changes
 */
public record Impact(int drafts, int read, int unread, boolean ended, List<Line> lines) {

    public static final Impact NONE = new Impact(-1, 0, 0, false, List.of());

    public Impact {
        lines = List.copyOf(lines);
    }

    /**
     * Mentions of one kind in one draft.
     *
     * @param shown  that are hidden now and would, at least in part, no longer be
     * @param hidden that would be hidden and now, at least in part, are not
     */
    public record Line(String caseId, String draft, String kind, int shown, int hidden) {
    }

    /** Whether every draft in review was read, so that the numbers are whole. */
    public boolean whole() {
        return ended && read == drafts;
    }

    public int shown() {
        return lines.stream().mapToInt(Line::shown).sum();
    }

    public int hidden() {
        return lines.stream().mapToInt(Line::hidden).sum();
    }

    /** In how many drafts something would no longer be hidden. */
    public long draftsShowing() {
        return lines.stream().filter(line -> line.shown() > 0).map(line -> line.caseId() + "/" + line.draft()).distinct().count();
    }

    public long draftsHiding() {
        return lines.stream().filter(line -> line.hidden() > 0).map(line -> line.caseId() + "/" + line.draft()).distinct().count();
    }
}
