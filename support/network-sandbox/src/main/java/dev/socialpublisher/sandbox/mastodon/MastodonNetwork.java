package dev.socialpublisher.sandbox.mastodon;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.mastodon.MastodonGuard.AccountHandler;
import dev.socialpublisher.sandbox.mastodon.MastodonGuard.Needs;
import dev.socialpublisher.sandbox.network.LedgerNetwork;
import dev.socialpublisher.sandbox.network.Reactions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The Mastodon stand-in: its operations, named as in the OpenAPI description of 4.7. */
public final class MastodonNetwork extends LedgerNetwork {
    private static final String CREATE = "createStatus";

    private final MastodonGuard guard;
    private final MastodonStatuses statuses;
    private final MastodonUploads uploads;
    private final MastodonApps apps;
    private final MastodonLogin login;

    public MastodonNetwork(List<MastodonAccount> accounts, Path journal, BlobStore blobs) {
        this(new MastodonState(journal, accounts), accounts, blobs);
    }

    private MastodonNetwork(MastodonState state, List<MastodonAccount> accounts, BlobStore blobs) {
        super(state);
        guard = new MastodonGuard(state, windows());
        statuses = new MastodonStatuses(state, this::reactions);
        uploads = new MastodonUploads(state, blobs);
        apps = new MastodonApps(state);
        login = new MastodonLogin(state, accounts);
    }

    @Override
    public String id() {
        return "mastodon";
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("createApp", "POST", "/api/v1/apps", apps::register),
                new Endpoint("getOauthAuthorize", "GET", MastodonLogin.PAGE, login::page),
                new Endpoint("oauthAuthorizeDecision", "POST", MastodonLogin.PAGE, login::decided),
                new Endpoint("postOauthToken", "POST", "/oauth/token", login::token),
                new Endpoint("getInstanceV2", "GET", "/api/v2/instance", MastodonInstance::second),
                new Endpoint("getInstance", "GET", "/api/v1/instance", MastodonInstance::first),
                at(
                        "getAccountsVerifyCredentials",
                        "GET",
                        "/api/v1/accounts/verify_credentials",
                        Needs.of("profile", "read:accounts"),
                        (request, account) -> who(account)),
                at(
                        "getAccountStatuses",
                        "GET",
                        "/api/v1/accounts/{id}/statuses",
                        Needs.of("read:statuses"),
                        statuses::list),
                at("createMediaV2", "POST", "/api/v2/media", Needs.seldom("write:media", "media"), uploads::upload),
                at("getMedia", "GET", "/api/v1/media/{id}", Needs.of("write:media"), uploads::get),
                at(CREATE, "POST", "/api/v1/statuses", Needs.of("write:statuses"), statuses::create),
                at("getStatus", "GET", "/api/v1/statuses/{id}", Needs.of("read:statuses"), statuses::get),
                at("updateStatus", "PUT", "/api/v1/statuses/{id}", Needs.of("write:statuses"), statuses::edit),
                at(
                        "deleteStatus",
                        "DELETE",
                        "/api/v1/statuses/{id}",
                        Needs.seldom("write:statuses", "delete"),
                        statuses::delete));
    }

    private Endpoint at(String operation, String method, String path, Needs needs, AccountHandler handler) {
        return guard.endpoint(new Endpoint(operation, method, path, request -> Answer.empty(500)), needs, handler);
    }

    private static Answer who(MastodonAccount account) {
        ObjectNode body = Json.object()
                .put("id", account.id())
                .put("username", account.username())
                .put("acct", account.username())
                .put("display_name", account.displayName());
        return Answer.json(200, body);
    }

    @Override
    public Answer unknown(Request request) {
        return MastodonProblem.of(404, "Not Found").answer();
    }

    @Override
    public Optional<String> publishText(String operation, Request request) {
        return operation.equals(CREATE)
                ? request.body().json().map(body -> body.path("status").asText(""))
                : Optional.empty();
    }

    @Override
    public boolean crawlsCards() {
        return true;
    }

    @Override
    public void processing(Duration delay) {
        uploads.processing(delay);
    }

    @Override
    public void reset() {
        super.reset();
        login.reset();
        uploads.processing(Duration.ZERO);
    }

    @Override
    public void react(String post, Reactions done) {
        keep(post, done);
    }
}
