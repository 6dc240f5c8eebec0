package dev.socialpublisher.adapter.connector.bluesky;

import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.LOGIN;
import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.PUT;
import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.UPLOAD;
import static dev.socialpublisher.adapter.connector.bluesky.BlueskyRig.error;
import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.testing.English;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the dossier on Bluesky's errors. Names: lexicons and the reference server, 2026-08-20. */
class BlueskyAnswersTest {
    private final BlueskyRig bluesky = BlueskyRig.signedIn();

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(400, "InvalidRequest", "Record/text must not be longer than 300 graphemes", Kind.REJECTED),
                arguments(400, "InvalidRecord", "Record is invalid", Kind.REJECTED),
                arguments(400, "BlobTooLarge", "This file is too large.", Kind.REJECTED),
                arguments(400, "InvalidMimeType", "Wrong type of file.", Kind.REJECTED),
                arguments(400, "InvalidSwap", "Record was at bafyrei", Kind.REJECTED),
                arguments(400, "BlobNotFound", "Could not find blob", Kind.MEDIA_GONE),
                arguments(400, "AccountDeactivated", "Account is deactivated", Kind.MISCONFIGURED),
                arguments(401, "AccountTakedown", "Account has been taken down", Kind.BLOCKED),
                arguments(400, "AccountTakedown", "Account has been taken down", Kind.BLOCKED),
                arguments(404, "NotFound", "Not Found", Kind.MISCONFIGURED),
                arguments(500, "InternalServerError", "Internal Server Error", Kind.UNKNOWN),
                arguments(502, "UpstreamFailure", "Upstream Failure", Kind.UNKNOWN),
                arguments(503, "NotEnoughResources", "Not Enough Resources", Kind.UNKNOWN),
                arguments(504, "UpstreamTimeout", "Upstream Timeout", Kind.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givesEachRefusalItsResult(int status, String name, String message, Kind kind) {
        bluesky.network.answers(PUT, error(status, name, message));

        PublishResult result = bluesky.publish(bluesky.text("Bonjour"));

        assertThat(result.kind()).isEqualTo(kind);
        assertThat(result.detail().english())
                .isEqualTo("bluesky answered %d %s: {\"error\":\"%s\",\"message\":\"%s\"}"
                        .formatted(status, name, name, message));
        assertThat(bluesky.network.lines()).containsExactly(LOGIN, PUT);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void neverDoubtsAnUpload(int status, String name, String message, Kind kind) {
        bluesky.network.answers(UPLOAD, error(status, name, message));

        PublishResult result =
                bluesky.publish(Samples.withPicture(bluesky.text("Bonjour"), Samples.picture(20, "Un phare")));

        assertThat(result.kind()).isEqualTo(kind == Kind.UNKNOWN ? Kind.UNAVAILABLE : kind);
    }

    @Test
    void asksForALoginWithoutSecondFactor() {
        BlueskyRig fresh = new BlueskyRig();
        fresh.network.answers(LOGIN, error(401, "AuthFactorTokenRequired", "A sign in code has been sent"));

        assertThat(fresh.publish(fresh.text("Bonjour")).kind()).isEqualTo(Kind.AUTHORISATION_LOST);
    }

    @Test
    void waitsUntilTheReset() {
        String reset = "" + Instant.parse("2026-11-22T10:30:00Z").getEpochSecond();
        bluesky.network.answers(
                PUT,
                answer(
                        429,
                        "{\"error\":\"RateLimitExceeded\",\"message\":\"Rate Limit Exceeded\"}",
                        Map.of(
                                "RateLimit-Limit", "5000",
                                "RateLimit-Remaining", "0",
                                "RateLimit-Reset", reset,
                                "RateLimit-Policy", "5000;w=3600")));

        assertThat(English.of(bluesky.publish(bluesky.text("Bonjour"))))
                .isEqualTo(new PublishResult.RateLimited(
                        Instant.parse("2026-11-22T10:30:00Z"),
                        RateScope.ACCOUNT,
                        Wording.same(
                                "bluesky answered 429 RateLimitExceeded: {\"error\":\"RateLimitExceeded\",\"message\":\"Rate Limit"
                                        + " Exceeded\"}")));
        bluesky.clock.forward(Duration.ofMinutes(31));
        bluesky.network.answers(PUT, BlueskyRig.WRITTEN);
        assertThat(bluesky.publish(bluesky.text("Bonjour"))).isEqualTo(BlueskyRig.PUBLISHED);
    }

    @Test
    void tellsNotSentFromLost() {
        bluesky.network.answers(PUT, new Reply.NotSent(Wording.same("refused")), new Reply.Lost(Wording.same("reset")));

        assertThat(English.of(bluesky.publish(bluesky.text("Bonjour"))))
                .isEqualTo(new PublishResult.Unavailable(Wording.same("bluesky: refused")));
        assertThat(English.of(bluesky.publish(bluesky.text("Bonjour"))))
                .isEqualTo(new PublishResult.Unknown(Wording.same("bluesky: reset")));
    }
}
