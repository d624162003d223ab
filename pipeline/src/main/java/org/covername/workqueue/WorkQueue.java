package org.covername.workqueue;

import org.covername.pipeline.Step;

/**
 * The two lanes in which drafts wait, as addresses of Camel's. Reading has a lane of its own, as each process reads one draft at a time and a scan takes minutes; in the other one
 * a later step goes first, so that drafts come to their end and what an officer decided does not stand behind a hundred new drafts.
 *
 * @param shared whether a broker has them, for all machines
 */
public record WorkQueue(boolean shared, int inFlight) {

    /** The header of a message that says how urgent it is, 0 to 9, in the word of JMS. */
    public static final String URGENCY = "JMSPriority";

    /** The name by which Camel knows the broker. */
    static final String BROKER = "broker";
    /** The broker's queue of drafts on hold. */
    static final String DEAD = "covername.dead";

    private static final String IN_BROKER = "?preserveMessageQos=true&disableReplyTo=true&concurrentConsumers=";
    private static final int MOST = 6;

    public WorkQueue {
        if (inFlight < 1) {
            throw new IllegalArgumentException("A process works on one draft at least, not on " + inFlight);
        }
    }

    /** @param inFlight how many drafts at once; 0 for as many as there are processors */
    static WorkQueue of(boolean shared, int inFlight) {
        return new WorkQueue(shared, inFlight > 0 ? inFlight : Math.min(MOST, Runtime.getRuntime().availableProcessors()));
    }

    /** Where drafts wait to be read. */
    public String reading() {
        return shared ? BROKER + ":queue:covername.reading" + IN_BROKER + 1 : "seda:reading?size=100000&purgeWhenStopping=true";
    }

    /** Where they wait for all that follows. */
    public String working() {
        return shared ? BROKER + ":queue:covername.working" + IN_BROKER + inFlight
                : "seda:working?queue=#" + WorkQueueConfiguration.BY_URGENCY + "&purgeWhenStopping=true&concurrentConsumers=" + inFlight;
    }

    /** Where a draft waits for this step. */
    public String of(Step step) {
        return step == Step.EXTRACTION ? reading() : working();
    }

    /** Of a draft whose next step this is. */
    public int urgency(Step step) {
        return step.ordinal() + 1;
    }
}
