package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.delivery.GateResult;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.InMemoryMark;
import dev.socialpublisher.testing.Posts;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A channel by hand: what comes due goes to a person once, and to no connector ever. */
class HandOutTest {
    private final Bench bench = new Bench(Databases.h2(), ReconciliationClass.HANDLE);

    HandOutTest() {
        bench.stores.channels().save(Posts.channel(Posts.CHANNEL, 1).servedByHand());
    }

    @Test
    void handsADuePostToAPersonAndCallsNoConnector() {
        Post post = bench.due(Bench.NOW);
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
        assertThat(bench.now(post).reason().english())
                .startsWith("to post by hand on ")
                .endsWith(", then paste the address here");
        assertThat(bench.now(post).reason().french()).startsWith("à publier à la main sur ");
        assertThat(bench.stores.dispatch().attempts(post.deliveryKey())).isEmpty();
        assertThat(bench.connector.calls()).isEmpty();
    }

    @Test
    void keepsItInTheTrayThroughRestartsHoweverLongThePersonTakes() {
        Post post = bench.due(Bench.NOW);
        bench.runner().tick();
        for (int day = 0; day < 30; day++) {
            bench.clock.forward(Duration.ofDays(1));
            bench.runner().tick();
        }

        assertThat(bench.state(post)).isEqualTo(PostState.UNCERTAIN);
        assertThat(bench.actions(post)).containsOnlyOnce("hand-out");
        assertThat(bench.connector.calls()).isEmpty();
    }

    @Test
    void handsItOutOnceWhereTwoWorkersServeTheChannel() {
        Post post = bench.due(Bench.NOW);
        DeliveryRunner first = bench.node("node-a", new InMemoryMark("installation-1"));
        DeliveryRunner second = bench.node("node-b", new InMemoryMark("installation-1"));
        first.tick();
        second.tick();
        first.tick();

        assertThat(bench.actions(post)).containsOnlyOnce("hand-out").containsOnlyOnce("claim");
        assertThat(bench.connector.calls()).isEmpty();
    }

    @Test
    void asksTheGatesBeforeItTroublesAPerson() {
        bench.gates.add(claim -> new GateResult.Hold(Wording.same("article withdrawn")));
        Post post = bench.due(Bench.NOW);
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.HELD);
        assertThat(bench.actions(post)).doesNotContain("hand-out");
    }

    @Test
    void storesWhichWayAChannelIsServed() {
        assertThat(bench.stores.channels().find(Posts.CHANNEL))
                .hasValueSatisfying(channel -> assertThat(channel.byHand()).isTrue());
        assertThat(bench.channel("x-machine").byHand()).isFalse();
    }
}
