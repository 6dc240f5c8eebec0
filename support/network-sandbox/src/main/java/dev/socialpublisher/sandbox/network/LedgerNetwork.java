package dev.socialpublisher.sandbox.network;

import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.limit.RateWindows;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A stand-in whose posts and tokens live in one state, and whose limits in one set of windows. */
public abstract class LedgerNetwork implements Network {

    private final Map<String, Reactions> reactions = new ConcurrentHashMap<>();
    private final NetworkState state;
    private final RateWindows windows = new RateWindows();

    protected LedgerNetwork(NetworkState state) {
        this.state = state;
    }

    protected final RateWindows windows() {
        return windows;
    }

    /** What readers did with a post so far. */
    protected final Reactions reactions(String post) {
        return reactions.getOrDefault(post, Reactions.NONE);
    }

    /** For stand-ins that count: until reset. */
    protected final void keep(String post, Reactions done) {
        reactions.put(post, done);
    }

    @Override
    public final List<AcceptedPost> posts() {
        return state.posts();
    }

    @Override
    public final void expire(String kind) {
        state.record(Json.object().put("event", "expire").put("kind", kind));
    }

    @Override
    public final void limit(String operation, int max) {
        windows.override(operation, max);
    }

    @Override
    public void reset() {
        state.reset();
        windows.clear();
        reactions.clear();
    }

    @Override
    public final void close() {
        state.close();
    }
}
