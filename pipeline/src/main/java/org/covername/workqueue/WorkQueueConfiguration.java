package org.covername.workqueue;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.ExceptionListener;
import java.util.concurrent.BlockingQueue;
import org.apache.camel.Exchange;
import org.apache.camel.component.jms.JmsComponent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the lanes beside the service: those of a broker where one is named, else those in memory. */
@Configuration(proxyBeanMethods = false)
class WorkQueueConfiguration {

    static final String BY_URGENCY = "byUrgency";

    @Bean
    Roles roles(@Value("${covername.roles}") String words) {
        return Roles.of(words);
    }

    /** @throws RolesRefusedException where nobody would hear of the steps that this process leaves to others */
    @Bean
    WorkQueue workQueue(Environment environment, Roles roles, @Value("${covername.in-flight}") int inFlight) {
        boolean shared = SharedQueueCondition.named(environment);
        if (!shared && !roles.has(Role.WORKER)) {
            throw new RolesRefusedException("A process that takes no steps needs covername.queue, the broker by which others hear of them; name it, or add worker to covername.roles.");
        }
        return WorkQueue.of(shared, inFlight);
    }

    @Bean(BY_URGENCY)
    BlockingQueue<Exchange> byUrgency() {
        return CamelUrgency.queue();
    }

    @Bean
    @Conditional(SharedQueueCondition.class)
    ConnectionFactory brokerConnections(@Value("${covername.queue}") String url, @Value("${covername.queue.user:}") String user, @Value("${covername.queue.password:}") String password) {
        return JmsBroker.factory(url, user, password);
    }

    @Bean(WorkQueue.BROKER)
    @Conditional(SharedQueueCondition.class)
    JmsComponent broker(ConnectionFactory factory, ExceptionListener listener) {
        return JmsBroker.component(factory, listener);
    }

    @Bean
    @Conditional(SharedQueueCondition.class)
    JmsDeadLetters deadLetters(ConnectionFactory factory) {
        return new JmsDeadLetters(factory);
    }
}
