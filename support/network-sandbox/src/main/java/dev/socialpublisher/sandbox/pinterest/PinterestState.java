package dev.socialpublisher.sandbox.pinterest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostLedger;
import dev.socialpublisher.sandbox.network.NetworkState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything the stand-in remembers. Mutable; every method holds this object's lock. */
final class PinterestState implements NetworkState {
    private static final long FIRST_ID = 813_744_226_420_000_000L;

    private final Grants grants;
    private final PostLedger ledger;
    private long lastId = FIRST_ID;

    PinterestState(Path file, List<PinterestPerson> people) {
        this.grants = new Grants(people.stream().map(PinterestPerson::first).toList());
        this.ledger = new PostLedger(file, grants::apply);
        ledger.posts().forEach(pin -> lastId = Math.max(lastId, Long.parseLong(pin.remoteId())));
    }

    @Override
    public synchronized void record(ObjectNode event) {
        ledger.record(event);
    }

    synchronized void accept(AcceptedPost pin) {
        ledger.accept(pin);
    }

    synchronized void delete(String id, Instant at) {
        ledger.delete(id, at);
    }

    synchronized String nextId() {
        return Long.toString(++lastId);
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

    synchronized Optional<AcceptedPost> pin(String id) {
        return ledger.post(id);
    }

    @Override
    public synchronized void reset() {
        ledger.clear();
        grants.reset();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
