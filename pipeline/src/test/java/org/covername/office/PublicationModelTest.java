package org.covername.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.covername.hold.Audience;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.Dossier.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens in whatever order, with the power failing before any write: nothing is shown that may not be, and everything once or not at all. */
class PublicationModelTest {

    private static final AtomicInteger SHOWN = new AtomicInteger();
    private static final AtomicInteger SEQUENCES = new AtomicInteger();

    @Property(tries = 20_000, afterFailure = AfterFailureMode.SAMPLE_FIRST)
    void publishesOnceAndNeverWhatIsHeld(@ForAll("histories") ActionChain<World> history) {
        World world = history.run();
        try {
            world.comesToRest();
        } finally {
            SHOWN.addAndGet(world.shownInAll());
            SEQUENCES.incrementAndGet();
            world.leave();
        }
    }

    /** Every pair of moments for two power cuts, which random histories hit too seldom: while it is put on the page, and while that is mended by what comes next. */
    @ParameterizedTest
    @EnumSource
    void comesToRestAfterTwoPowerCuts(Next next) {
        for (int first = 0; first < 40; first++) {
            for (int second = 0; second < 20; second++) {
                World world = World.inMemory();
                int[] cuts = {first, second};
                preparedAndDue(world, 4);
                world.work(each -> each.powerFailsAfter(cuts[0]));
                world.work(each -> new Press(each.node(0)).publishDue("child-q"));
                world.work(each -> each.powerFailsAfter(cuts[1]));
                world.work(each -> next.work.accept(each, each.pick("child-q")));
                world.comesToRest();
                world.leave();
            }
        }
    }

    /** What comes next after the first power cut. */
    enum Next {
        PUBLISHING((world, which) -> new Press(world.node(1)).publishDue(which.caseId())),
        WITHDRAWAL((world, which) -> new ReviewDesk(world.node(1)).withdraw(which, world.by(2))),
        HOLD((world, which) -> new HoldDesk(world.node(1)).raise(which.caseId(), "criminal-proceedings", world.by(2))),
        LATER_DRAFT((world, which) -> {
            world.draftComes(which.caseId(), 2, false, true);
            world.prepare(which.caseId(), 1);
        }),
        ALTERED_FILE((world, which) -> {
            world.altered(which.caseId());
            new Press(world.node(1)).publishDue(which.caseId());
        });

        private final BiConsumer<World, Which> work;

        Next(BiConsumer<World, Which> work) {
            this.work = work;
        }
    }

    /** A model in which nothing is ever published would prove nothing. */
    @AfterContainer
    static void publishesOftenEnoughToProveSomething() {
        assertThat(SHOWN.get()).isGreaterThan(SEQUENCES.get() / 5);
    }

    @Provide
    ActionChainArbitrary<World> histories() {
        return histories(ActionChain.startWith(World::inMemory));
    }

    /** What may happen, the likelier with the greater weight. */
    static ActionChainArbitrary<World> histories(ActionChainArbitrary<World> start) {
        return start
                .withAction(6, does("a draft comes", (world, n) -> world.draftComes(caseOf(n), 1 + n % 3, n % 5 == 0, n % 7 != 0)))
                .withAction(8, does("all is prepared", (world, n) -> world.prepare(caseOf(n), n)))
                .withAction(8, does("all is prepared, and it is due at once", PublicationModelTest::preparedAndDue))
                .withAction(3, does("somebody approves", (world, n) -> new ReviewDesk(world.node(n)).approve(world.pick(caseOf(n)), world.by(n))))
                .withAction(3, does("a hold is raised", (world, n) -> new HoldDesk(world.node(n)).raise(caseOf(n), n % 2 == 0 ? "criminal-proceedings" : "parallel-review", world.by(n))))
                .withAction(3, does("holds are cleared", (world, n) -> world.clearAll(caseOf(n), n % 40)))
                .withAction(2, does("clearances are confirmed", (world, n) -> world.confirmAll(caseOf(n))))
                .withAction(2, does("a hold reopens", (world, n) -> new HoldDesk(world.node(n)).reopen(caseOf(n), "hold-1", world.by(n))))
                .withAction(7, does("it is scheduled", (world, n) -> new ReviewDesk(world.node(n)).schedule(world.pick(caseOf(n)),
                        new Plan(n % 3 == 0 ? Optional.empty() : Optional.of(world.now().plus(Duration.ofMinutes(n % 2 * n))), ""), world.by(n))))
                .withAction(1, does("the schedule is cancelled", (world, n) -> new ReviewDesk(world.node(n)).cancel(world.pick(caseOf(n)), world.by(n))))
                .withAction(4, does("what is due begins", (world, n) -> new Press(world.node(n)).begin(caseOf(n), world.pick(caseOf(n)).draft())))
                .withAction(4, does("what has begun is finished", (world, n) -> new Press(world.node(n)).finish(caseOf(n), world.pick(caseOf(n)).draft())))
                .withAction(6, does("what is due is published", (world, n) -> new Press(world.node(n)).publishDue(caseOf(n))))
                .withAction(2, does("it is withdrawn", (world, n) -> new ReviewDesk(world.node(n)).withdraw(world.pick(caseOf(n)), world.by(n))))
                .withAction(2, does("it is reopened", (world, n) -> new ReviewDesk(world.node(n)).reopen(world.pick(caseOf(n)), world.by(n))))
                .withAction(1, does("it is closed", (world, n) -> new ReviewDesk(world.node(n)).close(world.pick(caseOf(n)), world.by(n))))
                .withAction(1, does("its audience changes", (world, n) -> new ReviewDesk(world.node(n)).meanFor(world.pick(caseOf(n)), Audience.PROFESSIONALS_ONLY, world.by(n))))
                .withAction(1, does("its year is over", (world, n) -> new Press(world.node(n)).moveToRequest(caseOf(n))))
                .withAction(1, does("the redacted file is altered", (world, n) -> world.altered(caseOf(n))))
                .withAction(2, does("a draft is in work, or no longer", (world, n) -> world.inWork(caseOf(n), n % 3 == 0)))
                .withAction(4, does("time goes on", (world, n) -> world.jump(n % 10 == 0 ? Duration.ofDays(400) : n % 4 == 0 ? Duration.ofDays(1) : Duration.ofMinutes(n))))
                .withAction(1, does("the clock is set back", (world, n) -> world.jump(Duration.ofHours(-n))))
                .withAction(6, does("the power will fail", (world, n) -> world.powerFailsAfter(n % 12)))
                .withMaxTransformations(12);
    }

    private static void preparedAndDue(World world, int n) {
        world.prepare(caseOf(n), n);
        new ReviewDesk(world.node(n)).schedule(world.pick(caseOf(n)), new Plan(Optional.of(world.now()), ""), world.by(n));
        if (n % 4 != 0) {
            new Press(world.node(n)).begin(caseOf(n), world.pick(caseOf(n)).draft());
        }
    }

    private static String caseOf(int n) {
        return World.CASES.get(n / 3 % World.CASES.size());
    }

    private static Action.Independent<World> does(String what, BiConsumer<World, Integer> work) {
        return new Action.Independent<>() {
            @Override
            public Arbitrary<Transformer<World>> transformer() {
                return Arbitraries.integers().between(0, 99).map(n -> Transformer.mutate(what + " (" + n + ")", world -> world.work(each -> work.accept(each, n))));
            }
        };
    }
}
