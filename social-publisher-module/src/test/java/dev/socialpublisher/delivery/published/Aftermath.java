package dev.socialpublisher.delivery.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.actor.Role;
import dev.socialpublisher.delivery.run.Bench;
import dev.socialpublisher.delivery.run.DeliveryRunner;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.authoring.QueuePorts;
import dev.socialpublisher.queue.service.QueueService;
import dev.socialpublisher.queue.service.QueueSettings;
import dev.socialpublisher.queue.service.Target;
import dev.socialpublisher.queue.tracking.TrackingSource;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.InMemoryArticles;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.testing.WordCharter;
import dev.socialpublisher.tone.WaivableBy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Posts that are out on one network, and the people who do something about them. */
final class Aftermath {
    static final Actor PAUL = new Actor("paul", "Paul", Set.of(Role.PUBLISHER));
    static final Actor ANNE = new Actor("anne", "Anne", Set.of(Role.PUBLISHER));
    static final Actor ARMELLE = new Actor("armelle", "Armelle", Set.of(Role.EDITOR));

    final NetworkProfile profile;
    final Bench bench;
    final DeliveryRunner runner;

    Aftermath(NetworkProfile profile) {
        this.profile = profile;
        bench = new Bench(Databases.h2(), profile);
        runner = bench.runner();
    }

    Post published() {
        return published("La corne de brume.");
    }

    Post published(String text) {
        Post post = bench.create(Posts.scheduled(Posts.CHANNEL, text, Bench.NOW));
        runner.tick();
        assertThat(bench.state(post)).isEqualTo(PostState.PUBLISHED);
        return bench.now(post);
    }

    /** As a person found it on the network. */
    Post withoutId() {
        Post published = published();
        Outcome seen = new Outcome(Optional.empty(), published.outcome().address(), Wording.same("seen"));
        return bench.stores
                .posts()
                .save(Change.of(published)
                        .with(post -> post.withOutcome(seen))
                        .note(Step.by(PAUL, "resolve", "vu", Bench.NOW)));
    }

    HistoryEntry lastEntry(Post post) {
        return last(post, 1).get(0);
    }

    List<HistoryEntry> last(Post post, int entries) {
        List<HistoryEntry> history = bench.stores.posts().history(post.id());
        return history.subList(history.size() - entries, history.size());
    }

    static Target target(Post post) {
        return new Target(post.id(), post.version());
    }

    static void assertRefused(ThrowingCallable call, ErrorCode code, String english) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SocialException.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.wording().english()).isEqualTo(english);
        });
    }

    QueueService queue() {
        return queue(profile);
    }

    QueueService queue(NetworkProfile as) {
        return new QueueService(
                new QueuePorts(
                        bench.stores.posts(),
                        bench.stores.holds(),
                        bench.stores.snapshots(),
                        bench.stores.channels(),
                        Profiles.source(List.of(as)),
                        new WordCharter("incroyable", WaivableBy.PUBLISHER),
                        TrackingSource.OFF,
                        new InMemoryArticles(),
                        bench.media,
                        bench.media,
                        Optional.empty()),
                new QueueSettings(false),
                bench.clock);
    }
}
