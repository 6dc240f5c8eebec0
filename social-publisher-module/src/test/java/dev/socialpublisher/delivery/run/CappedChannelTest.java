package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.channel.MonthlyCap;
import dev.socialpublisher.delivery.Gate;
import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.delivery.gate.CapGate;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.budget.CapCheck;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A channel that may send one post a month, and more than one that is due. */
class CappedChannelTest {
    private final Bench bench = new Bench(Databases.h2(), ReconciliationClass.HANDLE);
    private final Gate gate = new CapGate(
            new CapCheck(
                    bench.stores.posts(),
                    Profiles.source(List.of(Profiles.active(Posts.X, ReconciliationClass.HANDLE)))),
            bench.stores.channels());

    CappedChannelTest() {
        bench.stores
                .channels()
                .save(Posts.channel(Posts.CHANNEL, 1).capped(MonthlyCap.of(Optional.of(1), Optional.empty())));
    }

    @Test
    void sendsTheFirstAndHoldsTheNextWithItsReason() {
        bench.gates.add(gate);
        Post first = bench.due(Bench.NOW.minusSeconds(60));
        Post second = bench.due(Bench.NOW);
        bench.runner().tick();

        assertThat(bench.state(first)).isEqualTo(PostState.PUBLISHED);
        assertThat(bench.state(second)).isEqualTo(PostState.HELD);
        assertThat(bench.now(second).reason().english())
                .isEqualTo("the cap of account Le Phare is 1 post in November 2026; planned or out already: 1;"
                        + " release it once the cap is raised, or for another month");
        assertThat(bench.now(second).reason().french()).contains("est de 1 post en novembre 2026");
        assertThat(bench.actions(second)).containsExactly("create", "claim", "hold");
    }

    @Test
    void sendsAgainInTheNextMonth() {
        bench.gates.add(gate);
        bench.due(Bench.NOW);
        bench.runner().tick();
        bench.clock.forward(Duration.ofDays(10));
        bench.runner().tick(); // a first look after so long a stop
        Post december = bench.due(bench.clock.instant());
        bench.runner().tick();

        assertThat(bench.state(december)).isEqualTo(PostState.PUBLISHED);
    }

    /** Both were claimed before either asks: what the submission of two at once may let through. */
    @Test
    void twoNodesThatRaceForTheLastPlaceNeverSendBoth() {
        Post first = bench.due(Bench.NOW.minusSeconds(60));
        Post second = bench.due(Bench.NOW);
        AtomicInteger asked = new AtomicInteger();
        bench.gates.add(claim -> {
            if (asked.getAndIncrement()
                    == 0) { // the first node has claimed and not asked yet: the second one claims too
                bench.node("node-b", bench.mark).tick();
            }
            return GateResult.pass();
        });
        bench.gates.add(gate);
        bench.node("node-a", bench.mark).tick();

        assertThat(asked).hasValueGreaterThan(1);
        assertThat(List.of(bench.state(first), bench.state(second)))
                .containsExactlyInAnyOrder(PostState.PUBLISHED, PostState.HELD);
        assertThat(bench.network.accepted()).hasSize(1);
    }
}
