package org.covername.workbench;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.covername.document.Surface;
import org.covername.office.Office;
import org.covername.ruling.Ruling;
import org.covername.ruling.Verdict;

/** A decision as the page tells it, to those who may see the draft. */
record RulingRow(int number, Surface about, Surface did, String by, Surface comment, boolean counts) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK).withZone(Office.LONDON);

    static RulingRow of(Ruling ruling, boolean counts) {
        String forms = ruling.target().forms().stream().map(Surface::text).sorted().limit(3).collect(Collectors.joining(", "));
        String about = forms.isEmpty() ? "One place" : forms;
        return new RulingRow(ruling.number(), new Surface(about), new Surface(did(ruling.verdict())), ruling.by().who() + ", " + TIME.format(ruling.by().when()), ruling.comment(), counts);
    }

    private static String did(Verdict verdict) {
        if (verdict instanceof Verdict.Rename rename) {
            return "called " + rename.pseudonym().text();
        }
        if (verdict instanceof Verdict.Reword reword) {
            return "written \"" + reword.words().text() + "\"";
        }
        if (verdict instanceof Verdict.Rekind rekind) {
            return "taken for: " + rekind.kind().word().replace('-', ' ');
        }
        if (verdict instanceof Verdict.Recast recast) {
            return "role: " + recast.role().word().replace('-', ' ');
        }
        return verdict instanceof Verdict.Undo undo ? "decision " + undo.ruling() + " undone" : switch (verdict.word()) {
            case "keep" -> "kept: everyone may read it";
            case "hide" -> "hidden as proposed";
            case "merge" -> "the same as another";
            case "split" -> "somebody else";
            case "add" -> "added and hidden";
            default -> throw new IllegalStateException("The page has no words for " + verdict.word());
        };
    }

    public String what() {
        return about.text();
    }

    public String verdict() {
        return did.text();
    }

    public String why() {
        return comment.text();
    }
}
