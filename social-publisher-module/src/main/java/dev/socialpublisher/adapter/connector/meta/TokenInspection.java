package dev.socialpublisher.adapter.connector.meta;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.PublishResult;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a token is worth, as Meta tells its app ({@code debug_token}, developers.facebook.com, 2026-11-22). */
public final class TokenInspection {
    private final NetworkClient client;
    private final MetaErrors errors;

    TokenInspection(NetworkClient client, MetaErrors errors) {
        this.client = client;
        this.errors = errors;
    }

    /**
     * A good token.
     *
     * @param scopes permissions that it carries
     * @param dataEnds when the access ends unless the person signs in again, 90 days after they last did; empty where that is
     *     not told
     */
    public record Facts(List<String> scopes, Optional<Instant> dataEnds) {
        public Facts {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * Stops with AUTHORISATION_LOST for a token that is no good any more.
     *
     * @param target the account whose permissions count, where a permission is for some accounts only
     */
    public Step<Facts> of(GraphAccess access, String appId, Optional<String> target) {
        access.known(client.secrets());
        // the call has no other form: Meta takes the token in question from the address alone
        URI address = client.at(GraphVersion.path("/debug_token?") + Call.query(Map.of("input_token", access.token())));
        return client.send("GET /debug_token", Call.get(address).bearer(appId + "|" + access.appSecret()))
                .fold(Effect.REPEATABLE, answer -> read(answer, target), Step::stopped);
    }

    private Step<Facts> read(Reply.Answered answer, Optional<String> target) {
        if (!answer.successful()) {
            return Step.stopped(errors.result(answer, Effect.REPEATABLE));
        }
        JsonNode data = answer.json().path("data");
        if (!data.path("is_valid").asBoolean(false)) {
            String code = data.path("error").path("code").asText("");
            return Step.stopped(new PublishResult.AuthorisationLost(client.describe(answer, code)));
        }
        List<String> scopes = new ArrayList<>();
        data.path("scopes").forEach(scope -> scopes.add(scope.asText()));
        target.ifPresent(account -> scopes.removeIf(scope -> isForOthers(data, scope, account)));
        return Step.done(new Facts(scopes, dataEnds(data)));
    }

    /** A permission without named accounts is for all of them. */
    private static boolean isForOthers(JsonNode data, String scope, String account) {
        for (JsonNode granular : data.path("granular_scopes")) {
            if (granular.path("scope").asText().equals(scope) && granular.has("target_ids")) {
                List<String> accounts = new ArrayList<>();
                granular.path("target_ids").forEach(id -> accounts.add(id.asText()));
                return !accounts.contains(account);
            }
        }
        return false;
    }

    private static Optional<Instant> dataEnds(JsonNode data) {
        return Optional.of(data.path("data_access_expires_at").asLong(0))
                .filter(second -> second > 0)
                .map(Instant::ofEpochSecond);
    }
}
