package dev.socialpublisher.delivery;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.IdempotencyKey;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.Step;
import dev.socialpublisher.queue.TimeToLive;
import dev.socialpublisher.testing.FarZone;
import dev.socialpublisher.testing.Posts;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;

/** Posts on their way through one store of dispatch. Channels are made up per test, so that one database serves all. */
@ExtendWith(FarZone.class)
public abstract class DispatchTable {
    protected static final Instant NOW = Instant.parse("2026-10-25T00:30:00Z");
    static final Lease LEASE = new Lease("node-a", NOW.plusSeconds(120));
    static final RemotePost REMOTE = new RemotePost("42", URI.create("https://x.example/42"));
    final ChannelId channel = new ChannelId("c" + UUID.randomUUID().toString().substring(0, 20));

    protected abstract PostStore posts();

    protected abstract DispatchStore dispatch();

    List<Claim> expired(Instant at) {
        return dispatch().expired(at, 1000);
    }

    static Optional<Claim> find(List<Claim> claims, Post post) {
        return claims.stream()
                .filter(claim -> claim.post().id().equals(post.id()))
                .findFirst();
    }

    static Change publishing(Post post) {
        return Change.of(post).to(PostState.PUBLISHING, Step.bySystem("claim", Wording.NONE, NOW));
    }

    Claim claim(Post post) {
        return dispatch().claim(publishing(post), LEASE, NOW).orElseThrow();
    }

    Claim begun(Post post) {
        return dispatch().begin(claim(post), LEASE, NOW).orElseThrow();
    }

    Post back(Claim claim, Dispatch memory, Optional<Attempt> attempt) {
        Change back = Change.of(claim.post()).to(PostState.SCHEDULED, Step.bySystem("retry", Wording.NONE, NOW));
        return dispatch().settle(new Delivery(back, memory, attempt)).orElseThrow();
    }

    Claim reclaim(Post post, Instant now) {
        return dispatch()
                .claim(publishing(post), new Lease("node-a", now.plusSeconds(120)), now)
                .orElseThrow();
    }

    static Attempt ended(Claim claim, PublishResult.Kind kind) {
        Optional<RemotePost> remote = kind == PublishResult.Kind.PUBLISHED ? Optional.of(REMOTE) : Optional.empty();
        return claim.attempt()
                .orElseThrow()
                .ended(new Attempt.End(NOW.plusSeconds(2), kind, Wording.same("ok"), remote));
    }

    protected Post due(Instant dueAt, TimeToLive timeToLive) {
        Post post = Posts.scheduled(channel, "La corne de brume.", dueAt).withTimeToLive(timeToLive);
        IdempotencyKey key = new IdempotencyKey("armelle", post.id().toString(), "a".repeat(64));
        return posts().create(post, List.of(HistoryEntry.creation(post)), key);
    }
}
