package org.covername.intake;

import jakarta.jms.ExceptionListener;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.camel.ProducerTemplate;
import org.covername.intake.InboundDoor.At;
import org.covername.pipeline.DraftPipeline;
import org.covername.ruleset.Pipelines;
import org.covername.workqueue.JmsDeadLetters;
import org.covername.workqueue.Role;
import org.covername.workqueue.Roles;
import org.covername.workqueue.SharedQueueCondition;
import org.covername.workqueue.WorkQueue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Puts the routes together: from the drop folder into the lanes, from the lanes to the steps. Each process has all of them, and starts those of its roles. */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

    @Bean
    Hindrances hindrances() {
        return new Hindrances();
    }

    /** Hears of a broker that is gone, also while nothing is sent. */
    @Bean
    ExceptionListener brokerWatch(Hindrances hindrances) {
        return hindrances::behind;
    }

    @Bean
    Claims claims(DataSource database) {
        return Claims.on(database);
    }

    @Bean
    CamelSending sending(ProducerTemplate camel, WorkQueue queue, Hindrances hindrances) {
        return new CamelSending(camel, queue, hindrances);
    }

    @Bean
    LostDrafts lostDrafts(JdbcDrafts drafts, Claims claims, WorkQueue queue, @Value("${covername.lost-after}") Duration after) {
        return new LostDrafts(drafts, claims, after, queue.shared());
    }

    @Bean
    At inboundPlace(Desk desk, Arrivals arrivals, LostDrafts lost, @Value("${covername.drafts-in-work}") int limit) {
        return new At(desk, arrivals, new Backlog(desk.drafts(), limit), lost);
    }

    @Bean
    Arrivals arrivals(Desk desk, SpringBookkeeping books, Claims claims) {
        return new Arrivals(desk, books, claims);
    }

    @Bean
    InboundDoor inboundDoor(At at, Settled settled, Hindrances hindrances) {
        return new InboundDoor(at, settled, hindrances);
    }

    @Bean
    InboundRoute inboundRoute(InboundDoor door, Roles roles, CamelSending sending) {
        return new InboundRoute(door, roles, sending);
    }

    @Bean
    ApplicationRunner lookAtInbound(Settings settings, Roles roles) {
        return arguments -> {
            if (roles.has(Role.WATCH)) {
                new InboundRights(settings.inbound()).look();
            }
        };
    }

    @Bean
    Remakes remakes(Desk desk, SpringBookkeeping books, @Value("${covername.remake-quiet}") long quietMillis) {
        return new Remakes(desk, books, quietMillis);
    }

    @Bean
    RemakeRoute remakeRoute(Remakes remakes, CamelSending sending, Roles roles) {
        return new RemakeRoute(remakes, sending, roles.has(Role.WORKER));
    }

    @Bean
    LaneRoutes laneRoutes(JdbcDrafts drafts, WorkQueue queue, Roles roles, Hindrances hindrances) {
        return new LaneRoutes(drafts, queue, roles, hindrances);
    }

    @Bean
    StepTurns turns(Claims claims, JdbcDrafts drafts, Hindrances hindrances, @Value("${covername.attempts}") int attempts) {
        return new StepTurns(claims, drafts, hindrances, attempts);
    }

    @Bean
    Pipelines pipelines(DraftPipeline.Loading pipeline, Settings settings) {
        return new Pipelines(pipeline, settings.rules());
    }

    @Bean
    StepRun stepRun(Desk desk, SpringBookkeeping books, StepTurns turns, Pipelines pipelines) {
        return new StepRun(desk, books, new StepRun.How(turns, new StepRules(desk.drafts(), pipelines)));
    }

    @Bean
    StepFailures stepFailures(Desk desk, SpringBookkeeping books, Pipelines pipelines) {
        return new StepFailures(desk, books, pipelines);
    }

    @Bean
    StepRoutes stepRoutes(StepRun run, StepFailures failures, Hindrances hindrances, CamelSending sending) {
        return new StepRoutes(run, failures, hindrances, sending);
    }

    @Bean
    @Conditional(SharedQueueCondition.class)
    DeadLetterRoute deadLetterRoute(JmsDeadLetters letters, JdbcDrafts drafts, Claims claims, Hindrances hindrances) {
        return new DeadLetterRoute(letters, drafts, claims, hindrances);
    }
}
