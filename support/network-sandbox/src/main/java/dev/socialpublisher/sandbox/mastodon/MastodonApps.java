package dev.socialpublisher.sandbox.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Registers clients: anybody may, without proof (docs.joinmastodon.org, apps, 2026-11-22). */
final class MastodonApps {
    private static final Shape REGISTRATION = Shape.closed(
            Map.of(
                    "client_name", Shape.text(),
                    "redirect_uris", Shape.array(1, 10, Shape.text(MastodonApps::isAddress, "must be an absolute URI")),
                    "scopes", Shape.text(),
                    "website", Shape.text(MastodonApps::isAddress, "must be an absolute URI")),
            Set.of("client_name", "redirect_uris"));

    private final MastodonState state;

    MastodonApps(MastodonState state) {
        this.state = state;
    }

    /** {@code POST /api/v1/apps}. */
    Answer register(Request request) {
        JsonNode body = request.body().json().orElse(Json.array());
        List<Flaw> flaws = REGISTRATION.check("body", body);
        if (!flaws.isEmpty()) {
            throw MastodonProblem.invalid(flaws.get(0).sentence());
        }
        String name = body.path("client_name").asText();
        if (name.isBlank()) {
            throw MastodonProblem.invalid("Application name can't be blank");
        }
        Set<String> redirects = new TreeSet<>();
        body.path("redirect_uris").forEach(each -> redirects.add(each.asText()));
        String secret = Grants.token();
        MastodonApp app = new MastodonApp(
                Grants.token(), MastodonApp.hash(secret), name, redirects, scopes(Json.text(body, "scopes")));
        state.record(app.event());
        return Answer.json(200, view(app, secret));
    }

    private static Set<String> scopes(Optional<String> asked) {
        Set<String> scopes = Set.of(asked.orElse("read").split(" "));
        if (!MastodonAccount.ALL_SCOPES.containsAll(scopes)) {
            throw MastodonProblem.invalid("Scopes doesn't match configured on the server");
        }
        return scopes;
    }

    private static ObjectNode view(MastodonApp app, String secret) {
        ObjectNode view = Json.object()
                .put("id", app.clientId())
                .put("name", app.name())
                .put("redirect_uri", String.join("\n", app.redirects()))
                .put("client_id", app.clientId())
                .put("client_secret", secret)
                .put("client_secret_expires_at", 0);
        app.redirects().forEach(view.putArray("redirect_uris")::add);
        app.scopes().forEach(view.putArray("scopes")::add);
        return view;
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
