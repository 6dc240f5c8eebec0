package dev.socialpublisher.sandbox.facebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.journal.Marks;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.media.Magic;
import dev.socialpublisher.sandbox.meta.GraphCall;
import dev.socialpublisher.sandbox.meta.GraphProblem;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code POST /{page}/videos} in its three phases: begun, brought piece by piece, ended, which makes the post once it is
 * processed (checked 2026-11-22). What is no video is taken, too, and then cannot be processed. Unfinished uploads and what
 * became of a video do not survive a restart: then all that is a post is ready.
 */
final class FacebookVideos {
    static final Set<String> PARAMETERS = Set.of(
            "upload_phase",
            "file_size",
            "upload_session_id",
            "start_offset",
            "video_file_chunk",
            "title",
            "description");

    /** Bytes of the piece that is asked for, and of what the sandbox holds in memory. */
    private static final int PIECE = 1 << 20;

    private static final int MOST = 64 * 1024 * 1024;

    private record Open(String page, String video, int total, ByteArrayOutputStream bytes) {
        int end() {
            return Math.min(bytes.size() + PIECE, total);
        }
    }

    private record Ended(Instant ready, boolean film) {}

    private final FacebookState state;
    private final List<FacebookPerson> people;
    private final BlobStore blobs;
    /** By session. */
    private final Map<String, Open> open = new HashMap<>();

    /** By video: when its processing ends, and whether well. */
    private final Map<String, Ended> ended = new HashMap<>();

    private volatile Duration processing = Duration.ZERO;

    FacebookVideos(FacebookState state, List<FacebookPerson> people, BlobStore blobs) {
        this.state = state;
        this.people = List.copyOf(people);
        this.blobs = blobs;
    }

    synchronized Answer video(GraphCall call) {
        String page = call.request().pathValue("page");
        call.requirePage(page);
        call.require("pages_manage_posts", 200);
        return switch (call.parameters().required("upload_phase")) {
            case "start" -> start(call, page);
            case "transfer" -> transfer(call, page);
            case "finish" -> finish(call, page);
            default -> throw GraphProblem.invalid("Param upload_phase must be one of {start, transfer, finish} here");
        };
    }

    void processing(Duration delay) {
        processing = delay;
    }

    synchronized void reset() {
        open.clear();
        ended.clear();
        processing = Duration.ZERO;
    }

    private Answer start(GraphCall call, String page) {
        String size = call.parameters().required("file_size");
        if (!size.matches("[1-9][0-9]{0,8}") || Integer.parseInt(size) > MOST) {
            throw GraphProblem.invalid("Param file_size is " + size + ", the sandbox takes 1 to " + MOST);
        }
        String session = state.nextId(call.at());
        Open upload = new Open(page, state.nextId(call.at()), Integer.parseInt(size), new ByteArrayOutputStream());
        open.put(session, upload);
        return Answer.json(
                200, offsets(upload).put("upload_session_id", session).put("video_id", upload.video()));
    }

    private static ObjectNode offsets(Open upload) {
        return Json.object()
                .put("start_offset", String.valueOf(upload.bytes().size()))
                .put("end_offset", String.valueOf(upload.end()));
    }

    /** What came already is not taken twice: the refusal says where to go on. */
    private Answer transfer(GraphCall call, String page) {
        Open upload = session(call, page);
        byte[] piece = call.parameters()
                .bytes("video_file_chunk")
                .map(Body::bytes)
                .orElseThrow(() -> GraphProblem.invalid("The parameter video_file_chunk is required"));
        int start = upload.bytes().size();
        if (!call.parameters().required("start_offset").equals(String.valueOf(start))) {
            throw GraphProblem.elsewhere(offsets(upload));
        }
        if (piece.length != upload.end() - start) {
            throw GraphProblem.invalid(
                    "The piece has " + piece.length + " bytes, asked for were " + (upload.end() - start));
        }
        upload.bytes().writeBytes(piece);
        return Answer.json(200, offsets(upload));
    }

