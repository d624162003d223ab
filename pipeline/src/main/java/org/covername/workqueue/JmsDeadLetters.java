package org.covername.workqueue;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.QueueBrowser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jms.core.JmsTemplate;

/** The broker's queue of drafts on hold, for whoever watches the broker: a copy of what the database says, and made to agree with it. */
public final class JmsDeadLetters {

    private static final String KEY = "draftKey";

    private final JmsTemplate jms;

    JmsDeadLetters(ConnectionFactory factory) {
        this.jms = new JmsTemplate(factory);
        jms.setReceiveTimeout(JmsTemplate.RECEIVE_TIMEOUT_NO_WAIT);
    }

    /**
     * Lays a letter for each draft on hold that has none, and takes away those of drafts that are not.
     *
     * @throws org.springframework.jms.JmsException while the broker does not answer
     */
    public void agreeWith(Set<String> held) {
        List<String> lying = lying();
        lying.stream().filter(key -> !held.contains(key)).forEach(this::take);
        new TreeSet<>(held).stream().filter(key -> !lying.contains(key)).forEach(this::lay);
    }

    /** Keys of the drafts that have a letter. */
    List<String> lying() {
        return jms.browse(WorkQueue.DEAD, (session, browser) -> keys(browser));
    }

    private static List<String> keys(QueueBrowser browser) throws JMSException {
        List<String> keys = new ArrayList<>();
        for (Object message : Collections.list(browser.getEnumeration())) {
            String key = ((Message) message).getStringProperty(KEY);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    private void lay(String key) {
        jms.send(WorkQueue.DEAD, session -> {
            Message letter = session.createTextMessage(key);
            letter.setStringProperty(KEY, key);
            return letter;
        });
    }

    private void take(String key) {
        jms.receiveSelected(WorkQueue.DEAD, KEY + " = '" + key.replace("'", "''") + "'");
    }
}
