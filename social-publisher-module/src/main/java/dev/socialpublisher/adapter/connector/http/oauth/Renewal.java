package dev.socialpublisher.adapter.connector.http.oauth;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.PublishResult;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a network renews an access token.
 *
 * @param endpoint the unit that the network limits
 * @param call made of credentials that hold a refresh token and a client id
 * @param life of an access token where an answer does not say; empty where it then never ends
 * @param results what a refusal means that is not about the grant
 * @param way when, and by what
 */
public record Renewal(
        String endpoint,
        Function<Credentials, Call> call,
        Optional<Duration> life,
        BiFunction<Reply.Answered, Effect, PublishResult> results,
        Way way) {
    /** By a refresh token, when the access token has ended. */
    public Renewal(
            String endpoint,
            Function<Credentials, Call> call,
            Optional<Duration> life,
            BiFunction<Reply.Answered, Effect, PublishResult> results) {
        this(endpoint, call, life, results, Way.REFRESHED);
    }

    /**
     * How tokens follow each other.
     *
     * @param margin before its end a token is renewed; long where one that has ended cannot be renewed
     * @param itself whether a token renews itself and is its own refresh token
     */
    public record Way(Duration margin, boolean itself) {
        /** A token that ends within a call is renewed before it. */
        static final Way REFRESHED = new Way(AccessTokens.MARGIN, false);
    }
}
