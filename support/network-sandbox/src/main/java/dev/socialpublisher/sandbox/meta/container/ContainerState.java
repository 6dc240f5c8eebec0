package dev.socialpublisher.sandbox.meta.container;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostLedger;
import dev.socialpublisher.sandbox.meta.GraphTokens;
import dev.socialpublisher.sandbox.meta.GraphTokens.Grant;
import dev.socialpublisher.sandbox.network.NetworkState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything the stand-in remembers. Mutable; every method holds this object's lock, and so may a caller who must look
 * and change in one step. Which container was published is told by the posts alone, whose source names it.
 */
public final class ContainerState implements NetworkState {

    private final GraphTokens tokens;
    private final Map<String, Container> containers = new HashMap<>();
    private final PostLedger ledger;
    private long lastId;

    /** {@code first} are the configured tokens with their grants. */
    public ContainerState(Path file, Supplier<Map<String, Grant>> first) {
        this.tokens = new GraphTokens(first);
        this.ledger = new PostLedger(file, this::apply);
        ledger.posts().forEach(post -> seen(post.remoteId()));
    }

    private void seen(String id) {
        lastId = Math.max(lastId, Long.parseLong(id));
    }

    @Override
    public synchronized void record(ObjectNode event) {
        ledger.record(event);
    }

    public synchronized void accept(AcceptedPost post) {
        ledger.accept(post);
    }

    public synchronized void delete(String id, Instant at) {
        ledger.delete(id, at);
    }

    private void apply(JsonNode event) {
        if (event.path("event").asText().equals("container")) {
            Container container = Container.read(event);
            containers.put(container.id(), container);
            seen(container.id());
        } else {
            tokens.apply(event);
        }
    }

    /** A fresh number, later than all before. */
    public synchronized String nextId(Instant now) {
        lastId = Math.max(lastId + 1, now.toEpochMilli() * 1000);
        return Long.toString(lastId);
    }

    public synchronized Optional<Container> container(String id) {
        return Optional.ofNullable(containers.get(id));
    }

    /** Whether a post was made of the container, even one that is deleted now. */
    public synchronized boolean published(String container) {
        return ledger.posts().stream()
                .anyMatch(post -> post.source().path("creation_id").asText().equals(container));
    }

    @Override
    public synchronized List<AcceptedPost> posts() {
        return ledger.posts();
    }

    /** A post that is still there. */
    public synchronized Optional<AcceptedPost> post(String id) {
        return ledger.post(id);
    }

    public synchronized Optional<Grant> grant(String token) {
        return tokens.find(token);
    }

    /** Of one account, newest first, later than {@code since}. */
    public synchronized List<AcceptedPost> newest(String account, Instant since) {
        List<AcceptedPost> found = new ArrayList<>(ledger.posts());
        found.removeIf(post -> post.isDeleted()
                || !post.origin().account().equals(account)
                || post.origin().receivedAt().isBefore(since));
        Collections.reverse(found);
        return found;
    }

    /** How far a container is, as the API names it. */
    public synchronized String code(Container container, Instant now) {
        return container.code(published(container.id()), now);
    }

    @Override
    public synchronized void reset() {
        ledger.clear();
        containers.clear();
        tokens.reset();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
