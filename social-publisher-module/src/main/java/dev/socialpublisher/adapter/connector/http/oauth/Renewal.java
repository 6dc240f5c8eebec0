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
 */
public record Renewal(
        String endpoint,
        Function<Credentials, Call> call,
        Optional<Duration> life,
        BiFunction<Reply.Answered, Effect, PublishResult> results) {}
