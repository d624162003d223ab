package org.covername.workbench;

import org.covername.casework.Group;
import org.covername.document.Surface;

/**
 * A line of the list.
 *
 * @param form    as it is written most often in the draft
 * @param written what stands instead, or that it is kept
 */
record GroupRow(String id, String kind, Surface form, String written, int count, Status status) {

    private static final int LONGEST = 60;

    static GroupRow of(Group group, Status status) {
        String form = group.forms().get(0).text().strip().replaceAll("\\s+", " ");
        String shown = form.length() > LONGEST ? form.substring(0, LONGEST) + "…" : form;
        return new GroupRow(group.id(), group.kind().word().replace('-', ' '), new Surface(shown), group.kept() ? "kept" : group.written(), group.places().size(), status);
    }

    public String text() {
        return form.text();
    }

    public String colour() {
        return Colours.of(kind.replace(' ', '-'));
    }
}
