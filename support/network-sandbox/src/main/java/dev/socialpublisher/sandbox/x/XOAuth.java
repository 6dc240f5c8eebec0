package dev.socialpublisher.sandbox.x;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.consent.Codes;
import dev.socialpublisher.sandbox.consent.Consent;
import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Form;
import dev.socialpublisher.sandbox.http.Refusal;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** OAuth 2.0: refresh tokens are spent by one use, whether or not the client hears the answer. */
final class XOAuth {

    static final String PAGE = "/i/oauth2/authorize";

    private static final Duration ACCESS_LIFE = Duration.ofHours(2);
    private static final Duration CODE_LIFE = Duration.ofSeconds(30);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final XState state;
    private final List<XAccount> accounts;
    private final Codes codes = new Codes(CODE_LIFE);
    private final Consent consent;

    XOAuth(XState state, List<XAccount> accounts) {
        this.state = state;
        this.accounts = List.copyOf(accounts);
        consent = new Consent(rules(accounts), codes);
    }

    private static Consent.Rules rules(List<XAccount> accounts) {
        return new Consent.Rules(
                "X",
                "/x" + PAGE,
                accounts.stream().map(account -> account.app().client().id()).collect(Collectors.toSet()),
                XAccount.ALL_SCOPES,
                " ",
                true,
                accounts.stream()
                        .map(account -> new Consent.Person(account.id(), account.name() + " @" + account.handle()))
                        .toList());
    }

    Consent consent() {
        return consent;
    }

    /** {@code POST /2/oauth2/token}. */
    Answer token(Request request) {
        Form form = form(request);
        String client = client(request);
        String grant = form.value("grant_type").orElse("");
        return switch (grant) {
            case "authorization_code" -> traded(form, client, request);
            case "refresh_token" -> refreshed(form, client, request);
            default ->
                throw refused(
                        400,
                        "unsupported_grant_type",
                        "grant_type is '" + grant + "', known are authorization_code and refresh_token");
        };
    }

    /** A code works once and for 30 seconds. */
    private Answer traded(Form form, String client, Request request) {
        Codes.Given given = codes.trade(
                        form.value("code").orElse(""),
                        client,
                        form.value("redirect_uri").orElse(""),
                        form.value("code_verifier"),
                        request.receivedAt())
                .orElseThrow(
                        () -> refused(400, "invalid_request", "Value passed for the authorization code was invalid."));
        XAccount account = accounts.stream()
                .filter(each -> each.id().equals(given.account()))
                .findFirst()
                .orElseThrow();
        synchronized (state) {
            return Answer.json(200, granted(account, grant(account, "", request)));
        }
    }

    private XTokens.Pair grant(XAccount account, String spent, Request request) {
        XTokens.Pair pair = new XTokens.Pair(Grants.token(), Grants.token());
        state.record(XTokens.granted(account, pair, spent, request.receivedAt().plus(ACCESS_LIFE)));
        return pair;
    }

    private Answer refreshed(Form form, String client, Request request) {
        String old = form.value("refresh_token").orElse("");
        synchronized (state) {
            XAccount account = state.refreshable(old, request.receivedAt())
                    .filter(owner -> owner.app().client().id().equals(client))
                    .filter(owner -> owner.app().scopes().contains("offline.access"))
                    .orElseThrow(() -> refused(400, "invalid_grant", "Value passed for the token was invalid."));
            return Answer.json(200, granted(account, grant(account, old, request)));
        }
    }

    private static ObjectNode granted(XAccount account, XTokens.Pair pair) {
        return Json.object()
                .put("token_type", "bearer")
                .put("expires_in", ACCESS_LIFE.toSeconds())
                .put("access_token", pair.access())
                .put("scope", account.app().scopes().stream().sorted().collect(Collectors.joining(" ")))
                .put("refresh_token", pair.refresh());
    }

    /** {@code POST /2/oauth2/revoke}; an unknown token is no error (RFC 7009, 2.2). */
    Answer revoke(Request request) {
        Form form = form(request);
        client(request);
        String token = form.value("token").orElseThrow(() -> refused(400, "invalid_request", "token is missing"));
        state.record(XTokens.revoked(token));
        return Answer.json(200, Json.object().put("revoked", true));
    }

    private static Form form(Request request) {
        if (!request.contentType().equals(FORM)) {
            throw refused(400, "invalid_request", "Content-Type must be " + FORM);
        }
        return Form.of(request);
    }

    /** The client id, proved by HTTP Basic: the sandbox' clients are confidential. */
    private String client(Request request) {
        return accounts.stream()
                .map(account -> account.app().client())
                .filter(client -> request.proves(client.id(), client.secret()))
                .map(XAccount.Client::id)
                .findFirst()
                .orElseThrow(() -> refused(401, "unauthorized_client", "Missing valid authorization header"));
    }

    private static Refusal refused(int status, String error, String description) {
        return new Refusal(
                Answer.json(status, Json.object().put("error", error).put("error_description", description)));
    }
}
