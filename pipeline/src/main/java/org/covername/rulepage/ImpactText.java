package org.covername.rulepage;

import java.util.List;
import org.covername.rehearsal.Impact;

/** What a change would do, in sentences and rows. */
record ImpactText(Impact impact) {

    /** A row of the table. */
    record Row(String caseId, String draft, String kind, String shown, String hidden) {

        public String label() {
            return caseId + ", " + draft.replace('-', ' ');
        }
    }

    public boolean ended() {
        return impact.ended();
    }

    /** How much of it is known. */
    public String known() {
        String drafts = impact.drafts() == 1 ? "the one draft in review" : "the " + impact.drafts() + " drafts in review";
        if (impact.drafts() < 0) {
            return impact.ended() ? "The drafts in review could not be looked for. What the change does is not known." : "Looking for the drafts in review.";
        }
        if (impact.drafts() == 0) {
            return "No draft is in review.";
        }
        if (!impact.ended()) {
            return impact.read() + " of " + drafts + (impact.read() == 1 ? " was" : " were") + " read so far.";
        }
        return impact.whole() ? (impact.drafts() == 1 ? "The one draft in review was read." : "All " + impact.drafts() + " drafts in review were read.")
                : "Only " + impact.read() + " of " + drafts + (impact.read() == 1 ? " was" : " were") + " read"
                + (impact.unread() > 0 ? "; " + impact.unread() + " cannot be read now" : "")
                + ". What the change does to the others is not known.";
    }

    public List<String> sentences() {
        return List.of(impact.shown() == 0 ? "Nothing that is hidden would be shown." : sentence(impact.shown(), impact.draftsShowing(), "would no longer be hidden"),
                impact.hidden() == 0 ? "Nothing more would be hidden." : sentence(impact.hidden(), impact.draftsHiding(), "would be hidden anew"));
    }

    private static String sentence(int mentions, long drafts, String fate) {
        return mentions + (mentions == 1 ? " mention" : " mentions") + " of " + drafts + (drafts == 1 ? " draft " : " drafts ") + fate + ".";
    }

    public List<Row> rows() {
        return impact.lines().stream().map(line -> new Row(line.caseId(), line.draft(), line.kind().replace('-', ' '), number(line.shown()), number(line.hidden()))).toList();
    }

    private static String number(int mentions) {
        return mentions == 0 ? "none" : String.valueOf(mentions);
    }
}
