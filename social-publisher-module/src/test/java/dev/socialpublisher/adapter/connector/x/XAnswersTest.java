package dev.socialpublisher.adapter.connector.x;

import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.socialpublisher.adapter.connector.http.Reply;
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

/** Every row of the dossier on X's errors, as an answer to the create. Bodies: docs.x.com and the field, 2026-11-22. */
class XAnswersTest {
    private static final String PROBLEMS = "https://api.x.com/2/problems/";

    private final XRig x = new XRig();

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(
                        400,
                        problem("invalid-request", "One or more parameters to your request was invalid."),
                        Kind.REJECTED,
                        "invalid-request"),
                arguments(
                        400,
                        problem("invalid-request", "Your Tweet text is too long."),
                        Kind.REJECTED,
                        "invalid-request"),
                arguments(
                        402,
                        problem("", "Your enrolled account does not have any credits to fulfill this request."),
                        Kind.MISCONFIGURED,
                        "402"),
                arguments(
                        403,
                        problem("", "You are not allowed to create a Tweet with duplicate content."),
                        Kind.DUPLICATE,
                        "duplicate content"),
                arguments(
                        403,
                        "{\"errors\":[{\"code\":187,\"message\":\"Status is a duplicate.\"}]}",
                        Kind.DUPLICATE,
                        "403 187"),
                arguments(403, problem("", "You are not permitted to perform this action."), Kind.REJECTED, "403"),
                arguments(
                        403,
                        problem("", "Reply is not allowed because the author has not mentioned you."),
                        Kind.REJECTED,
                        "403"),
                arguments(
                        403,
                        problem("not-authorized-for-resource", "Not authorized."),
                        Kind.REJECTED,
                        "not-authorized-for-resource"),
                arguments(403, problem("disallowed-resource", "Disallowed."), Kind.REJECTED, "disallowed-resource"),
                arguments(403, problem("resource-unavailable", "Unavailable."), Kind.REJECTED, "resource-unavailable"),
                arguments(403, problem("client-forbidden", "Client Forbidden"), Kind.MISCONFIGURED, "client-forbidden"),
                arguments(403, problem("usage-capped", "Usage cap exceeded"), Kind.MISCONFIGURED, "usage-capped"),
                arguments(403, problem("", "Missing OAuth 2.0 scopes: tweet.write"), Kind.MISCONFIGURED, "403"),
                arguments(403, problem("", "User has been suspended"), Kind.BLOCKED, "suspended"),
                arguments(
                        403,
                        problem("", "To protect our users from spam, this account is temporarily locked."),
                        Kind.BLOCKED,
                        "403"),
                arguments(
                        403,
                        "{\"errors\":[{\"code\":226,\"message\":\"This request looks like it might be automated.\"}]}",
                        Kind.BLOCKED,
                        "403 226"),
                arguments(
                        404,
                        problem("resource-not-found", "Could not find tweet."),
                        Kind.REJECTED,
                        "resource-not-found"),
                arguments(
                        429,
                        problem("usage-capped", "Usage cap exceeded: Monthly product cap"),
                        Kind.MISCONFIGURED,
                        "usage-capped"),
                arguments(307, "", Kind.MISCONFIGURED, "307"),
                arguments(408, "", Kind.UNKNOWN, "408"),
                arguments(500, problem("internal-error", "Internal Error"), Kind.UNKNOWN, "internal-error"),
                arguments(502, "<html>Bad Gateway</html>", Kind.UNKNOWN, "502"),
                arguments(
                        503,
                        "{\"title\":\"Service Unavailable\",\"detail\":\"Service Unavailable\",\"type\":\"about:blank\",\"status\":503}",
                        Kind.UNKNOWN,
                        "503"),
                arguments(504, "", Kind.UNKNOWN, "504"),
                arguments(200, "{\"errors\":[{\"message\":\"partial\"}]}", Kind.UNKNOWN, "no post id"),
                arguments(201, "not json", Kind.UNKNOWN, "no post id"),
                arguments(201, "{\"data\":{\"id\":\"../evil\"}}", Kind.UNKNOWN, "no post id"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givesEachRefusalItsResult(int status, String body, Kind kind, String named) {
        x.network.answers("POST /2/tweets", answer(status, body));

        PublishResult result = x.publish(x.text("Bonjour"));

        assertThat(result.kind()).isEqualTo(kind);
        assertThat(result.toString()).contains("x answered " + status, named).doesNotContain("access-token-1");
        assertThat(x.network.calls()).hasSize(1);
    }

    @Test
    void waitsUntilTheResetByTheServersClock() {
        x.network.answers(
                "POST /2/tweets",
                answer(
                        429,
                        "{\"errors\":[{\"code\":88,\"message\":\"Rate limit exceeded\"}]}",
                        Map.of(
                                "x-rate-limit-limit", "100",
                                "x-rate-limit-remaining", "0",
                                "x-rate-limit-reset",
                                        ""
                                                + Instant.parse("2026-11-22T09:15:00Z")
                                                        .getEpochSecond(),
                                "date", "Sun, 22 Nov 2026 09:05:00 GMT")));
        PublishResult expected = new PublishResult.RateLimited(
                Instant.parse("2026-11-22T10:10:05Z"),
                RateScope.ACCOUNT,
                Wording.same("x answered 429 88: {\"errors\":[{\"code\":88,\"message\":\"Rate limit exceeded\"}]}"));

        assertThat(English.of(x.publish(x.text("Bonjour")))).isEqualTo(expected);

        assertThat(x.publish(x.text("Bonsoir")).kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(x.network.calls()).as("nothing is sent while X asks to wait").hasSize(1);
        x.clock.forward(Duration.ofMinutes(11));
        x.network.answers("POST /2/tweets", answer(201, XRig.CREATED));
        assertThat(x.publish(x.text("Bonsoir")).kind()).isEqualTo(Kind.PUBLISHED);
    }

    @Test
    void haltsTheWholeAppWhenItsDayIsUsedUp() {
        x.network.answers(
                "POST /2/tweets",
                answer(
                        429,
                        "{}",
                        Map.of(
                                "x-rate-limit-remaining", "57",
                                "x-app-limit-24hour-remaining", "0",
                                "x-app-limit-24hour-reset",
                                        ""
                                                + Instant.parse("2026-11-22T23:00:00Z")
                                                        .getEpochSecond())));

        assertThat(English.of(x.publish(x.text("Bonjour"))))
                .isEqualTo(new PublishResult.RateLimited(
                        Instant.parse("2026-11-22T23:00:00Z"), RateScope.APP, Wording.same("x answered 429: {}")));
    }

    @Test
    void tellsNotSentFromLost() {
        x.network.answers(
                "POST /2/tweets", new Reply.NotSent(Wording.same("refused")), new Reply.Lost(Wording.same("reset")));

        assertThat(English.of(x.publish(x.text("Bonjour"))))
                .isEqualTo(new PublishResult.Unavailable(Wording.same("x: refused")));
        assertThat(English.of(x.publish(x.text("Bonjour"))))
                .isEqualTo(new PublishResult.Unknown(Wording.same("x: reset")));
    }

    private static String problem(String type, String detail) {
        String uri = type.isEmpty() ? "about:blank" : PROBLEMS + type;
        return "{\"title\":\"Problem\",\"detail\":\"%s\",\"type\":\"%s\"}".formatted(detail, uri);
    }
}
