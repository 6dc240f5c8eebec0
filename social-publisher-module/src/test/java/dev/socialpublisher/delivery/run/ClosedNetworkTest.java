package dev.socialpublisher.delivery.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.network.ReconciliationClass;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.service.ClosedNetworks;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was queued when its network closed. */
class ClosedNetworkTest {
    private final Bench bench = new Bench(Databases.h2(), Profiles.retired(Posts.X));

    @Test
    void holdsADuePostWithTheDayAndTheSubstituteAndCallsNoConnector() {
        Post post = bench.due(Bench.NOW);
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.HELD);
        assertThat(bench.now(post).reason().english())
                .isEqualTo(
                        "SP-NETWORK-0002: Network x has been closed since 2 April 2019 and takes no posts; use bluesky instead");
        assertThat(bench.now(post).reason().french()).contains("est fermé depuis le 2 avril 2019");
        assertThat(bench.connector.calls()).isEmpty();
    }

    @Test
    void leavesItHeldWithItsHistoryHoweverOftenDispatchLooks() {
        Post post = bench.due(Bench.NOW);
        for (int i = 0; i < 5; i++) {
            bench.runner().tick();
            bench.clock.forward(Duration.ofHours(1));
        }

        assertThat(bench.state(post)).isEqualTo(PostState.HELD);
        assertThat(bench.actions(post)).containsExactly("create", "claim", "hold");
    }

    @Test
    void holdsWhatWaitsLongBeforeItIsDue() {
        Post later = bench.due(Bench.NOW.plus(Duration.ofDays(30)));
        ClosedNetworks closed = new ClosedNetworks(
                bench.stores.posts(), Profiles.source(List.of(Profiles.retired(Posts.X))), bench.clock);

        assertThat(closed.hold()).isEqualTo(1);

        assertThat(bench.state(later)).isEqualTo(PostState.HELD);
        assertThat(bench.now(later).reason().english())
                .isEqualTo("Network x has been closed since 2 April 2019 and takes no posts; use bluesky instead");
        assertThat(closed.hold()).as("once").isZero();
        assertThat(bench.actions(later)).containsExactly("create", "hold");
    }

    @Test
    void leavesOpenNetworksAlone() {
        Post post = bench.due(Bench.NOW.plus(Duration.ofDays(30)));
        ClosedNetworks closed = new ClosedNetworks(
                bench.stores.posts(),
                Profiles.source(List.of(Profiles.active(Posts.X, ReconciliationClass.NONE))),
                bench.clock);

        assertThat(closed.hold()).isZero();
        assertThat(bench.state(post)).isEqualTo(PostState.SCHEDULED);
    }

    @Test
    void handsNothingToAPersonThereEither() {
        bench.stores.channels().save(Posts.channel(Posts.CHANNEL, 1).servedByHand());
        Post post = bench.due(Bench.NOW);
        bench.runner().tick();

        assertThat(bench.state(post)).isEqualTo(PostState.HELD);
    }
}
