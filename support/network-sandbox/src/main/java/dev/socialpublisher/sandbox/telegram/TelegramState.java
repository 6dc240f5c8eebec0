package dev.socialpublisher.sandbox.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.journal.PostLedger;
import dev.socialpublisher.sandbox.network.NetworkState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything the stand-in remembers. Mutable; every method holds this object's lock, and so may a caller who must look
 * and change in one step.
 */
final class TelegramState implements NetworkState {

    private final PostLedger ledger;
    private boolean revoked;
    private long lastMessage;

    TelegramState(Path file) {
        this.ledger = new PostLedger(file, this::apply);
        ledger.posts().forEach(post -> {
            seen(post.remoteId());
            post.content().images().stream().map(PostImage::remoteId).forEach(this::seen);
        });
    }

    private void seen(String message) {
        lastMessage = Math.max(lastMessage, Long.parseLong(message));
    }

    private void apply(JsonNode event) {
        revoked = revoked || event.path("kind").asText().equals("access");
    }

    @Override
    public synchronized void record(ObjectNode event) {
        ledger.record(event);
    }

    /** Takes a post, or what is left of one. */
    synchronized void accept(AcceptedPost post) {
        ledger.accept(post);
    }

    synchronized void delete(String message, Instant at) {
        ledger.delete(message, at);
    }

    /** Whether the tokens were revoked at BotFather. */
    synchronized boolean revoked() {
        return revoked;
    }

    /** A fresh number; one sequence for all channels, where Telegram has one for each. */
    synchronized long nextMessage() {
        lastMessage++;
        return lastMessage;
    }

    @Override
    public synchronized List<AcceptedPost> posts() {
        return ledger.posts();
    }

    /** The post that this message is, or is a picture of. */
    synchronized Optional<AcceptedPost> post(String message) {
        return ledger.posts().stream()
                .filter(post -> !post.isDeleted())
                .filter(post -> post.content().images().isEmpty()
                        ? post.remoteId().equals(message)
                        : post.content().images().stream()
                                .anyMatch(image -> image.remoteId().equals(message)))
                .findFirst();
    }

    @Override
    public synchronized void reset() {
        ledger.clear();
        revoked = false;
    }

    @Override
    public void close() {
        ledger.close();
    }
}
