package org.covername.intake;

import org.apache.camel.builder.RouteBuilder;
import org.covername.workqueue.JmsDeadLetters;

/** From the drafts on hold to the broker's queue of them, on one machine at a time. */
final class DeadLetterRoute extends RouteBuilder {

    private final JmsDeadLetters letters;
    private final JdbcDrafts drafts;
    private final Claims claims;
    private final Hindrances hindrances;

    DeadLetterRoute(JmsDeadLetters letters, JdbcDrafts drafts, Claims claims, Hindrances hindrances) {
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
        try (Claims.Claim alone = claims.claim(Claims.DEAD_LETTERS)) {
            if (alone.held()) {
                letters.agreeWith(drafts.held());
                hindrances.brokerAnswers();
            }
        } catch (RuntimeException failure) {
            if (!hindrances.behind(failure)) {
                throw failure;
            }
        }
    }
}
