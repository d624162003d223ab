package org.covername.intake;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.builder.RouteBuilder;
import org.covername.workqueue.JmsDeadLetters;

/** From the drafts on hold to the broker's queue of them, on one machine at a time. */
final class DeadLetterRoute extends RouteBuilder {

    private final JmsDeadLetters letters;
    private final JdbcDrafts drafts;
    private final JdbcClaims claims;
    private final Hindrances hindrances;

    DeadLetterRoute(JmsDeadLetters letters, JdbcDrafts drafts, JdbcClaims claims, Hindrances hindrances) {
        this.letters = letters;
        this.drafts = drafts;
        this.claims = claims;
        this.hindrances = hindrances;
    }

    @Override
    public void configure() {
        from("timer:dead-letters?delay=1000&period={{covername.dead-letters-every}}").routeId("dead-letters").process(exchange -> agree());
    }

    private void agree() {
        try (JdbcClaims.Claim alone = claims.claim(JdbcClaims.DEAD_LETTERS)) {
            if (alone.held()) {
                Set<String> held = drafts.all().stream().filter(draft -> draft.stand().state() == DraftState.State.HELD).map(DraftState::key).collect(Collectors.toSet());
                letters.agreeWith(held);
                hindrances.brokerAnswers();
            }
        } catch (RuntimeException failure) {
            if (!hindrances.behind(failure)) {
                throw failure;
            }
        }
    }
}
