package org.covername.workqueue;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.ExceptionListener;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;

/**
 * The broker as Camel speaks to it. A message is taken within a transaction of the broker's, in which the next one is sent as well: it is gone once the step is in the
 * database, and comes to another worker when this one dies.
 */
final class JmsBroker {

    private static final long LOOK_AGAIN_MILLIS = 2000;

    private JmsBroker() {
    }

    /** None is fetched before somebody is free to work on it: else it would wait here while another worker has nothing to do. */
    static ConnectionFactory factory(String url, String user, String password) {
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url);
        factory.setConsumerWindowSize(0);
        if (!user.isEmpty()) {
            factory.setUser(user);
            factory.setPassword(password);
        }
        return factory;
    }

    static JmsComponent component(ConnectionFactory factory, ExceptionListener listener) {
        JmsComponent component = JmsComponent.jmsComponent(factory);
        component.setTransacted(true);
        component.setLazyCreateTransactionManager(false);
        component.setCacheLevelName("CACHE_CONSUMER");
        component.setRecoveryInterval(LOOK_AGAIN_MILLIS);
        component.setExceptionListener(listener);
        return component;
    }
}
