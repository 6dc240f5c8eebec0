package dev.socialpublisher.adapter.connector.youtube;

import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.error.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** What YouTube's refusals mean, by their reason. Source: YouTube Data API v3, errors, 2026-11-22. */
final class YouTubeAnswers {
    /** Quotas begin anew at midnight there. */
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    /** How many videos a channel may upload a day is not told, nor when its day begins. */
    private static final Duration NEXT_DAY = Duration.ofHours(24);

    /** After a burst; our choice. */
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final NetworkClient client;
    private final Clock clock;

    YouTubeAnswers(NetworkClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** For every status but 2xx. A 401 here has outlived its refresh. */
    PublishResult result(Reply.Answered answer, Effect effect) {
        int status = answer.status();
        Wording detail = client.describe(answer, reason(answer));
        if (status >= 500 || status == 408) {
            return effect == Effect.CREATES ? new PublishResult.Unknown(detail) : new PublishResult.Unavailable(detail);
        }
        if (status == 401) {
            return new PublishResult.AuthorisationLost(detail);
        }
        return switch (reason(answer)) {
            case "quotaExceeded", "dailyLimitExceeded" -> client.halt(untilMidnight(), RateScope.APP, detail);
            case "uploadLimitExceeded" -> client.halt(NEXT_DAY, RateScope.ACCOUNT, detail);
            case "rateLimitExceeded", "userRateLimitExceeded" -> client.halt(A_WHILE, RateScope.ACCOUNT, detail);
            case "youtubeSignupRequired", "forbidden", "insufficientPermissions" ->
                new PublishResult.Misconfigured(detail);
            default -> other(answer, detail);
        };
    }

    private PublishResult other(Reply.Answered answer, Wording detail) {
        int status = answer.status();
        if (status == 429) {
            return client.limited(answer, detail);
        }
        return status < 400 || status == 403
                ? new PublishResult.Misconfigured(detail)
                : new PublishResult.Rejected(
                        reason(answer).isEmpty() ? String.valueOf(status) : reason(answer), detail);
    }

    private Duration untilMidnight() {
        ZonedDateTime now = clock.instant().atZone(PACIFIC);
        LocalDate tomorrow = now.toLocalDate().plusDays(1);
        return Duration.between(now, tomorrow.atStartOfDay(PACIFIC));
    }

    /** YouTube's word for it; empty where it has none. */
    static String reason(Reply.Answered answer) {
        return answer.json().at("/error/errors/0/reason").asText("");
    }
}
