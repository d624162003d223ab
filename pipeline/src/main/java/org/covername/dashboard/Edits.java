package org.covername.dashboard;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covername.office.Office;
import org.covername.publication.ReviewEvent;
import org.covername.publication.ReviewEvent.DoubtDecided;
import org.covername.publication.ReviewEvent.MentionsCorrected;
import org.covername.publication.ReviewEvent.ReviewApproved;
import org.covername.publication.ReviewEvent.RulingMade;

/**
 * What officers corrected of what was recognised, and on how many reports they worked.
 *
 * @param reviewed reports about which somebody ruled, or that somebody approved, by month
 */
record Edits(List<Correction> corrections, Map<YearMonth, Set<String>> reviewed) {

    /** @param missed something was not hidden; else something was hidden for nothing */
    record Correction(YearMonth month, String kind, boolean missed) {
    }

    static Edits none() {
        return new Edits(new ArrayList<>(), new HashMap<>());
    }

    /** Adds what happened to a case; a correction that was taken back is none. */
    void add(String caseId, List<ReviewEvent> events) {
        Map<String, Correction> ofCase = new LinkedHashMap<>();
        for (ReviewEvent event : events) {
            String draft = caseId + "/" + event.draft();
            if (event instanceof MentionsCorrected corrected) {
                String ruling = draft + "/" + corrected.ruling();
                if (corrected.sort().equals(MentionsCorrected.TAKEN_BACK)) {
                    ofCase.remove(ruling);
                } else {
                    ofCase.put(ruling, new Correction(month(event), corrected.kind(), corrected.sort().equals(MentionsCorrected.MISSED)));
                }
            }
            if (event instanceof RulingMade || event instanceof DoubtDecided || event instanceof ReviewApproved) {
                reviewed.computeIfAbsent(month(event), any -> new HashSet<>()).add(draft);
            }
        }
        corrections.addAll(ofCase.values());
    }

    private static YearMonth month(ReviewEvent event) {
        return month(event.by().when());
    }

    static YearMonth month(Instant when) {
        return YearMonth.from(when.atZone(Office.LONDON));
    }

    int reports(YearMonth month) {
        return reviewed.getOrDefault(month, Set.of()).size();
    }

    int count(YearMonth month, String kind, boolean missed) {
        return (int) corrections.stream().filter(new Correction(month, kind, missed)::equals).count();
    }

    /** Corrections a report; nought where no report was worked on. */
    double rate(YearMonth month, String kind, boolean missed) {
        return reports(month) == 0 ? 0 : (double) count(month, kind, missed) / reports(month);
    }
}