    private Answer finish(GraphCall call, String page) {
        Open upload = session(call, page);
        byte[] bytes = upload.bytes().toByteArray();
        if (bytes.length != upload.total()) {
            throw GraphProblem.invalid(
                    "The upload has " + bytes.length + " of " + upload.total() + " bytes; it cannot be finished yet");
        }
        String description = call.parameters().text("description").orElse("");
        FacebookRules.checkLength(description);
        Optional<String> mime = Magic.mime(bytes).filter(type -> type.startsWith("video/"));
        mime.map(type -> new PostImage(upload.video(), blobs.store(bytes, type), Optional.empty()))
                .ifPresent(film -> state.accept(post(call, upload, description, film)));
        ended.put(upload.video(), new Ended(call.at().plus(processing), mime.isPresent()));
        open.values().remove(upload);
        return Answer.json(200, Json.object().put("success", true));
    }

    private AcceptedPost post(GraphCall call, Open upload, String description, PostImage film) {
        String page = upload.page();
        return new AcceptedPost(
                new AcceptedPost.Origin(
                        "facebook", page, handle(page), call.request().id(), call.at()),
                upload.video(),
                "https://www.facebook.com/" + page + "/videos/" + upload.video(),
                new AcceptedPost.Content(
                        description, Marks.of(description), Optional.empty(), List.of(film), Optional.empty()),
                Json.object().put("title", call.parameters().text("title").orElse("")),
                Optional.empty());
    }

    private String handle(String page) {
        return people.stream()
                .flatMap(person -> person.page(page).stream())
                .map(FacebookPerson.Page::username)
                .findFirst()
                .orElse(page);
    }

    private Open session(GraphCall call, String page) {
        String session = call.parameters().required("upload_session_id");
        return Optional.ofNullable(open.get(session))
                .filter(found -> found.page().equals(page))
                .orElseThrow(() -> GraphProblem.missing("post", session));
    }

    /** {@code GET /{video}?fields=status}; empty for what is no video of ours. */
    synchronized Optional<ObjectNode> status(GraphCall call, String id) {
        if (!call.parameters().text("fields").equals(Optional.of("status"))) {
            return Optional.empty();
        }
        return phase(id, call.at()).map(phase -> phase.status(id));
    }

    private Optional<Phase> phase(String id, Instant at) {
        Optional<Open> waiting = open.values().stream()
                .filter(upload -> upload.video().equals(id))
                .findFirst();
        if (waiting.isPresent()) {
            return waiting.map(upload -> upload.bytes().size() < upload.total() ? Phase.UPLOADING : Phase.UPLOADED);
        }
        Optional<Ended> known = Optional.ofNullable(ended.get(id));
        boolean failed = known.filter(video -> !video.film()).isPresent();
        if (!failed && (id.contains("_") || state.post(id).isEmpty())) {
            return Optional.empty();
        }
        boolean done = known.filter(video -> at.isBefore(video.ready())).isEmpty();
        return Optional.of(!done ? Phase.PROCESSING : failed ? Phase.FAILED : Phase.READY);
    }

    /** What {@code status} says of a video, as publishers have seen it (checked 2026-11-23). */
    private enum Phase {
        UPLOADING("uploading", "in_progress", "not_started", "not_started"),
        UPLOADED("upload_complete", "complete", "not_started", "not_started"),
        PROCESSING("processing", "complete", "in_progress", "not_started"),
        READY("ready", "complete", "complete", "complete"),
        FAILED("error", "complete", "error", "not_started");

        private final String video;
        private final String uploading;
        private final String processing;
        private final String publishing;

        Phase(String video, String uploading, String processing, String publishing) {
            this.video = video;
            this.uploading = uploading;
            this.processing = processing;
            this.publishing = publishing;
        }

        ObjectNode status(String id) {
            ObjectNode json = Json.object().put("id", id);
            ObjectNode status = json.putObject("status").put("video_status", video);
            status.putObject("uploading_phase").put("status", uploading);
            ObjectNode encoding = status.putObject("processing_phase").put("status", processing);
            if (this == FAILED) {
                encoding.putArray("errors")
                        .addObject()
                        .put("code", 1_363_024)
                        .put("message", "The video file you selected is in a format that we don't support.");
            }
            status.putObject("publishing_phase").put("status", publishing);
            return json;
        }
    }
}
