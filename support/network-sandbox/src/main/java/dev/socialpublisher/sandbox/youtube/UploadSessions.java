package dev.socialpublisher.sandbox.youtube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.consent.Grants;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.youtube.YouTubeGuard.Caller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resumable uploads (YouTube, resumable uploads, 2026-11-22). A session lives until the stand-in stops: one that is gone
 * answers 404, as one that is too old.
 */
final class UploadSessions {
    private static final int STEP = 256 * 1024;
    private static final int RESUME_INCOMPLETE = 308;
    private static final Pattern RANGE = Pattern.compile("bytes (?:([0-9]{1,12})-([0-9]{1,12})|\\*)/([0-9]{1,12})");
    private static final Pattern EBML = Pattern.compile("^\\x1A\\x45\\xDF\\xA3", Pattern.DOTALL);

    private final YouTubeState state;
    private final BlobStore blobs;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private volatile Duration processing = Duration.ZERO;

    UploadSessions(YouTubeState state, BlobStore blobs) {
        this.state = state;
        this.blobs = blobs;
    }

    /** One upload; its own lock keeps two pieces apart. */
    private static final class Session {
        private final String channel;
        private final ObjectNode snippet;
        private final ObjectNode status;
        private final String type;
        private final int total;
        private final ByteArrayOutputStream received = new ByteArrayOutputStream();
        private Optional<StoredVideo> video = Optional.empty();

        private Session(String channel, ObjectNode snippet, ObjectNode status, String type, int total) {
            this.channel = channel;
            this.snippet = snippet;
            this.status = status;
            this.type = type;
            this.total = total;
        }
    }

    void processing(Duration delay) {
        processing = delay;
    }

    void reset() {
        sessions.clear();
        processing = Duration.ZERO;
    }

    /** {@code POST /upload/youtube/v3/videos}: 200 with the session's address. */
    Answer begin(Request request, Caller caller) {
        if (!request.query("uploadType").equals(Optional.of("resumable"))) {
            throw YouTubeProblem.bad("uploadType must be resumable in the sandbox");
        }
        if (!request.query("part").equals(Optional.of("snippet,status"))) {
            throw YouTubeProblem.bad("part must be snippet,status in the sandbox");
        }
        JsonNode body = request.body().json().orElseThrow(() -> YouTubeProblem.bad("Parse Error"));
        String type = request.header("x-upload-content-type").orElse("");
        if (!type.startsWith("video/") && !type.equals("application/octet-stream")) {
            throw YouTubeProblem.invalid("mediaBodyRequired", "Media type '" + type + "' is not supported.");
        }
        Session session = new Session(
                caller.person().id(),
                VideoRules.snippet(body, false),
                VideoRules.status(body, caller.person().project().audited()),
                type,
                number(request.header("x-upload-content-length").orElse("")));
        String id = Grants.token();
        sessions.put(id, session);
        String host = request.header("host").orElse("localhost");
        return Answer.empty(200)
                .withHeaders(Map.of(
                        "Location",
                        "http://" + host + "/youtube/upload/youtube/v3/videos?uploadType=resumable&upload_id=" + id));
    }

    /** {@code PUT} of a piece, or the question how far it is. */
    Answer put(Request request, Caller caller) {
        Session session = Optional.ofNullable(
                        sessions.get(request.query("upload_id").orElse("")))
                .filter(found -> found.channel.equals(caller.person().id()))
                .orElseThrow(YouTubeProblem::noSession);
        Matcher range = RANGE.matcher(request.header("content-range").orElse(""));
        if (!range.matches() || number(range.group(3)) != session.total) {
            throw YouTubeProblem.bad("Content-Range does not fit the session of " + session.total + " bytes");
        }
        synchronized (session) {
            if (session.video.isEmpty() && range.group(1) != null) {
                take(session, number(range.group(1)), number(range.group(2)), request.body());
            }
            if (session.video.isEmpty() && session.received.size() == session.total) {
                session.video = Optional.of(finish(session, request));
            }
            return session.video
                    .map(video ->
                            Answer.json(200, VideoView.of(video, Set.of("snippet", "status"), request.receivedAt())))
                    .orElseGet(() -> incomplete(session));
        }
    }

    private static Answer incomplete(Session session) {
        int size = session.received.size();
        return size == 0
                ? Answer.empty(RESUME_INCOMPLETE)
                : Answer.empty(RESUME_INCOMPLETE).withHeaders(Map.of("Range", "bytes=0-" + (size - 1)));
    }

    private static void take(Session session, int from, int to, Body body) {
        int length = to - from + 1;
        boolean last = to == session.total - 1;
        if (from != session.received.size() || length != body.length() || to >= session.total) {
            throw YouTubeProblem.bad("Bytes " + from + "-" + to + " do not follow byte " + session.received.size());
        }
        if (!last && length % STEP != 0) {
            throw YouTubeProblem.bad("A piece of " + length + " bytes is no multiple of 256 KiB");
        }
        session.received.writeBytes(body.bytes());
    }

    private StoredVideo finish(Session session, Request request) {
        byte[] bytes = session.received.toByteArray();
        StoredMedia media = blobs.store(bytes, session.type);
        StoredVideo video = new StoredVideo(
                Grants.token().substring(0, 11),
                session.channel,
                session.snippet,
                session.status,
                new StoredVideo.File(media.sha256(), media.mime(), media.size()),
                fault(bytes, media),
                new StoredVideo.Times(request.receivedAt(), request.receivedAt().plus(processing)),
                Optional.empty());
        state.keep(video);
        return video;
    }

    private static Optional<String> fault(byte[] bytes, StoredMedia media) {
        if (bytes.length == 0) {
            return Optional.of("emptyFile");
        }
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        return media.mime().startsWith("video/")
                        && (start.startsWith("ftyp", 4) || EBML.matcher(start).find())
                ? Optional.empty()
                : Optional.of("invalidFile");
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw YouTubeProblem.bad("'" + text + "' is no number of bytes; the sandbox takes less than a gigabyte");
        }
        return Integer.parseInt(text);
    }
}
