package org.covername.rehearsal;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.covername.decision.JdbcRulings;
import org.covername.intake.StoredDrafts;
import org.covername.intake.StoredDrafts.Stored;
import org.covername.office.Office;
import org.covername.pipeline.DraftPipeline;
import org.covername.publication.Review;
import org.covername.rules.RuleFolder;
import org.covername.ruling.Rulings;

/** Tries changes of the rules on the drafts in review, one change at a time, in a thread of its own: whoever asked looks at how far it is. */
public final class Rehearsals implements AutoCloseable {

    private static final int WAITING = 8;

    private final Drafts drafts;
    private final Duration longest;
    private final ThreadPoolExecutor one = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), task -> {
        Thread thread = new Thread(task, "rehearsal");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    /** @param longest after which no further draft is begun */
    public Rehearsals(Drafts drafts, Duration longest) {
        this.drafts = drafts;
        this.longest = longest;
    }

    /**
     * Begins one, or refuses where too many wait.
     *
     * @throws java.util.concurrent.RejectedExecutionException where too many wait
     */
    public Rehearsal begin(RuleFolder before, RuleFolder after) {
        Rehearsal rehearsal = new Rehearsal(new Rehearsal.Change(before, after), longest);
        one.execute(() -> rehearsal.run(drafts));
        return rehearsal;
    }

    @Override
    public void close() {
        one.shutdownNow();
    }

    /** Where the drafts in review lie, and what reads them. */
    public record Drafts(Office office, StoredDrafts stored, JdbcRulings rulings, DraftPipeline.Loading pipeline) {

        /** A draft in review. */
        record Place(String caseId, String draft) {
        }

        /** Its sealed text, opened for as long as it is read. */
        record Opened(Stored stored, Rulings rulings) {
        }

        List<Place> inReview() {
            return office.journal().records().stream().flatMap(record -> record.reviews().values().stream()
                    .filter(review -> review instanceof Review.Waiting && !(review instanceof Review.Ended)).map(review -> new Place(record.caseId(), review.dossier().draft()))
                    .sorted(Comparator.comparing(Place::draft))).toList();
        }

        Optional<Opened> open(Place place) {
            return stored.state(place.caseId(), place.draft())
                    .flatMap(draft -> stored.open(draft).map(opened -> new Opened(opened, rulings.of(draft.key()))));
        }

        /** Nothing where the models are not loaded in time, or never. */
        Optional<DraftPipeline.Trial> under(RuleFolder rules, Duration left) {
            try {
                return Optional.of(pipeline.begin().get(Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS).under(rules));
            } catch (TimeoutException | ExecutionException absent) {
                return Optional.empty();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }
}
