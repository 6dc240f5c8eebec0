package dev.socialpublisher.sandbox.network;

import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.limit.RateWindows;
import java.util.List;

/** A stand-in whose posts and tokens live in one state, and whose limits in one set of windows. */
public abstract class LedgerNetwork implements Network {

    private final NetworkState state;
    private final RateWindows windows = new RateWindows();

    protected LedgerNetwork(NetworkState state) {
        this.state = state;
    }

    protected final RateWindows windows() {
        return windows;
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
    }

    @Override
    public final void close() {
        state.close();
    }
}
