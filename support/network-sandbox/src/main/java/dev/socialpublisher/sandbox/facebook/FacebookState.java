package dev.socialpublisher.sandbox.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostLedger;
import dev.socialpublisher.sandbox.meta.GraphTokens;
import dev.socialpublisher.sandbox.meta.GraphTokens.Grant;
import dev.socialpublisher.sandbox.network.NetworkState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the stand-in remembers. Mutable; every method holds this object's lock, and so may a caller who must look
 * and change in one step.
 */
final class FacebookState implements NetworkState {

    private final GraphTokens tokens;
    private final Map<String, FacebookPhoto> photos = new HashMap<>();
    private final PostLedger ledger;
    private long lastId;

    FacebookState(Path file, List<FacebookPerson> people) {
        this.tokens = new GraphTokens(() -> configured(people));
        this.ledger = new PostLedger(file, this::apply);
        ledger.posts().forEach(post -> seen(post.remoteId().replaceFirst("^.*_", "")));
    }

    private static Map<String, Grant> configured(List<FacebookPerson> people) {
        Map<String, Grant> grants = new HashMap<>();
        for (FacebookPerson person : people) {
            for (FacebookPerson.Page page : person.pages()) {
                grants.put(
                        page.token(),
                        new Grant(GraphTokens.Kind.PAGE, page.id(), person.id(), person.scopes(), Instant.MAX));
            }
        }
        return grants;
    }

    private void seen(String id) {
        lastId = Math.max(lastId, Long.parseLong(id));
    }

    @Override
    public synchronized void record(ObjectNode event) {
        ledger.record(event);
    }

    /** Takes a post, or another wording of one that is there. */
    synchronized void accept(AcceptedPost post) {
        ledger.accept(post);
    }

    synchronized void delete(String id, Instant at) {
        ledger.delete(id, at);
    }

    private void apply(JsonNode event) {
        if (event.path("event").asText().equals("photo")) {
            FacebookPhoto photo = FacebookPhoto.read(event);
            photos.put(photo.id(), photo);
            seen(photo.id());
        } else {
            tokens.apply(event);
        }
    }

    /** A fresh number, later than all before. */
    synchronized String nextId(Instant now) {
        lastId = Math.max(lastId + 1, now.toEpochMilli() * 1000);
        return Long.toString(lastId);
    }

    @Override
    public synchronized List<AcceptedPost> posts() {
        return ledger.posts();
    }

    /** A post that is still there. */
    synchronized Optional<AcceptedPost> post(String id) {
        return ledger.post(id);
    }

    synchronized Optional<FacebookPhoto> photo(String id) {
        return Optional.ofNullable(photos.get(id));
    }

    synchronized Optional<Grant> grant(String token) {
        return tokens.find(token);
    }

    @Override
    public synchronized void reset() {
        ledger.clear();
        photos.clear();
        tokens.reset();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
