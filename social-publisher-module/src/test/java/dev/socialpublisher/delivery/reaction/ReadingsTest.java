package dev.socialpublisher.delivery.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.connector.ability.Reactions;
import dev.socialpublisher.delivery.run.Bench;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.FakeNetwork;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading what readers did, on a clock of ten minutes. */
class ReadingsTest {
    private final NetworkProfile telling = Profiles.telling(Posts.X);
    private final Bench bench = new Bench(Databases.h2(), telling);
    private final List<RemotePost> asked = new ArrayList<>();
    private final Deque<CountResult> answers = new ArrayDeque<>();

    @Test
    void readsAfterAnHourADayAndAWeekOnceEach() {
        Post post = published();
        for (int minutes = 0; minutes < 8 * 24 * 60; minutes += 10) {
            bench.clock.forward(Duration.ofMinutes(10));
            readings(telling).read();
        }

        assertThat(bench.stores.reactions().of(post.id()))
                .containsExactly(
                        new Reading(ReadingTime.AN_HOUR, Bench.NOW.plus(Duration.ofHours(1)), new Reactions(0, 0, 1)),
                        new Reading(ReadingTime.A_DAY, Bench.NOW.plus(Duration.ofDays(1)), new Reactions(0, 0, 2)),
                        new Reading(ReadingTime.A_WEEK, Bench.NOW.plus(Duration.ofDays(7)), new Reactions(0, 0, 3)));
        assertThat(asked).hasSize(3).containsOnly(FakeNetwork.remote(post.deliveryKey()));
    }

    @Test
    void asksAgainWhereTheNetworkDidNotAnswerAndOtherPostsDoNotWait() {
        Post silent = published();
        Post other = published();
        answers.add(new CountResult.Untold(new PublishResult.Unavailable(Wording.same("503"))));
        bench.clock.forward(Duration.ofHours(1));
        readings(telling).read();
        assertThat(kept(silent) + kept(other)).isEqualTo(1);

        readings(telling).read();
        assertThat(asked).as("not before its patience is over").hasSize(2);
        bench.clock.forward(ReactionStore.PATIENCE);
        readings(telling).read();

        assertThat(kept(silent)).isEqualTo(1);
        assertThat(kept(other)).isEqualTo(1);
    }

    @Test
    void asksNoNetworkThatDoesNotTell() {
        published();
        bench.clock.forward(Duration.ofDays(2));
        readings(Profiles.taking(Posts.X, 1)).read();

        assertThat(asked).isEmpty();
    }

    private int kept(Post post) {
        return bench.stores.reactions().of(post.id()).size();
    }

    private Readings readings(NetworkProfile profile) {
        return new Readings(
                bench.stores.reactions(),
                Profiles.source(List.of(profile)),
                (post, remote) -> answer(remote),
                bench.clock);
    }

    private CountResult answer(RemotePost remote) {
        asked.add(remote);
        return answers.isEmpty() ? new CountResult.Counted(new Reactions(0, 0, asked.size())) : answers.remove();
    }

    private Post published() {
        Post post = bench.create(Posts.scheduled(Posts.CHANNEL, "La corne.", Bench.NOW));
        bench.runner().tick();
        return bench.now(post);
    }
}
