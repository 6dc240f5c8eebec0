package dev.socialpublisher.sandbox.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** All windows of one stand-in by key. They live in memory: a restarted network has forgotten them, as real ones may. */
public final class RateWindows {

    private record Window(Instant end, int used) {}

    private final Map<String, Window> windows = new HashMap<>();
    private final Map<String, Integer> overrides = new HashMap<>();

    /** Takes {@code cost} points from the window of {@code operation} and {@code client}. */
    public synchronized Reading take(String operation, String client, RateLimit limit, int cost, Instant now) {
        RateLimit effective = new RateLimit(overrides.getOrDefault(operation, limit.max()), limit.window());
        String key = operation + " " + effective.window() + " " + client;
        Window window = windows.get(key);
        if (window == null || !now.isBefore(window.end())) {
            window = new Window(now.plus(effective.window()), 0);
        }
        boolean allowed = window.used() + cost <= effective.max();
        Window after = allowed ? new Window(window.end(), window.used() + cost) : window;
        windows.put(key, after);
        return new Reading(effective, Math.max(0, effective.max() - after.used()), after.end(), allowed);
    }

    /** Replaces the maximum of one operation until {@link #clear()}. */
    public synchronized void override(String operation, int max) {
        overrides.put(operation, new RateLimit(max, Duration.ZERO).max());
    }

    public synchronized void clear() {
        windows.clear();
        overrides.clear();
    }
}
