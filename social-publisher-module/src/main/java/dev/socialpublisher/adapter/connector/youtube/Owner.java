package dev.socialpublisher.adapter.connector.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.error.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The channel that a token is for. */
final class Owner {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final NetworkClient client;
    private final AuthorisedCalls calls;

    Owner(NetworkClient client, AuthorisedCalls calls) {
        this.client = client;
        this.calls = calls;
    }

    /** One at most, as YouTube has it today; none where the person has no channel. */
    Step<List<RemoteAccount>> all() {
        return calls.succeed(
                        "GET /youtube/v3/channels",
                        Effect.REPEATABLE,
                        Call.get(client.at("/youtube/v3/channels?part=snippet&mine=true")))
                .then(answer -> {
                    List<RemoteAccount> found = new ArrayList<>();
                    answer.json().path("items").forEach(item -> read(item).ifPresent(found::add));
                    return Step.done(List.copyOf(found));
                });
    }

    TestResult test() {
        return all().fold(
                        found -> found.isEmpty()
                                ? new TestResult.Fails(new PublishResult.Misconfigured(new Wording(
                                        "this Google account has no channel on YouTube",
                                        "ce compte Google n’a pas de chaîne sur YouTube")))
                                : new TestResult.Works(found.get(0), calls.missing(GoogleAuthorisation.SCOPES)),
                        TestResult.Fails::new);
    }

    private static Optional<RemoteAccount> read(JsonNode channel) {
        String id = channel.path("id").asText("");
        String handle = channel.at("/snippet/customUrl").asText("");
        return ID.matcher(id).matches()
                ? Optional.of(new RemoteAccount(
                        id,
                        handle.isEmpty() ? id : handle.replaceFirst("^@", ""),
                        channel.at("/snippet/title").asText("")))
                : Optional.empty();
    }
}
