package dev.socialpublisher.sandbox.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Endpoint;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.network.LedgerNetwork;
import dev.socialpublisher.sandbox.network.Reactions;
import dev.socialpublisher.sandbox.youtube.YouTubeGuard.Price;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The YouTube stand-in: its operations by the names of the discovery document. A video is a post once it is public. */
public final class YouTubeNetwork extends LedgerNetwork {
    private static final String VIDEOS = "/youtube/v3/videos";
    private static final String UPLOAD = "/upload" + VIDEOS;
    private static final String UPDATE = "videos.update";

    private final YouTubeState state;
    private final YouTubeGuard guard;
    private final UploadSessions uploads;
    private final VideoDesk desk;
    private final GoogleLogin login;

    public YouTubeNetwork(List<YouTubePerson> people, Path journal, BlobStore blobs) {
        this(people, new YouTubeState(journal, people), blobs);
    }

    private YouTubeNetwork(List<YouTubePerson> people, YouTubeState state, BlobStore blobs) {
        super(state);
        this.state = state;
        guard = new YouTubeGuard(state, people, windows());
        uploads = new UploadSessions(state, blobs);
        desk = new VideoDesk(state, blobs, this::reactions);
        login = new GoogleLogin(state, people);
    }

    @Override
    public String id() {
        return "youtube";
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("authorization", "GET", GoogleLogin.PAGE, login::page),
                new Endpoint("authorizationDecision", "POST", GoogleLogin.PAGE, login::decided),
                new Endpoint("token", "POST", "/token", login::token),
                guard.endpoint("channels.list", "GET", "/youtube/v3/channels", Price.READ, desk::channels),
                guard.endpoint(YouTubeGuard.UPLOADS, "POST", UPLOAD, Price.UPLOAD, uploads::begin),
                guard.endpoint("videos.insert.bytes", "PUT", UPLOAD, Price.BYTES, uploads::put),
                guard.endpoint(
                        "thumbnails.set",
                        "POST",
                        "/upload/youtube/v3/thumbnails/set",
                        Price.THUMBNAIL,
                        desk::thumbnail),
                guard.endpoint("videos.list", "GET", VIDEOS, Price.READ, desk::list),
                guard.endpoint(UPDATE, "PUT", VIDEOS, Price.WRITE, desk::update),
                guard.endpoint("videos.delete", "DELETE", VIDEOS, Price.WRITE, desk::delete));
    }

    @Override
    public Answer unknown(Request request) {
        return YouTubeProblem.plain(
                        404,
                        "global",
                        "notFound",
                        "No such path: " + request.head().path())
                .answer();
    }

    /** Making a video public is what publishes it; its words came with the upload. */
    @Override
    public Optional<String> publishText(String operation, Request request) {
        if (!operation.equals(UPDATE)) {
            return Optional.empty();
        }
        JsonNode body = request.body().json().orElseGet(Json::object);
        return Optional.of(body)
                .filter(update -> update.at("/status/privacyStatus").asText("").equals("public"))
                .flatMap(update -> state.video(update.path("id").asText("")))
                .map(video -> video.snippet().path("description").asText(""));
    }

    @Override
    public void react(String post, Reactions done) {
        if (state.video(post).isEmpty()) {
            throw new IllegalArgumentException("There is no video '" + post + "' on YouTube here");
        }
        keep(post, done);
    }

    /** A video is no card. */
    @Override
    public boolean crawlsCards() {
        return false;
    }

    @Override
    public void processing(Duration delay) {
        uploads.processing(delay);
    }

    @Override
    public void reset() {
        super.reset();
        uploads.reset();
        login.reset();
    }
}
