package org.covername.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.covername.pipeline.Step;
import org.covername.workqueue.Role;
import org.covername.workqueue.Roles;
import org.covername.workqueue.WorkQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From each lane to the step that a draft has before it. Which one that is says the database and not the message, of which nothing is believed but the draft's key: so one that
 * comes twice, or from a worker that died after its step was kept, goes on where the draft stands.
 */
final class LaneRoutes extends RouteBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(LaneRoutes.class);
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");
    private static final String STEP = "step";

    private final JdbcDrafts drafts;
    private final WorkQueue queue;
    private final Roles roles;
    private final Hindrances hindrances;

    LaneRoutes(JdbcDrafts drafts, WorkQueue queue, Roles roles, Hindrances hindrances) {
        this.drafts = drafts;
        this.queue = queue;
        this.roles = roles;
        this.hindrances = hindrances;
    }

    @Override
    public void configure() {
        lane("reading", queue.reading());
        lane("working", queue.working());
    }

    /** What fails in a step is settled there; what fails here goes back to the broker. */
    private void lane(String id, String from) {
        from(from).routeId(id).autoStartup(roles.has(Role.WORKER)).errorHandler(noErrorHandler())
                .removeHeaders("*")
                .process(this::find)
                .filter(exchangeProperty(STEP).isNotNull())
                .toD("direct:${exchangeProperty." + STEP + "}");
    }

    private void find(Exchange exchange) {
        hindrances.brokerAnswers();
        String key = String.valueOf(exchange.getMessage().getBody(String.class));
        exchange.setProperty(STEP, step(key).map(Step::word).orElse(null));
    }

    private Optional<Step> step(String key) {
        try {
            if (!KEY.matcher(key).matches() || !drafts.knows(key)) {
                LOG.warn("A message in the work queue is the key of no draft and was passed over. See that the broker belongs to this database.");
                return Optional.empty();
            }
            return drafts.nextStep(key);
        } catch (RuntimeException failure) {
            if (hindrances.keep(key, failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
