package org.covername.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.covername.extraction.UnreadableDraftException;
import org.covername.hold.Holds;
import org.covername.wordcopy.WordCopy;

/**
 * All steps of one draft, one after the other in one process. What needs nothing of the steps that come before it in their order is begun as soon as it can be, beside
 * them: holds are read from the draft alone, and a Word copy is made from the pseudonyms.
 */
final class DraftRun {

    private final DraftPipeline pipeline;
    private final WorkInMemory work;
    private CompletableFuture<Holds> holds;
    private CompletableFuture<WordCopy> copy;

    DraftRun(DraftPipeline pipeline, WorkInMemory work) {
        this.pipeline = pipeline;
        this.work = work;
    }

    /** Takes the next step, and keeps what it gave. */
    Object take(Step step) throws UnreadableDraftException {
        Object result = switch (step) {
            case HOLD -> joined(holds);
            case CANDIDATE -> pipeline.write(work, joined(copy));
            default -> pipeline.take(step, work);
        };
        work.keep(step, result);
        beginBehind(step);
        return result;
    }

    private void beginBehind(Step step) {
        if (step == Step.EXTRACTION) {
            holds = CompletableFuture.supplyAsync(() -> pipeline.holds(work));
        } else if (step == Step.PSEUDONYM) {
            copy = CompletableFuture.supplyAsync(() -> DraftPipeline.copy(work));
        }
    }

    /** A failure is told as if the step had been taken here. */
    private static <T> T joined(CompletableFuture<T> begun) {
        try {
            return begun.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
