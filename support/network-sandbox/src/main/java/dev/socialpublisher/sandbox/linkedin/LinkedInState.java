package dev.socialpublisher.sandbox.linkedin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostLedger;
import dev.socialpublisher.sandbox.network.NetworkState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the stand-in remembers. Mutable; every method holds this object's lock, and so may a caller who must look
 * and change in one step. Places for uploads live in memory only, as short as LinkedIn's own.
 */
final class LinkedInState implements NetworkState {
    private static final long FIRST_ID = 7_100_000_000_000_000_000L;

    private final Grants tokens;
    private final Map<String, LinkedInImage> images = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final PostLedger ledger;
    private long lastId = FIRST_ID;

    /** Where a picture may be put, once. */
    record Place(String owner, Instant until) {}

    LinkedInState(Path file, List<LinkedInPerson> people) {
        this.tokens = new Grants(people.stream().map(LinkedInPerson::first).toList());
        this.ledger = new PostLedger(file, this::apply);
        ledger.posts().forEach(post -> used(post.remoteId()));
    }

    private void used(String urn) {
        lastId = Math.max(lastId, Long.parseLong(urn.substring(urn.lastIndexOf(':') + 1)));
    }

    @Override
    public synchronized void record(ObjectNode event) {
        ledger.record(event);
    }

    synchronized void accept(AcceptedPost post) {
        ledger.accept(post);
    }

    synchronized void delete(String urn, Instant at) {
        ledger.delete(urn, at);
    }

    private void apply(JsonNode event) {
        if (event.path("event").asText().equals("image")) {
            LinkedInImage image = LinkedInImage.read(event);
            images.put(image.urn(), image);
        } else {
            tokens.apply(event);
        }
    }

    synchronized String nextId() {
        return Long.toString(++lastId);
    }

    synchronized void open(String urn, Place place) {
        places.put(urn, place);
    }

    /** Taken by asking. */
    synchronized Optional<Place> take(String urn) {
        return Optional.ofNullable(places.remove(urn));
    }

    synchronized boolean waits(String urn) {
        return places.containsKey(urn);
    }

    synchronized Optional<LinkedInImage> image(String urn) {
        return Optional.ofNullable(images.get(urn));
    }

    synchronized Optional<Grants.Grant> access(String token) {
        return tokens.access(token);
    }

    synchronized Optional<Grants.Grant> refresh(String token) {
        return tokens.refresh(token);
    }

    @Override
    public synchronized List<AcceptedPost> posts() {
        return ledger.posts();
    }

    synchronized Optional<AcceptedPost> post(String urn) {
        return ledger.post(urn);
    }

    @Override
    public synchronized void reset() {
        ledger.clear();
        images.clear();
        places.clear();
        tokens.reset();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
