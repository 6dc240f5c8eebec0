package dev.socialpublisher.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
 * and change in one step.
 */
final class XState implements NetworkState {

    /** Milliseconds of X's id clock's zero: 2010-11-04T01:42:54.657Z. */
    private static final long ID_EPOCH = 1_288_834_974_657L;

    private final XTokens tokens;
    private final Map<String, XUpload> uploads = new HashMap<>();
    private final PostLedger ledger;
    private long lastId;

    XState(Path file, List<XAccount> accounts) {
        this.tokens = new XTokens(accounts);
        this.ledger = new PostLedger(file, this::apply);
        ledger.posts().forEach(post -> lastId = Math.max(lastId, Long.parseLong(post.remoteId())));
    }

    @Override
    public synchronized void record(ObjectNode event) {
        ledger.record(event);
    }

    synchronized void accept(AcceptedPost post) {
        ledger.accept(post);
    }

    synchronized void delete(String id, Instant at) {
        ledger.delete(id, at);
    }

    private void apply(JsonNode event) {
        switch (event.path("event").asText()) {
            case "media" -> keep(XUpload.read(event));
            case "alt" -> {
                String text = event.path("text").asText();
                uploads.computeIfPresent(event.path("id").asText(), (id, upload) -> upload.withAlt(text));
            }
            default -> tokens.apply(event);
        }
    }

    private void keep(XUpload upload) {
        uploads.put(upload.id(), upload);
        lastId = Math.max(lastId, Long.parseLong(upload.id()));
    }

    /** A fresh id: later than all before, its upper bits the time, as X's are. */
    synchronized String nextId(Instant now) {
        lastId = Math.max(lastId + 1, (now.toEpochMilli() - ID_EPOCH) << 22);
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

    synchronized Optional<XUpload> upload(String id) {
        return Optional.ofNullable(uploads.get(id));
    }

    synchronized Optional<XAccount> user(String token, Instant now) {
        return tokens.user(token, now);
    }

    synchronized Optional<XAccount> refreshable(String token, Instant now) {
        return tokens.refreshable(token, now);
    }

    boolean appOnly(String token) {
        return tokens.appOnly(token);
    }

    @Override
    public synchronized void reset() {
        ledger.clear();
        uploads.clear();
        tokens.reset();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
