package dev.socialpublisher.sandbox.bluesky;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.limit.RateLimit;
import dev.socialpublisher.sandbox.limit.RateWindows;
import dev.socialpublisher.sandbox.limit.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** Bluesky's limits: calls per address, points for writes, logins (docs.bsky.app rate limits, checked 2026-11-22). */
final class Points {

    static final int CREATE = 3;
    static final int UPDATE = 2;
    static final int DELETE = 1;

    private static final RateLimit CALLS = new RateLimit(3000, Duration.ofMinutes(5));
    private static final RateLimit HOUR = new RateLimit(5000, Duration.ofHours(1));
    private static final RateLimit DAY = new RateLimit(35_000, Duration.ofDays(1));
    private static final RateLimit LOGINS = new RateLimit(30, Duration.ofMinutes(5));
    private static final RateLimit LOGINS_DAY = new RateLimit(300, Duration.ofDays(1));

    private final RateWindows windows;

    Points(RateWindows windows) {
        this.windows = windows;
    }

    /** Counts one call, then answers it with the headers of the limit. */
    Answer call(Instant now, Supplier<Answer> handler) {
        Reading reading = windows.take("calls", "everyone", CALLS, 1, now);
        if (!reading.allowed()) {
            return limited(reading).answer();
        }
        try {
            return handler.get().withHeaders(headers(reading));
        } catch (Refusal refusal) {
            return refusal.answer().withHeaders(headers(reading));
        }
    }

    void write(BlueskyAccount account, int cost, Instant now) {
        take("writes", account.did(), HOUR, cost, now);
        take("writes", account.did(), DAY, cost, now);
    }

    void login(String identifier, Instant now) {
        take("com.atproto.server.createSession", identifier, LOGINS, 1, now);
        take("com.atproto.server.createSession", identifier, LOGINS_DAY, 1, now);
    }

    private void take(String operation, String client, RateLimit limit, int cost, Instant now) {
        Reading reading = windows.take(operation, client, limit, cost, now);
        if (!reading.allowed()) {
            throw limited(reading);
        }
    }

    private static Refusal limited(Reading reading) {
        Answer bare =
                Xrpc.error(429, "RateLimitExceeded", "Rate Limit Exceeded").answer();
        return new Refusal(bare.withHeaders(headers(reading)));
    }

    private static Map<String, String> headers(Reading reading) {
        return Map.of(
                "RateLimit-Limit", Integer.toString(reading.limit().max()),
                "RateLimit-Remaining", Integer.toString(reading.remaining()),
                "RateLimit-Reset", Long.toString(reading.reset().getEpochSecond()),
                "RateLimit-Policy",
                        reading.limit().max() + ";w=" + reading.limit().window().toSeconds());
    }
}
