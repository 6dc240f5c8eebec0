package dev.socialpublisher.sandbox.bluesky;

import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.network.LedgerNetwork;
import dev.socialpublisher.sandbox.network.Reactions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The Bluesky stand-in: its operations, named by their NSIDs. */
public final class BlueskyNetwork extends LedgerNetwork {

    private static final String CREATE = "com.atproto.repo.createRecord";
    private static final String PUT = "com.atproto.repo.putRecord";

    private final Points points;
    private final Logins logins;
    private final Repository repository;
    private final RepoReads reads;
    private final BlobUploads uploads;
    private final VideoJobs videos;

    public BlueskyNetwork(List<BlueskyAccount> accounts, Path journal, BlobStore blobs) {
        this(new RepoState(journal, accounts), blobs);
    }

    private BlueskyNetwork(RepoState state, BlobStore blobs) {
        super(state);
        this.points = new Points(windows());
        this.logins = new Logins(state, points);
        this.repository = new Repository(state, logins, points);
        this.reads = new RepoReads(state, logins, this::reactions);
        this.uploads = new BlobUploads(state, logins, blobs);
        this.videos = new VideoJobs(state, logins, blobs);
    }

    @Override
    public String id() {
        return "bluesky";
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                at("POST", "com.atproto.server.createSession", logins::createSession),
                at("POST", "com.atproto.server.refreshSession", logins::refreshSession),
                at("POST", "com.atproto.server.deleteSession", logins::deleteSession),
                at("GET", "com.atproto.server.getSession", logins::getSession),
                at("POST", CREATE, repository::create),
                at("POST", PUT, repository::put),
                at("POST", "com.atproto.repo.deleteRecord", repository::delete),
                at("GET", "com.atproto.repo.getRecord", reads::getRecord),
                at("GET", "com.atproto.repo.listRecords", reads::listRecords),
                at("POST", "com.atproto.repo.uploadBlob", uploads::upload),
                at("GET", "com.atproto.server.getServiceAuth", logins::getServiceAuth),
                at("POST", "app.bsky.video.uploadVideo", videos::upload),
                at("GET", "app.bsky.video.getJobStatus", videos::status),
                at("GET", "com.atproto.identity.resolveHandle", reads::resolveHandle),
                at("GET", "app.bsky.feed.getPosts", reads::getPosts));
    }

    private Endpoint at(String method, String nsid, Endpoint.Handler handler) {
        return new Endpoint(
                nsid,
                method,
                "/xrpc/" + nsid,
                request -> points.call(request.receivedAt(), () -> handler.handle(request)));
    }

    @Override
    public Answer unknown(Request request) {
        return request.head().path().contains("/xrpc/")
                ? Answer.json(
                        501,
                        Json.object().put("error", "MethodNotImplemented").put("message", "Method Not Implemented"))
                : Answer.json(404, Json.object().put("error", "NotFound").put("message", "Not Found"));
    }

    @Override
    public Optional<String> publishText(String operation, Request request) {
        return operation.equals(CREATE) || operation.equals(PUT)
                ? request.body()
                        .json()
                        .map(body -> body.path("record").path("text").asText(""))
                : Optional.empty();
    }

    @Override
    public boolean crawlsCards() {
        return false;
    }

    @Override
    public void processing(Duration delay) {
        videos.processing(delay);
    }

    @Override
    public void react(String post, Reactions done) {
        keep(post, done);
    }
}
