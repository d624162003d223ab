package org.covername.intake;

import java.time.Duration;
import java.util.Optional;
import org.covername.pipeline.Step;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.env.Environment;

/**
 * Lets recognition of each draft take so much longer, by waiting and not by work, while the worker has the draft as it does in any step: so a machine of few processors can show what many workers
 * would do. It is no part of the product: a benchmark names it to a worker as {@code spring.main.sources}, with the time as {@value #TIME}.
 */
public final class WaitingRecognition implements BeanPostProcessor, BeanFactoryAware {

    /** The property with the time, such as {@code 10s}. */
    public static final String TIME = "covername.benchmark.recognition";

    private BeanFactory service;

    /** Claims of the service, of which that of a draft before recognition is told only after the time. */
    private record Waiting(Claims claims, JdbcDrafts drafts, Duration time) implements Claims {

        @Override
        public Claim claim(String key) {
            Claim claim = claims.claim(key);
            if (claim.held() && drafts.nextStep(key).equals(Optional.of(Step.RECOGNITION))) {
                pass();
            }
            return claim;
        }

        @Override
        public Claim await(String what) {
            return claims.await(what);
        }

        private void pass() {
            try {
                Thread.sleep(time.toMillis());
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    @Override
    public void setBeanFactory(BeanFactory factory) {
        this.service = factory;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof StepTurns ? turns() : bean;
    }

    private StepTurns turns() {
        Environment environment = service.getBean(Environment.class);
        JdbcDrafts drafts = service.getBean(JdbcDrafts.class);
        Claims claims = new Waiting(service.getBean(Claims.class), drafts, environment.getRequiredProperty(TIME, Duration.class));
        return new StepTurns(claims, drafts, service.getBean(Hindrances.class), environment.getRequiredProperty("covername.attempts", Integer.class));
    }
}
