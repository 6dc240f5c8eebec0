package dev.socialpublisher.adapter.connector.meta;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.CodeGrant;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The login dialog, and the way from its code to a token of about 60 days (developers.facebook.com, manually build a login
 * flow and long-lived tokens, 2026-11-22). An app with a secret needs no PKCE there.
 */
public final class MetaLogin {
    private static final URI HOME = URI.create("https://www.facebook.com");
    private static final String ENDPOINT = "POST /oauth/access_token";

    private final NetworkClient client;
    private final MetaErrors errors;

    MetaLogin(NetworkClient client, MetaErrors errors) {
        this.client = client;
        this.errors = errors;
    }

    /** Asks again for rights that the person declined earlier, which the dialog would leave out otherwise. */
    public static URI page(Invitation invitation, List<String> scopes) {
        Map<String, String> query = CodeGrant.askingPlainly(invitation, scopes, ",");
        query.put("auth_type", "rerequest");
        URI page = NetworkClient.at(invitation.app().base().orElse(HOME), GraphVersion.path("/dialog/oauth"));
        return CodeGrant.page(page, query);
    }

    /** The person's lasting token; only such a one gives accounts' tokens without end. */
    public Step<GraphAccess> redeem(Invitation invitation, String code) {
        if (invitation.app().clientSecret().isEmpty()) {
            return Step.stopped(new PublishResult.Misconfigured(Wording.of(
                    "Meta trades a code only for an app that has its secret here",
                    "Meta n’échange un code que contre le secret de l’application, qui manque ici")));
        }
        String secret = invitation.app().clientSecret().get();
        client.secrets().add(secret);
        client.secrets().add(code);
        Map<String, String> trade = new LinkedHashMap<>();
        trade.put("redirect_uri", invitation.redirect().toString());
        trade.put("code", code);
        return token(invitation, secret, trade)
                .then(once ->
                        token(invitation, secret, Map.of("grant_type", "fb_exchange_token", "fb_exchange_token", once)))
                .then(lasting -> Step.done(new GraphAccess(lasting, secret).known(client.secrets())));
    }

    /** By POST: neither secret nor code belongs into an address. */
    private Step<String> token(Invitation invitation, String secret, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("client_id", invitation.app().clientId());
        fields.put("client_secret", secret);
        fields.putAll(more);
        Call call = Call.postForm(client.at(GraphVersion.path("/oauth/access_token")), fields);
        return client.send(ENDPOINT, call).fold(Effect.REPEATABLE, this::token, Step::stopped);
    }

    private Step<String> token(Reply.Answered answer) {
        String token = answer.json().path("access_token").asText("");
        if (!answer.successful() || token.isEmpty() || !Call.isSendable(token)) {
            return Step.stopped(refused(answer));
        }
        client.secrets().add(token);
        return Step.done(token);
    }

    /** Whatever Meta dislikes about a code or its app, a person has to begin again or to mend the app. */
    private PublishResult refused(Reply.Answered answer) {
        PublishResult result = errors.result(answer, Effect.REPEATABLE);
        return result.kind() == PublishResult.Kind.RATE_LIMITED || answer.status() >= 500
                ? result
                : new PublishResult.Misconfigured(result.detail());
    }
}
