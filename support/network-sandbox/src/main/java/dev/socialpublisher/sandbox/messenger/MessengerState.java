package dev.socialpublisher.sandbox.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostLedger;
import dev.socialpublisher.sandbox.meta.GraphTokens;
import dev.socialpublisher.sandbox.meta.GraphTokens.Grant;
import dev.socialpublisher.sandbox.network.Incoming;
import dev.socialpublisher.sandbox.network.NetworkState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything the stand-in remembers: tokens, what people wrote, what Pages sent. Mutable; every method holds this object's
 * lock, and so may a caller who must look and change in one step.
 */
final class MessengerState implements NetworkState {

    private final GraphTokens tokens;
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    private final PostLedger ledger;
    private long lastId;

    /** {@code first} are the configured tokens with their grants. */
    MessengerState(Path file, Supplier<Map<String, Grant>> first) {
        this.tokens = new GraphTokens(first);
        this.ledger = new PostLedger(file, this::apply);
        ledger.posts().forEach(post -> seen(post.remoteId()));
    }

    private void seen(String id) {
        lastId = Math.max(lastId, Long.parseLong(id.replaceFirst("^[a-z]+_", "")));
    }

    @Override
    public synchronized void record(ObjectNode event) {
        ledger.record(event);
    }

    synchronized void accept(AcceptedPost post) {
        ledger.accept(post);
    }

    /** A person writes, which opens a window. */
    synchronized void hear(Incoming words, Instant at) {
        record(new Message("m_" + nextId(at), words, at).event());
    }

    private void apply(JsonNode event) {
        if (event.path("event").asText().equals("message")) {
            Message message = Message.read(event);
            seen(message.id());
            String key = message.words().account() + "/" + message.words().person();
            conversations.merge(key, Conversation.begun(message), (old, begun) -> old.with(message));
        } else {
            tokens.apply(event);
        }
    }

    /** A fresh number, later than all before. */
    synchronized String nextId(Instant now) {
        lastId = Math.max(lastId + 1, now.toEpochMilli() * 1000);
        return Long.toString(lastId);
    }

    synchronized Optional<Conversation> conversation(String page, String person) {
        return Optional.ofNullable(conversations.get(page + "/" + person)).map(this::whole);
    }

    synchronized Optional<Conversation> conversation(String id) {
        return conversations.values().stream()
                .filter(conversation -> conversation.id().equals(id))
                .findFirst()
                .map(this::whole);
    }

    /** Of one Page, the liveliest first. */
    synchronized List<Conversation> conversations(String page) {
        List<Conversation> found = new ArrayList<>(conversations.values().stream()
                .filter(conversation -> conversation.page().equals(page))
                .map(this::whole)
                .sorted(Comparator.comparing(Conversation::updated))
                .toList());
        Collections.reverse(found);
        return found;
    }

    /** With what the Page sent, which the posts alone tell. */
    private Conversation whole(Conversation heard) {
        return heard.answered(ledger.posts().stream().filter(heard::has).toList());
    }

    @Override
    public synchronized List<AcceptedPost> posts() {
        return ledger.posts();
    }

    synchronized Optional<Grant> grant(String token) {
        return tokens.find(token);
    }

    @Override
    public synchronized void reset() {
        ledger.clear();
        conversations.clear();
        tokens.reset();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
