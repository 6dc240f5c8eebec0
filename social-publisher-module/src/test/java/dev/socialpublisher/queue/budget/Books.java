package dev.socialpublisher.queue.budget;

import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.network.SourcedFact;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.IdempotencyKey;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.PlainCipher;
import dev.socialpublisher.testing.Posts;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.testing.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A queue on a real database, on which X bills 0.015 USD, with a link 0.20. */
final class Books {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final String LINKED = "La corne de brume. https://magazine.example.org/phares/men-garo";
    static final String PLAIN = "La corne de brume sonne toutes les trente secondes.";

    private static final LocalDate READ = LocalDate.of(2026, 11, 22);
    static final NetworkProfile X = Samples.withFacts(
            Samples.xProfile(),
            List.of(
                    fact("prices.post", "0.015 USD"),
                    fact("prices.linked", "0.20 USD"),
                    fact("prices.picture", "0.015 USD"),
                    fact("prices.altText", "0.005 USD"),
                    fact("quota.account.PT15M", "100"),
                    fact("quota.app.PT24H", "10000")));

    static final ProfileSource PROFILES = Profiles.source(List.of(X, Samples.blueskyProfile()));

    final SettableClock clock = new SettableClock(NOW);
    final JdbcStores stores = JdbcStores.open(Databases.h2(), new PlainCipher());

    private static SourcedFact fact(String name, String value) {
        return new SourcedFact(name, value, "docs", READ, "O");
    }

    Forecasts forecasts() {
        return new Forecasts(stores.posts(), stores.channels(), PROFILES, clock);
    }

    Channel x(String id) {
        return keep(Posts.channel(new ChannelId(id), 1));
    }

    Channel keep(Channel channel) {
        stores.channels().save(channel);
        return channel;
    }

    /** Takes it out of every count. */
    void cancel(Post post) {
        Post.Standing gone = new Post.Standing(PostState.CANCELLED, Wording.NONE, NOW, Optional.empty());
        Post cancelled = new Post(
                post.origin(), post.version(), gone, post.revision(), post.timing(), post.decisions(), post.outcome());
        stores.posts().save(cancelled, post.version(), List.of());
    }

    Post post(Channel channel, PostState state, String text, Instant dueAt) {
        return post(channel, state, Posts.revision(1, text, Posts.CREATED), dueAt);
    }

    Post post(Channel channel, PostState state, PostRevision revision, Instant dueAt) {
        Post plain = Posts.in(channel.id(), state);
        Post post = new Post(
                plain.origin(),
                1,
                plain.standing(),
                revision,
                new Post.Timing(
                        Optional.empty(), Optional.of(dueAt), plain.timing().timeToLive()),
                List.of(),
                plain.outcome());
        IdempotencyKey key = new IdempotencyKey("armelle", post.id().toString(), "a".repeat(64));
        return stores.posts().create(post, List.of(HistoryEntry.creation(post)), key);
    }
}
