package dev.socialpublisher.sandbox.meta;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.limit.RateLimit;
import dev.socialpublisher.sandbox.limit.RateWindows;
import dev.socialpublisher.sandbox.limit.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How much of its calls an app or a Page has used, in percent (rate limits guide, checked 2026-11-22). A Page has 4,800
 * calls for each engaged person in 24 hours, an Instagram account for each impression, here one; an app 200 in an hour
 * for each of its users, here one.
 */
final class Usage {

    private static final RateLimit PAGE = new RateLimit(4800, Duration.ofHours(24));
    private static final RateLimit APP = new RateLimit(200, Duration.ofHours(1));

    private final RateWindows windows;
    private final BusinessCalls business;

    Usage(RateWindows windows, BusinessCalls business) {
        this.windows = windows;
        this.business = business;
    }

    /** What a call is told: the headers, and a refusal where it is one too many. */
    record Told(Map<String, String> headers, Optional<Refusal> refusal) {
        Told {
            headers = Map.copyOf(headers);
        }
    }

    Told take(GraphTokens.Grant grant, Instant now) {
        return grant.kind() == GraphTokens.Kind.USER ? app(grant.person(), now) : page(grant.subject(), now);
    }

    private Told page(String page, Instant now) {
        Reading reading = windows.take(business.type(), page, PAGE, 1, now);
        long minutes = reading.allowed()
                ? 0
                : Math.max(1, Duration.between(now, reading.reset()).toMinutes());
        ObjectNode usage = Json.object().put("type", business.type());
        counted(usage, reading).put("estimated_time_to_regain_access", minutes);
        ObjectNode header = Json.object();
        header.putArray(page).add(usage);
        return new Told(
                Map.of("X-Business-Use-Case-Usage", Json.line(header)),
                refused(reading, business.code(), business.message()));
    }

    private Told app(String person, Instant now) {
        Reading reading = windows.take("app", person, APP, 1, now);
        return new Told(
                Map.of("X-App-Usage", Json.line(counted(Json.object(), reading))),
                refused(reading, 4, "Application request limit reached"));
    }

    private static Optional<Refusal> refused(Reading reading, int code, String message) {
        return reading.allowed() ? Optional.empty() : Optional.of(GraphProblem.limited(code, message));
    }

    private static ObjectNode counted(ObjectNode json, Reading reading) {
        int max = Math.max(1, reading.limit().max());
        int percent = reading.allowed() ? (max - reading.remaining()) * 100 / max : 100;
        return json.put("call_count", percent).put("total_cputime", percent / 4).put("total_time", percent / 4);
    }
}
