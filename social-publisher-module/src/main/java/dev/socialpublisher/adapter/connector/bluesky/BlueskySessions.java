package dev.socialpublisher.adapter.connector.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.PublishResult;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Signs in, keeps the session, renews it. Refresh tokens rotate: the new pair is stored before it is used. */
final class BlueskySessions {
    static final String IDENTIFIER = "identifier";
    static final String APP_PASSWORD = "appPassword";
    private static final String CREATE = "com.atproto.server.createSession";
    private static final String REFRESH = "com.atproto.server.refreshSession";

    private final NetworkClient client;
    private final Channel channel;
    private final ConnectorContext context;
    private final BlueskyAnswers answers;

    BlueskySessions(NetworkClient client, Channel channel, ConnectorContext context, BlueskyAnswers answers) {
        this.client = client;
        this.channel = channel;
        this.context = context;
        this.answers = answers;
    }

    Step<BlueskySession> current() {
        return kept().map(Step::done).orElseGet(this::signIn);
    }

    /** A session in place of {@code refused}: another node's newer one, a refreshed one, or a new one. */
    Step<BlueskySession> renew(BlueskySession refused) {
        Optional<BlueskySession> newer =
                kept().filter(session -> !session.accessJwt().equals(refused.accessJwt()));
        return newer.map(Step::done).orElseGet(() -> refresh(refused));
    }

    private Step<BlueskySession> refresh(BlueskySession refused) {
        Call call = Call.post(NetworkClient.at(refused.server(), "/xrpc/" + REFRESH))
                .bearer(refused.refreshJwt());
        return client.send(REFRESH, call)
                .fold(
                        Effect.REPEATABLE,
                        answer -> {
                            if (answer.successful()) {
                                return opened(answer, Optional.of(refused.server()));
                            }
                            return answers.sessionEnded(answer)
                                    ? signIn()
                                    : Step.stopped(answers.result(answer, Effect.REPEATABLE));
                        },
                        Step::stopped);
    }

    private Step<BlueskySession> signIn() {
        Credentials credentials = stored();
        ObjectNode body = Json.object();
        body.put("identifier", credentials.get(IDENTIFIER).orElse(""));
        body.put("password", credentials.get(APP_PASSWORD).orElse(""));
        return client.send(CREATE, Call.postJson(client.at("/xrpc/" + CREATE), body))
                .fold(
                        Effect.REPEATABLE,
                        answer -> answer.successful()
                                ? opened(answer, Optional.empty())
                                : Step.stopped(answers.result(answer, Effect.REPEATABLE)),
                        Step::stopped);
    }

    private Step<BlueskySession> opened(Reply.Answered answer, Optional<URI> server) {
        JsonNode json = answer.json();
        String did = json.path("did").asText("");
        String access = json.path("accessJwt").asText("");
        String refresh = json.path("refreshJwt").asText("");
        boolean whole = did.startsWith("did:") && !access.isEmpty() && !refresh.isEmpty();
        if (!whole || !Call.isSendable(access + refresh)) {
            return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no session")));
        }
        client.secrets().add(access);
        client.secrets().add(refresh);
        Credentials credentials = stored();
        BlueskySession session = new BlueskySession(
                credentials.get(IDENTIFIER).orElse(""),
                did,
                json.path("handle").asText(""),
                server(json.path("didDoc"))
                        .filter(client::knows)
                        .or(() -> server)
                        .orElse(channel.baseUrl()),
                access,
                refresh);
        context.credentials().save(channel.id(), credentials.with(session.values()));
        return Step.done(session);
    }

    /**
     * The account's own server, where its DID document names one. The entry host passes calls on to its own servers, and an
     * account elsewhere signs in at its own server, so staying at the base URL works too where we may not call it.
     */
    static Optional<URI> server(JsonNode didDocument) {
        for (JsonNode service : didDocument.path("service")) {
            String endpoint = service.path("serviceEndpoint").asText("");
            if (service.path("id").asText("").endsWith("#atproto_pds") && endpoint.matches("https?://[\\w.:-]+/?")) {
                return Optional.of(URI.create(endpoint));
            }
        }
        return Optional.empty();
    }

    private Optional<BlueskySession> kept() {
        Credentials credentials = stored();
        return BlueskySession.in(credentials, credentials.get(IDENTIFIER).orElse(""));
    }

    private Credentials stored() {
        Credentials credentials = context.credentials().find(channel.id()).orElse(new Credentials(Map.of()));
        credentials.get(APP_PASSWORD).ifPresent(client.secrets()::add);
        BlueskySession.in(credentials, credentials.get(IDENTIFIER).orElse("")).ifPresent(session -> {
            client.secrets().add(session.accessJwt());
            client.secrets().add(session.refreshJwt());
        });
        return credentials;
    }
}
