package dev.socialpublisher.adapter.connector.youtube;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.upload.Pieces;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.Video;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The resumable upload of one video, private (YouTube, resumable uploads, 2026-11-22). The session's address is journalled
 * before the first byte goes: asked again, it tells how much has come, and once all has, which video it became. That is
 * what keeps a video from being uploaded twice.
 */
final class VideoUpload {
    private static final String SESSION = "youtube.session";
    private static final String FINISHED = "youtube.video";
    private static final String NONE = "";

    /** A multiple of 256 KiB, as YouTube asks; small enough for a slow line within one call. */
    private static final int PIECE = 4 << 20;

    private static final int RESUME_INCOMPLETE = 308;

    /** Two nodes at one session, or a piece that came twice: the next go asks where to go on. */
    private static final int OUT_OF_STEP = 400;

    private static final String ENDPOINT = "/upload/youtube/v3/videos";
    private static final Pattern RANGE = Pattern.compile("bytes=0-([0-9]{1,18})");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final NetworkClient client;
    private final AuthorisedCalls calls;
    private final Pieces pieces;

    VideoUpload(NetworkClient client, AuthorisedCalls calls, ConnectorContext context) {
        this.client = client;
        this.calls = calls;
        pieces = new Pieces(context);
    }

    /** The video's id once all of it has come; until then how far it is. */
    record State(Optional<String> id, Wording progress) {}

    /** What earlier goes brought. */
    Optional<String> finished(StepJournal journal) {
        return journal.find(FINISHED).filter(id -> !id.equals(NONE));
    }

    /** YouTube no longer has what was brought: all begins anew. */
    void forget(StepJournal journal) {
        journal.record(FINISHED, NONE);
        journal.record(SESSION, NONE);
    }

    /** Goes on for as long as one go may take. */
    Step<State> bring(PublishRequest request, StepJournal journal) {
        Optional<String> id = finished(journal);
        if (id.isPresent()) {
            return Step.done(new State(id, Wording.NONE));
        }
        Video video = request.video().orElseThrow();
        return session(request, journal)
                .then(session -> position(session, video, journal)
                        .then(at -> at.id().isPresent()
                                ? Step.done(video.bytes())
                                : pieces.send(
                                        video,
                                        at.next(),
                                        PIECE,
                                        (from, piece) -> put(piece(session, video, from, piece), journal)
                                                .then(reached -> Step.done(next(reached, video)))))
                        .then(next -> Step.done(new State(finished(journal), Pieces.progress(video, next)))));
    }

    /** Which byte comes next; the video's id once there is none. */
    private record Position(long next, Optional<String> id) {}

    private Step<URI> session(PublishRequest request, StepJournal journal) {
        return journal.find(SESSION)
                .filter(address -> !address.equals(NONE))
                .map(address -> Step.done(secret(URI.create(address))))
                .orElseGet(() -> begin(request, journal));
    }

    private Step<URI> begin(PublishRequest request, StepJournal journal) {
        Video video = request.video().orElseThrow();
        Call call = Call.postJson(
                        client.at(ENDPOINT + "?uploadType=resumable&part=snippet,status&notifySubscribers=true"),
                        VideoBody.insert(request))
                .with("X-Upload-Content-Length", String.valueOf(video.bytes()))
                .with("X-Upload-Content-Type", video.mediaType());
        return calls.succeed("POST " + ENDPOINT, Effect.REPEATABLE, call).then(answer -> {
            Optional<URI> address = answer.header("location").flatMap(this::known);
            if (address.isEmpty()) {
                return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no upload address")));
            }
            journal.record(SESSION, address.get().toString());
            return Step.done(secret(address.get()));
        });
    }

    private Optional<URI> known(String location) {
        try {
            return Optional.of(URI.create(location)).filter(client::knows);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whoever knows the address could send to it. */
    private URI secret(URI session) {
        Optional.ofNullable(session.getRawQuery()).ifPresent(client.secrets()::add);
        return session;
    }

    private Step<Position> position(URI session, Video video, StepJournal journal) {
        Call question = Call.put(session, Optional.empty()).with("Content-Range", "bytes */" + video.bytes());
        return put(question, journal);
    }

    private static long next(Position reached, Video video) {
        return reached.id().isPresent() ? video.bytes() : reached.next();
    }

    private static Call piece(URI session, Video video, long from, Bytes piece) {
        String range = "bytes %d-%d/%d".formatted(from, from + piece.length() - 1, video.bytes());
        return Call.put(session, Optional.of(new Call.Body(video.mediaType(), piece)))
                .with("Content-Range", range);
    }

    private Step<Position> put(Call call, StepJournal journal) {
        return calls.send("PUT " + ENDPOINT, Effect.REPEATABLE, call).then(answer -> reached(answer, journal));
    }

    private Step<Position> reached(Reply.Answered answer, StepJournal journal) {
        if (answer.status() == RESUME_INCOMPLETE) {
            Matcher range = RANGE.matcher(answer.header("range").orElse(""));
            return Step.done(new Position(range.matches() ? Long.parseLong(range.group(1)) + 1 : 0, Optional.empty()));
        }
        if (answer.status() == 404 || answer.status() == 410) {
            journal.record(SESSION, NONE);
            return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "upload session")));
        }
        if (answer.status() == OUT_OF_STEP) {
            return Step.stopped(new PublishResult.Unavailable(client.describe(answer, YouTubeAnswers.reason(answer))));
        }
        return calls.successful(answer, Effect.REPEATABLE).then(done -> complete(done, journal));
    }

    private Step<Position> complete(Reply.Answered answer, StepJournal journal) {
        String id = answer.json().path("id").asText("");
        if (!ID.matcher(id).matches()) {
            return Step.stopped(new PublishResult.Unavailable(client.describe(answer, "no video id")));
        }
        journal.record(FINISHED, id);
        return Step.done(new Position(0, Optional.of(id)));
    }
}
