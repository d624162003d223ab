package org.covername.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.intake.StoredDrafts.Stored;
import org.covername.pipeline.DraftPipeline.Trial;
import org.covername.recognition.MentionKind;
import org.covername.rehearsal.Impact.Line;
import org.covername.rehearsal.Rehearsals.Drafts;
import org.covername.rules.RuleExceededException;
import org.covername.rules.RuleFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One change being tried on the drafts in review, one after the other, until all were read or its time is over. */
public final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private final Change change;
    private final Instant until;
    private volatile Impact impact = Impact.NONE;

    Rehearsal(Change change, Duration longest) {
        this.change = change;
        this.until = Instant.now().plus(longest);
    }

    /** The rules as they are, and as they would be. */
    record Change(RuleFolder before, RuleFolder after) {
    }

    /** What is known so far. */
    public Impact impact() {
        return impact;
    }

    Duration left() {
        return Duration.between(Instant.now(), until);
    }

    /** Ends whatever happens, so that nobody waits for it. */
    void run(Drafts drafts) {
        try {
            List<Drafts.Place> places = drafts.inReview();
            impact = new Impact(places.size(), 0, 0, false, List.of());
            Optional<Trial> before = drafts.under(change.before(), left());
            Optional<Trial> after = before.isEmpty() ? Optional.empty() : drafts.under(change.after(), left());
            after.ifPresent(changed -> read(drafts, places, new Pair(before.get(), changed)));
        } catch (RuntimeException failed) {
            LOG.error("A change of the rules could not be tried on the drafts in review: {}", failed.getClass().getName());
        } finally {
            impact = new Impact(impact.drafts(), impact.read(), impact.unread(), true, impact.lines());
        }
    }

    /** The same models under both. */
    private record Pair(Trial before, Trial after) {
    }

    private void read(Drafts drafts, List<Drafts.Place> places, Pair pair) {
        for (Drafts.Place place : places) {
            if (left().isNegative()) {
                return;
            }
            Optional<List<Line>> lines = lines(drafts, place, pair);
            List<Line> all = new ArrayList<>(impact.lines());
            lines.ifPresent(all::addAll);
            impact = new Impact(impact.drafts(), impact.read() + (lines.isPresent() ? 1 : 0), impact.unread() + (lines.isPresent() ? 0 : 1), false, all);
        }
    }

    /** Nothing where the draft cannot be read now. */
    private static Optional<List<Line>> lines(Drafts drafts, Drafts.Place place, Pair pair) {
        try {
            return drafts.open(place).map(opened -> {
                Stored stored = opened.stored();
                Cover now = Cover.of(stored.draft(), pair.before().of(stored.draft(), stored.caseFile(), opened.rulings()));
                Cover then = Cover.of(stored.draft(), pair.after().of(stored.draft(), stored.caseFile(), opened.rulings()));
                Map<MentionKind, Integer> shown = now.openUnder(then);
                Map<MentionKind, Integer> hidden = then.openUnder(now);
                return Arrays.stream(MentionKind.values()).filter(kind -> shown.containsKey(kind) || hidden.containsKey(kind))
                        .map(kind -> new Line(place.caseId(), place.draft(), kind.word(), shown.getOrDefault(kind, 0), hidden.getOrDefault(kind, 0))).toList();
            });
        } catch (RuleExceededException exceeded) {
            return Optional.empty();
        }
    }
}
