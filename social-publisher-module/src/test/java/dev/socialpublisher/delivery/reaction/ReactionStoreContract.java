package dev.socialpublisher.delivery.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.connector.ability.Reactions;
import dev.socialpublisher.delivery.DispatchTable;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.testing.Posts;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of readings does. */
public abstract class ReactionStoreContract extends DispatchTable {
    private static final Set<NetworkId> X = Set.of(Posts.X);

    protected abstract ReactionStore reactions();

    @Test
    void aReadingIsDueFromItsTimeUntilTheNextOne() {
        Post post = published();
        assertThat(due(ReadingTime.AN_HOUR, Duration.ofMinutes(59), post)).isFalse();
        assertThat(due(ReadingTime.AN_HOUR, Duration.ofHours(1), post)).isTrue();
        assertThat(due(ReadingTime.AN_HOUR, Duration.ofHours(24), post)).isFalse();
        assertThat(due(ReadingTime.A_DAY, Duration.ofHours(24), post)).isTrue();
        assertThat(due(ReadingTime.A_WEEK, Duration.ofDays(7), post)).isTrue();
        assertThat(due(ReadingTime.A_WEEK, Duration.ofDays(31), post)).isFalse();
        assertThat(reactions().due(ReadingTime.A_DAY, Set.of(new NetworkId("other")), later(Duration.ofDays(2)), 9))
                .isEmpty();
    }

    @Test
    void onlyPublishedPostsThatTheNetworkNamedAreRead() {
        Post waiting = due(NOW, TimeToLive.STANDARD);
        Post retracted = published();
        posts().save(Change.of(retracted).to(PostState.RETRACTED, step("retract")));

        assertThat(due(ReadingTime.AN_HOUR, Duration.ofHours(2), waiting)).isFalse();
        assertThat(due(ReadingTime.AN_HOUR, Duration.ofHours(2), retracted)).isFalse();
    }

    @Test
    void isTakenByOneAndAfterItsPatienceByAnother() {
        Post post = published();
        Instant now = later(Duration.ofHours(1));

        assertThat(reactions().take(post.id(), ReadingTime.AN_HOUR, now)).isTrue();
        assertThat(reactions().take(post.id(), ReadingTime.AN_HOUR, now)).isFalse();
        assertThat(due(ReadingTime.AN_HOUR, Duration.ofHours(1), post)).isFalse();
        Instant impatient = now.plus(ReactionStore.PATIENCE);
        assertThat(reactions().due(ReadingTime.AN_HOUR, X, impatient, 100))
                .extracting(Post::id)
                .contains(post.id());
        assertThat(reactions().take(post.id(), ReadingTime.AN_HOUR, impatient)).isTrue();
        assertThat(reactions().take(post.id(), ReadingTime.AN_HOUR, impatient)).isFalse();
    }

    @Test
    void keepsTheFirstOfEachTimeInOrder() {
        Post post = published();
        Instant first = later(Duration.ofHours(1));
        Instant second = later(Duration.ofHours(25));
        reactions().take(post.id(), ReadingTime.A_DAY, second);
        reactions().keep(post.id(), new Reading(ReadingTime.A_DAY, second, new Reactions(3, 4, 5)));
        reactions().take(post.id(), ReadingTime.AN_HOUR, first);
        assertThat(reactions().of(post.id())).hasSize(1);
        Reading kept = new Reading(ReadingTime.AN_HOUR, first, new Reactions(0, 1, 2));
        reactions().keep(post.id(), kept);
        reactions().keep(post.id(), new Reading(ReadingTime.AN_HOUR, second, new Reactions(9, 9, 9)));

        assertThat(reactions().of(post.id()))
                .containsExactly(kept, new Reading(ReadingTime.A_DAY, second, new Reactions(3, 4, 5)));
        assertThat(due(ReadingTime.AN_HOUR, Duration.ofHours(20), post)).isFalse();
    }

    private boolean due(ReadingTime time, Duration after, Post post) {
        List<Post> due = reactions().due(time, X, later(after), 100);
        return due.stream().anyMatch(found -> found.id().equals(post.id()));
    }

    private Post published() {
        Post post = due(NOW, TimeToLive.STANDARD);
        Outcome outcome =
                new Outcome(Optional.of("42"), Optional.of(URI.create("https://network.example/42")), Wording.NONE);
        return posts().save(Change.of(post)
                .to(PostState.PUBLISHING, step("claim"))
                .with(sent -> sent.withOutcome(outcome))
                .to(PostState.PUBLISHED, step("published")));
    }

    private static Step step(String action) {
        return Step.bySystem(action, Wording.NONE, NOW);
    }

    private static Instant later(Duration after) {
        return NOW.plus(after);
    }
}
