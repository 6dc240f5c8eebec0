package dev.socialpublisher.sandbox.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostLedger;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.network.NetworkState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the stand-in remembers. Mutable; every method holds this object's lock, and so may a caller who must look
 * and change in one step.
 */
final class MastodonState implements NetworkState {
    private static final long FIRST_ID = 113_000_000_000_000_000L;

    /** How long a key stands for its first status. */
    private static final Duration KEY_LIFE = Duration.ofHours(1);

    private final List<MastodonAccount> accounts;
    private final Map<String, MastodonMedia> media = new HashMap<>();
    private final Map<String, Keyed> keys = new HashMap<>();
    private final Map<String, MastodonApp> apps = new HashMap<>();
    private final Grants granted = new Grants(List.of());
    private final PostLedger ledger;
    private boolean ended;
    private long lastId = FIRST_ID;

    private record Keyed(String status, Instant until) {}

    MastodonState(Path file, List<MastodonAccount> accounts) {
        this.accounts = List.copyOf(accounts);
        this.ledger = new PostLedger(file, this::apply);
        ledger.posts().forEach(post -> lastId = Math.max(lastId, Long.parseLong(post.remoteId())));
    }

    @Override
    public synchronized void record(ObjectNode event) {
        ledger.record(event);
    }

    private void apply(JsonNode event) {
        switch (event.path("event").asText()) {
            case "media" -> {
                MastodonMedia upload = MastodonMedia.read(event);
                media.put(upload.id(), upload);
                lastId = Math.max(lastId, Long.parseLong(upload.id()));
            }
            case "key" ->
                keys.put(
                        event.path("key").asText(),
                        new Keyed(
                                event.path("status").asText(),
                                Instant.parse(event.path("until").asText())));
            case "app" -> {
                MastodonApp app = MastodonApp.read(event);
                apps.put(app.clientId(), app);
            }
            case "expire" -> {
                ended = true;
                granted.apply(event);
            }
            default -> granted.apply(event);
        }
    }

    /** The post first, then its key: a kill between makes a second post possible, as on a real server. */
    synchronized void accept(AcceptedPost post, Optional<String> key) {
        ledger.accept(post);
        key.ifPresent(value -> ledger.record(Json.object()
                .put("event", "key")
                .put("key", value)
                .put("status", post.remoteId())
                .put("until", post.origin().receivedAt().plus(KEY_LIFE).toString())));
    }

    /** The status that the key made within the hour. */
    synchronized Optional<AcceptedPost> made(String key, Instant now) {
        return Optional.ofNullable(keys.get(key))
                .filter(keyed -> now.isBefore(keyed.until()))
                .flatMap(keyed -> ledger.post(keyed.status()));
    }

    synchronized void delete(String id, Instant at) {
        ledger.delete(id, at);
    }

    synchronized String nextId() {
        return Long.toString(++lastId);
    }

    synchronized Optional<MastodonMedia> media(String id) {
        return Optional.ofNullable(media.get(id));
    }

    synchronized Optional<MastodonApp> app(String clientId) {
        return Optional.ofNullable(apps.get(clientId));
    }

    /** By a token from the settings, or by one that was granted on the page. */
    synchronized Optional<MastodonAccount> owner(String token, Instant now) {
        Optional<MastodonAccount> own = ended
                ? Optional.empty()
                : accounts.stream()
                        .filter(account -> account.token().equals(token))
                        .findFirst();
        return own.or(() -> granted.access(token)
                .filter(grant -> grant.good(now))
                .flatMap(grant -> accounts.stream()
                        .filter(account -> account.id().equals(grant.person()))
                        .findFirst()
                        .map(account -> account.within(grant.scopes()))));
    }

    @Override
    public synchronized List<AcceptedPost> posts() {
        return ledger.posts();
    }

    synchronized Optional<AcceptedPost> post(String id) {
        return ledger.post(id);
    }

    @Override
    public synchronized void reset() {
        ledger.clear();
        media.clear();
        keys.clear();
        apps.clear();
        granted.reset();
        ended = false;
    }

    @Override
    public void close() {
        ledger.close();
    }
}
