package org.covername.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.covername.clearance.CaseHold;
import org.covername.office.HoldDesk;
import org.covername.office.Office;
import org.covername.publication.CaseRecord;
import org.covername.publication.Review;
import org.covername.publication.ReviewEvent;

/**
 * A case in time, as a picture: one strip for each draft and each hold, by what its history says, event by event; and in words, for whoever sees no picture.
 *
 * @param today where the present lies, in thousandths of the whole
 */
record Timeline(List<Lane> lanes, String from, String to, double today) {

    private static final double WIDTH = 1000;

    /** One strip. */
    record Lane(String label, List<Bar> bars) {

        Lane {
            bars = List.copyOf(bars);
        }
    }

    /** A stretch of it in one state, from {@code x} on, in thousandths of the whole. */
    record Bar(double x, double width, String colour, String words) {

        public String left() {
            return number(x);
        }

        public String wide() {
            return number(width);
        }
    }

    /** What something was from a moment on. */
    private record State(Instant from, String label, String colour) {
    }

    Timeline {
        lanes = List.copyOf(lanes);
    }

    public String now() {
        return number(today);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static Timeline of(Office office, String caseId) {
        Map<String, List<State>> lanes = new LinkedHashMap<>();
        CaseRecord record = CaseRecord.empty(caseId);
        for (ReviewEvent event : office.journal().history(caseId)) {
            record = event.after(record);
            Instant when = event.by().when();
            record.reviews().values().forEach(review -> add(lanes, review.dossier().draft().replace('-', ' '),
                    new State(when, Stage.of(review).label(), Stage.of(review).colour())));
            record.holds().holds().forEach(hold -> add(lanes, label(hold, office), state(hold, when)));
        }
        return drawn(lanes, planned(record), office.now());
    }

    private static String label(CaseHold hold, Office office) {
        String name = new HoldDesk(office).rule(hold).wording().name();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " (" + hold.id() + ")";
    }

    private static State state(CaseHold hold, Instant when) {
        return hold.live() ? new State(when, "Live", "govuk-tag--red")
                : hold.open() ? new State(when, "To be proved", "govuk-tag--yellow") : new State(when, "Cleared", "govuk-tag--green");
    }

    /** A state that goes on is one stretch. */
    private static void add(Map<String, List<State>> lanes, String lane, State state) {
        List<State> states = lanes.computeIfAbsent(lane, any -> new ArrayList<>());
        if (states.isEmpty() || !states.get(states.size() - 1).label().equals(state.label())) {
            states.add(state);
        }
    }

    private static List<Instant> planned(CaseRecord record) {
        return record.reviews().values().stream().filter(Review.Scheduled.class::isInstance)
                .flatMap(review -> review.dossier().standing().plan().stream()).flatMap(plan -> plan.at().stream()).toList();
    }

    private static Timeline drawn(Map<String, List<State>> lanes, List<Instant> planned, Instant now) {
        Instant start = lanes.values().stream().map(states -> states.get(0).from()).min(Instant::compareTo).orElse(now);
        Instant end = Stream.concat(planned.stream(), Stream.of(now)).max(Instant::compareTo).orElseThrow();
        Scale scale = new Scale(start, Math.max(1, end.toEpochMilli() - start.toEpochMilli()));
        List<Lane> drawn = lanes.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(lane -> new Lane(lane.getKey().substring(0, 1).toUpperCase(Locale.ROOT) + lane.getKey().substring(1), bars(lane.getValue(), end, scale))).toList();
        return new Timeline(drawn, Times.of(start), Times.of(end), scale.x(now));
    }

    private static List<Bar> bars(List<State> states, Instant end, Scale scale) {
        List<Bar> bars = new ArrayList<>();
        for (int n = 0; n < states.size(); n++) {
            State state = states.get(n);
            boolean last = n == states.size() - 1;
            double from = scale.x(state.from());
            double to = last ? scale.x(end) : scale.x(states.get(n + 1).from());
            bars.add(new Bar(from, Math.max(to - from, 2), state.colour(), state.label() + (last ? " since " : " from ") + Times.of(state.from())));
        }
        return bars;
    }

    /** Time as a place in the picture. */
    private record Scale(Instant start, long millis) {

        double x(Instant time) {
            return WIDTH * (time.toEpochMilli() - start.toEpochMilli()) / millis;
        }
    }
}
