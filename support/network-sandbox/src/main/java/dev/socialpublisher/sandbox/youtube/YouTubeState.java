package dev.socialpublisher.sandbox.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostLedger;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.network.NetworkState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the stand-in remembers; a post is a video that became public. Mutable; every method holds this object's lock. */
final class YouTubeState implements NetworkState {
    private final Grants grants;
    private final Map<String, StoredVideo> videos = new LinkedHashMap<>();
    private final PostLedger ledger;

    YouTubeState(Path file, List<YouTubePerson> people) {
        this.grants = new Grants(people.stream().map(YouTubePerson::first).toList());
        this.ledger = new PostLedger(file, this::apply);
    }

    private void apply(JsonNode event) {
        switch (event.path("event").asText()) {
            case "video" -> {
                StoredVideo video = StoredVideo.of(event);
                videos.put(video.id(), video);
            }
            case "removal" -> videos.remove(event.path("id").asText());
            default -> grants.apply(event);
        }
    }

    @Override
    public synchronized void record(ObjectNode event) {
        ledger.record(event);
    }

    synchronized void keep(StoredVideo video) {
        ledger.record(video.event());
    }

    /** What readers see from now on. */
    synchronized void show(AcceptedPost post) {
        ledger.accept(post);
    }

    synchronized void remove(String id, Instant at) {
        ledger.record(Json.object().put("event", "removal").put("id", id));
        if (ledger.post(id).isPresent()) {
            ledger.delete(id, at);
        }
    }

    synchronized Optional<StoredVideo> video(String id) {
        return Optional.ofNullable(videos.get(id));
    }

    synchronized Optional<Grants.Grant> access(String token) {
        return grants.access(token);
    }

    synchronized Optional<Grants.Grant> refresh(String token) {
        return grants.refresh(token);
    }

    @Override
    public synchronized List<AcceptedPost> posts() {
        return ledger.posts();
    }

    @Override
    public synchronized void reset() {
        ledger.clear();
        videos.clear();
        grants.reset();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
