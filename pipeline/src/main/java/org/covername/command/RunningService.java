package org.covername.command;

import java.util.concurrent.CountDownLatch;
import org.covername.CovernameService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A started service, to wait for or to stop. */
final class RunningService {

    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed = new CountDownLatch(1);

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
    }

    static RunningService start(String... arguments) {
        return new RunningService(new SpringApplication(CovernameService.class).run(arguments));
    }

    /** Returns once the service has been stopped. */
    void join() throws InterruptedException {
        closed.await();
    }

    void stop() {
        context.close();
    }
}
