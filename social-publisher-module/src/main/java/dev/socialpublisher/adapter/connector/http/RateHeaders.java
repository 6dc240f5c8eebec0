package dev.socialpublisher.adapter.connector.http;

import dev.socialpublisher.connector.RateScope;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a network says that one must wait.
 *
 * @param windows its limits; several may hold for one call
 * @param fallback how long to wait after a 429 that names no time
 */
public record RateHeaders(List<Window> windows, Duration fallback) {
    /** A header gone wrong must not stop a channel for good; the longest window of any network is a day. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(25);

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    /** One limit: header names in lower case; {@code reset} is in epoch seconds by the server's clock, in seconds from
     * now, or an ISO 8601 time. */
    public record Window(String remaining, String reset, RateScope scope) {}

    /** Calls are refused until then. */
    public record Wait(Instant until, RateScope scope) {}

    public RateHeaders {
        windows = List.copyOf(windows);
    }

    /** The windows that this answer used up, whatever its status. */
    Stream<Wait> usedUp(Reply.Answered answer, Instant now) {
        return windows.stream()
                .filter(window ->
                        answer.header(window.remaining()).filter("0"::equals).isPresent())
                .flatMap(window -> reset(answer, window, now).map(until -> new Wait(until, window.scope())).stream());
    }

    /** Until when a 429 halts: the latest used-up window, else any named reset, else Retry-After, else the fallback. */
    public Wait limited(Reply.Answered answer, Instant now) {
        return usedUp(answer, now)
                .max(Comparator.comparing(Wait::until))
                .or(() -> anyReset(answer, now))
                .or(() -> retryAfter(answer, now))
                .orElseGet(() -> new Wait(now.plus(fallback), RateScope.ACCOUNT));
    }

    private Optional<Wait> anyReset(Reply.Answered answer, Instant now) {
        return windows.stream()
                .flatMap(window -> reset(answer, window, now).map(until -> new Wait(until, window.scope())).stream())
                .findFirst();
    }

    private static Optional<Wait> retryAfter(Reply.Answered answer, Instant now) {
        return answer.header("retry-after")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(value -> new Wait(bounded(now, Duration.ofSeconds(Long.parseLong(value))), RateScope.ACCOUNT));
    }

    private static Optional<Instant> reset(Reply.Answered answer, Window window, Instant now) {
        return answer.header(window.reset())
                .flatMap(value -> time(value, serverTime(answer).orElse(now)))
                .map(reset -> bounded(now, Duration.between(serverTime(answer).orElse(now), reset)));
    }

    /** A number of fewer than ten digits is no time of this century: it counts from {@code now}. */
    private static Optional<Instant> time(String value, Instant now) {
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(now.plusSeconds(Long.parseLong(value)));
        }
        if (value.matches("[0-9]{10,11}")) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(value)));
        }
        try {
            return Optional.of(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> serverTime(Reply.Answered answer) {
        return answer.header("date").flatMap(RateHeaders::httpDate);
    }

    private static Optional<Instant> httpDate(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Instant bounded(Instant now, Duration wait) {
        Duration atLeast = wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait;
        return now.plus(atLeast.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : atLeast);
    }
}
