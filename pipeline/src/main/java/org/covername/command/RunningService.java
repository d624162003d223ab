package org.covername.command;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.covername.CovernameService;
import org.covername.pipeline.DraftPipeline;
import org.covername.workqueue.Role;
import org.covername.workqueue.Roles;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** A started service, to wait for or to stop. */
public final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed = new CountDownLatch(1);

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts beside a pipeline that may still be loading; returns once the service listens. The log is set up by logback.xml alone, also for commands. */
    public static RunningService start(CompletableFuture<DraftPipeline> pipeline, String... properties) {
        return start(new DraftPipeline.Loading(() -> pipeline), properties);
    }

    /** Begins to load the pipeline where the process takes steps; else it is loaded when a page needs it. */
    public static RunningService start(DraftPipeline.Loading pipeline, String... properties) {
        QuietFailures.install();
        DataOptions.listenOnThisMachineOnly();
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SpringApplication application = new SpringApplication(CovernameService.class);
        application.addInitializers(context -> {
            LogbackLines.write(context.getEnvironment().getProperty("covername.log", ""));
            if (Roles.in(context.getEnvironment()).has(Role.WORKER)) {
                pipeline.begin();
            }
            context.getBeanFactory().registerSingleton("pipeline", pipeline);
        });
        return new RunningService(application.run(properties));
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Port of the console. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Returns once the service has been stopped. */
    void join() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        context.close();
        closed.countDown();
    }
}
