package dev.socialpublisher.sandbox.x;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.network.LedgerNetwork;
import dev.socialpublisher.sandbox.x.XGuard.Needs;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The X stand-in: its operations, named as in X's OpenAPI document. */
public final class XNetwork extends LedgerNetwork {

    private final XGuard guard;
    private final XPosts posts;
    private final XReads reads;
    private final XMedia media;
    private final XChunks chunks;
    private final XOAuth oauth;

    public XNetwork(List<XAccount> accounts, Path journal, BlobStore blobs, Clock clock) {
        this(accounts, new XState(journal, accounts), blobs, clock);
    }

    private XNetwork(List<XAccount> accounts, XState state, BlobStore blobs, Clock clock) {
        super(state);
        this.guard = new XGuard(state, windows());
        this.posts = new XPosts(state);
        this.reads = new XReads(state);
        this.media = new XMedia(state, blobs);
        this.chunks = new XChunks(state, media, clock);
        this.oauth = new XOAuth(state, accounts);
    }

    @Override
    public String id() {
        return "x";
    }

    @Override
    public List<Endpoint> endpoints() {
        String[] write = {"tweet.write", "tweet.read", "users.read"};
        String[] read = {"tweet.read", "users.read"};
        return List.of(
                at("createPosts", "POST", "/2/tweets", Needs.of(100, write), posts::create),
                at("deletePosts", "DELETE", "/2/tweets/{id}", Needs.of(50, write), posts::delete),
                at("getPostsById", "GET", "/2/tweets/{id}", Needs.of(900, read), reads::post),
                at("getUsersMe", "GET", "/2/users/me", Needs.of(75, read), reads::me),
                at("getUsersPosts", "GET", "/2/users/{id}/tweets", Needs.of(900, read), reads::timeline),
                at("mediaUpload", "POST", "/2/media/upload", Needs.of(500, "media.write"), media::upload),
                at("getMediaUploadStatus", "GET", "/2/media/upload", Needs.of(1000, "media.write"), chunks::status),
                at(
                        "initializeMediaUpload",
                        "POST",
                        "/2/media/upload/initialize",
                        Needs.of(1875, "media.write"),
                        chunks::initialize),
                at(
                        "appendMediaUpload",
                        "POST",
                        "/2/media/upload/{id}/append",
                        Needs.of(1875, "media.write"),
                        chunks::append),
                at(
                        "finalizeMediaUpload",
                        "POST",
                        "/2/media/upload/{id}/finalize",
                        Needs.of(1875, "media.write"),
                        chunks::finish),
                at("createMediaMetadata", "POST", "/2/media/metadata", Needs.of(500, "media.write"), media::metadata),
                new Endpoint("authorize", "GET", XOAuth.PAGE, oauth.consent()::page),
                new Endpoint("authorizeDecision", "POST", XOAuth.PAGE, oauth.consent()::decided),
                new Endpoint("oauth2Token", "POST", "/2/oauth2/token", oauth::token),
                new Endpoint("oauth2Revoke", "POST", "/2/oauth2/revoke", oauth::revoke));
    }

    private Endpoint at(String operation, String method, String path, Needs needs, XGuard.UserHandler handler) {
        return guard.endpoint(new Endpoint(operation, method, path, request -> Answer.empty(500)), needs, handler);
    }

    @Override
    public Answer unknown(Request request) {
        return Answer.json(
                404,
                Json.object()
                        .put("title", "Not Found")
                        .put("detail", "Not Found")
                        .put("type", "about:blank")
                        .put("status", 404));
    }

    @Override
    public Optional<String> publishText(String operation, Request request) {
        return operation.equals("createPosts")
                ? request.body().json().map(body -> body.path("text").asText(""))
                : Optional.empty();
    }

    @Override
    public boolean crawlsCards() {
        return true;
    }

    @Override
    public void processing(Duration delay) {
        media.processing(delay);
    }

    @Override
    public void reset() {
        super.reset();
        chunks.reset();
        media.processing(Duration.ZERO);
    }
}
