package org.covername.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.covername.casework.Group;
import org.covername.casework.Reading;
import org.covername.ruling.Ruling;
import org.covername.ruling.RulingIndex;
import org.covername.ruling.Rulings;

/** What the page shows of a draft at one moment. */
final class Bench {

    private static final int MOST_ROWS = 60;

    private final Seat seat;
    private final Reading reading;
    private final Rulings rulings;
    private final ReportState report;
    private final Map<String, Status> statuses = new LinkedHashMap<>();

    Bench(Seat seat, Reading reading, Rulings rulings, ReportState report) {
        this.seat = seat;
        this.reading = reading;
        this.rulings = rulings;
        this.report = report;
    }

    Reading reading() {
        return reading;
    }

    Rulings rulings() {
        return rulings;
    }

    ReportState report() {
        return report;
    }

    /** By group; only where something of the list or of the texts is shown. */
    private Map<String, Status> statuses() {
        if (statuses.isEmpty()) {
            RulingIndex index = new RulingIndex(rulings.inForce());
            reading.groups().forEach(group -> statuses.put(group.id(), Status.of(reading, group, index.about(group.target()))));
        }
        return statuses;
    }

    public List<GroupRow> getRows() {
        return reading.groups().stream().map(group -> GroupRow.of(group, statuses().get(group.id()))).toList();
    }

    public String getRowsHtml() {
        return new ListsHtml(seat).groups(getRows());
    }

    public String getDecisionsHtml() {
        return new ListsHtml(seat).decisions(getDecisions());
    }

    /** In the place of the line that a page has. */
    String rowAnew(Group group) {
        return new ListsHtml(seat).group(row(group), " hx-swap-oob=\"true\"");
    }

    GroupRow row(Group group) {
        return GroupRow.of(group, statuses().get(group.id()));
    }

    /** The latest first. */
    public List<RulingRow> getDecisions() {
        Set<Integer> inForce = rulings.inForce().stream().map(Ruling::number).collect(Collectors.toSet());
        List<Ruling> latest = new ArrayList<>(rulings.all().subList(Math.max(0, rulings.all().size() - MOST_ROWS), rulings.all().size()));
        Collections.reverse(latest);
        return latest.stream().map(ruling -> RulingRow.of(ruling, inForce.contains(ruling.number()))).toList();
    }

    public long getOpen() {
        return statuses().values().stream().filter(status -> status == Status.OPEN).count();
    }

    public String getLeft() {
        long open = getOpen();
        return open == 0 ? "Nothing is left to decide." : open == 1 ? "1 is left to decide." : open + " are left to decide.";
    }

    public int getSeen() {
        return rulings.last();
    }

    public String getVersion() {
        return reading.stored().version().substring(0, 12);
    }

    public ReportState getReport() {
        return report;
    }

    public String getPath() {
        return seat.path();
    }

    public boolean isReviews() {
        return seat.reviews();
    }

    public String getCaseId() {
        return seat.which().caseId();
    }

    public String getDraft() {
        return seat.which().draft();
    }

    /** Name of the report's folder: a draft that was corrected has the one of its first. */
    public String getFolder() {
        return seat.folder();
    }

    public String getTitle() {
        return seat.which().draft().replace('-', ' ');
    }

    public String getText() {
        return DraftHtml.of(reading, statuses());
    }
}
