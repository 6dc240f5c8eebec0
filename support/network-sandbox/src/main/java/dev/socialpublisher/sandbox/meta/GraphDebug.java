package dev.socialpublisher.sandbox.meta;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.GraphTokens.Grant;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code GET /debug_token}: what a token is worth, told to its app (debug token reference, checked 2026-11-22). */
final class GraphDebug {

    /** Data access ends 90 days after the person last used the app. */
    private static final Duration DATA_ACCESS = Duration.ofDays(90);

    private final Function<String, Optional<Grant>> grants;
    private final MetaApp app;
    private final GraphGuard guard;

    GraphDebug(Function<String, Optional<Grant>> grants, MetaApp app, GraphGuard guard) {
        this.grants = grants;
        this.app = app;
        this.guard = guard;
    }

    Answer debug(Request request) {
        GraphParameters parameters = GraphParameters.of(request).allowing(Set.of("input_token"));
        if (!guard.isApp(request, parameters)) {
            throw GraphProblem.invalid(
                    "You must provide an app access token, or a user access token that is an owner or"
                            + " developer of the app");
        }
        Optional<Grant> grant = grants.apply(parameters.required("input_token"));
        ObjectNode data = Json.object().put("app_id", app.id());
        if (grant.isEmpty() || !grant.get().good(request.receivedAt())) {
            data.putObject("error")
                    .put("code", 190)
                    .put("message", "Error validating access token: Session has expired.")
                    .put("subcode", grant.isPresent() ? 463 : 467);
            data.put("is_valid", false).putArray("scopes");
        } else {
            described(data, grant.get(), request.receivedAt());
        }
        ObjectNode body = Json.object();
        body.set("data", data);
        return Answer.json(200, body);
    }

    private static void described(ObjectNode data, Grant grant, Instant now) {
        data.put("type", grant.kind().name())
                .put("is_valid", true)
                .put(
                        "expires_at",
                        grant.expires().equals(Instant.MAX)
                                ? 0
                                : grant.expires().getEpochSecond())
                .put("data_access_expires_at", now.plus(DATA_ACCESS).getEpochSecond())
                .put("user_id", grant.person());
        if (grant.kind() == GraphTokens.Kind.PAGE) {
            data.put("profile_id", grant.subject());
        }
        grant.scopes().stream().sorted().forEach(data.putArray("scopes")::add);
    }
}
