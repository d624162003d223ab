package org.covername.workqueue;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether an office names a broker, in {@code covername.queue}; without one nothing of it is loaded. */
public final class SharedQueueCondition implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return named(context.getEnvironment());
    }

    static boolean named(Environment environment) {
        return !environment.getProperty("covername.queue", "").isBlank();
    }
}
