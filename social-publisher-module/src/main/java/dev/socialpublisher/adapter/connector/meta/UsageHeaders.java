package dev.socialpublisher.adapter.connector.meta;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How much of its calls an account or an app has used (developers.facebook.com, rate limits, 2026-11-22). */
final class UsageHeaders {
    private static final List<String> SHARES = List.of("call_count", "total_time", "total_cputime");

    private UsageHeaders() {}

    /** Until an account may call again, in whole minutes; empty while it may. */
    static Optional<Duration> accountWait(Reply.Answered answer) {
        long minutes = 0;
        JsonNode usage =
                answer.header("x-business-use-case-usage").map(Json::read).orElseGet(Json::object);
        for (JsonNode cases : usage) {
            for (JsonNode one : cases) {
                minutes = Math.max(
                        minutes, one.path("estimated_time_to_regain_access").asLong(0));
            }
        }
        return minutes > 0 ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty();
    }

    /** Whether the app has used all of a share: the next call is refused. */
    static boolean appUsedUp(Reply.Answered answer) {
        JsonNode usage = answer.header("x-app-usage").map(Json::read).orElseGet(Json::object);
        return SHARES.stream().anyMatch(share -> usage.path(share).asInt(0) >= 100);
    }
}
