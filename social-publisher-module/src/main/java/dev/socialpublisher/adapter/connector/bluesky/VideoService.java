package dev.socialpublisher.adapter.connector.bluesky;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.media.video.VideoFile;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The calls to Bluesky's video service, one for all servers. It puts what it makes of a video into the account's own
 * repository, for which the account's server gives it a token of short life.
 */
final class VideoService {
    private static final URI PUBLIC = URI.create("https://video.bsky.app");
    private static final String SESSION = "com.atproto.server.getSession";
    private static final String TOKEN = "com.atproto.server.getServiceAuth";
    private static final String UPLOAD = "app.bsky.video.uploadVideo";
    private static final String STATUS = "app.bsky.video.getJobStatus";

    /** Most that a server allows for one operation (reference server, 2026-08-20); processing happens within it. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(30);

    private final NetworkClient client;
    private final BlueskyCalls calls;
    private final Clock clock;
    private final URI address;

    /** {@code base} of the account's server: a real one stands at a host's root, a stand-in's service beside its server. */
    VideoService(NetworkClient client, BlueskyCalls calls, Clock clock, URI base) {
        this.client = client;
        this.calls = calls;
        this.clock = clock;
        boolean standIn = !base.getPath().isEmpty() && !base.getPath().equals("/");
        address = standIn ? base : PUBLIC;
    }

    /** Whatever the service answers: it refuses a file that it has already, and names the job of the earlier one. */
    Step<Reply.Answered> upload(Video video, VideoFile copy) {
        return calls.succeed(SESSION, Effect.REPEATABLE, session -> query(session.server(), SESSION, Map.of()))
                .then(VideoService::confirmed)
                .then(this::token)
                .then(allowed -> send(video, copy, allowed));
    }

    /** Asked without a token, which the service does not want here. */
    Step<Reply.Answered> status(String job) {
        return client.send(STATUS, query(address, STATUS, Map.of("jobId", job)))
                .fold(Effect.REPEATABLE, Step::done, Step::stopped);
    }

    private record Allowed(String did, String token) {}

    private static Step<BlueskyCalls.Answer> confirmed(BlueskyCalls.Answer answer) {
        return answer.reply().json().path("emailConfirmed").asBoolean(true)
                ? Step.done(answer)
                : Step.stopped(
                        new PublishResult.Misconfigured(
                                new Wording(
                                        "Bluesky takes videos only from accounts whose e-mail address is confirmed: confirm it in the account's settings",
                                        "Bluesky n’accepte de vidéos que des comptes dont l’adresse e-mail est confirmée\u00a0: confirmez-la dans les réglages du compte")));
    }

    private Step<Allowed> token(BlueskyCalls.Answer session) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("aud", "did:web:" + home(session));
        query.put("lxm", "com.atproto.repo.uploadBlob");
        query.put("exp", String.valueOf(clock.instant().plus(TOKEN_LIFE).getEpochSecond()));
        return calls.succeed(TOKEN, Effect.REPEATABLE, current -> query(current.server(), TOKEN, query))
                .then(answer -> {
                    String token = answer.reply().json().path("token").asText("");
                    if (token.isEmpty() || !Call.isSendable(token)) {
                        return Step.stopped(new PublishResult.Unavailable(new Wording(
                                "the account's server gave no token for the video service",
                                "le serveur du compte n’a pas donné de jeton pour le service vidéo")));
                    }
                    client.secrets().add(token);
                    return Step.done(new Allowed(session.session().did(), token));
                });
    }

    /** Where the account lives: an entry host passes calls on, but is not who the token is for. */
    private static String home(BlueskyCalls.Answer session) {
        return authority(BlueskySessions.server(session.reply().json().path("didDoc"))
                .orElse(session.session().server()));
    }

    /** As {@code did:web} names it: a port's colon is escaped. */
    private static String authority(URI server) {
        return server.getRawAuthority().replace(":", "%3A");
    }

    private Step<Reply.Answered> send(Video video, VideoFile copy, Allowed allowed) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("did", allowed.did());
        query.put("name", video.hash() + ".mp4");
        Call.Body file =
                new Call.Body(video.mediaType(), Bytes.of(new byte[0]), Optional.of(new Call.Inserted(copy.path(), 0)));
        Call call = Call.post(at(address, UPLOAD, query), file).bearer(allowed.token());
        return client.send(UPLOAD, call).fold(Effect.REPEATABLE, Step::done, Step::stopped);
    }

    private static Call query(URI server, String nsid, Map<String, String> query) {
        return Call.get(at(server, nsid, query));
    }

    private static URI at(URI server, String nsid, Map<String, String> query) {
        return NetworkClient.at(server, "/xrpc/" + nsid + (query.isEmpty() ? "" : "?" + Call.query(query)));
    }
}
