package dev.socialpublisher.adapter.connector.http;

import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.connector.RateScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateHeadersTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final RateHeaders HEADERS = new RateHeaders(
            List.of(
                    new RateHeaders.Window("remaining", "reset", RateScope.ACCOUNT),
                    new RateHeaders.Window("day-remaining", "day-reset", RateScope.APP)),
            Duration.ofMinutes(15));

    private static RateHeaders.Wait limited(Map<String, String> headers) {
        return HEADERS.limited(answer(429, "{}", headers), NOW);
    }

    @Test
    void takesTheResetTime() {
        assertThat(limited(Map.of("reset", epoch("2026-11-22T10:07:00Z"))))
                .isEqualTo(new RateHeaders.Wait(Instant.parse("2026-11-22T10:07:00Z"), RateScope.ACCOUNT));
    }

    @Test
    void correctsTheResetByTheServersClock() {
        assertThat(limited(Map.of("reset", epoch("2026-11-22T10:37:00Z"), "date", "Sun, 22 Nov 2026 10:30:00 GMT")))
                .isEqualTo(new RateHeaders.Wait(NOW.plus(Duration.ofMinutes(7)), RateScope.ACCOUNT));
    }

    @Test
    void waitsForTheWindowThatIsUsedUp() {
        assertThat(limited(Map.of(
                        "remaining",
                        "12",
                        "reset",
                        epoch("2026-11-22T10:05:00Z"),
                        "day-remaining",
                        "0",
                        "day-reset",
                        epoch("2026-11-22T20:00:00Z"))))
                .isEqualTo(new RateHeaders.Wait(Instant.parse("2026-11-22T20:00:00Z"), RateScope.APP));
    }

    @Test
    void fallsBackToRetryAfterAndThenToTheUsualWindow() {
        assertThat(limited(Map.of("retry-after", "90")).until()).isEqualTo(NOW.plusSeconds(90));
        assertThat(limited(Map.of()).until()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(limited(Map.of("reset", "soon", "retry-after", "later")).until())
                .isEqualTo(NOW.plus(Duration.ofMinutes(15)));
    }

    @Test
    void countsASmallNumberFromNow() {
        assertThat(limited(Map.of("reset", "37", "date", "Sun, 22 Nov 2026 10:30:00 GMT")))
                .isEqualTo(new RateHeaders.Wait(NOW.plusSeconds(37), RateScope.ACCOUNT));
    }

    @Test
    void boundsNonsense() {
        assertThat(limited(Map.of("reset", "99999999999")).until()).isEqualTo(NOW.plus(Duration.ofHours(25)));
        assertThat(limited(Map.of("reset", "1")).until()).isEqualTo(NOW.plusSeconds(1));
    }

    private static String epoch(String instant) {
        return String.valueOf(Instant.parse(instant).getEpochSecond());
    }
}
