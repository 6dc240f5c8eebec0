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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code POST /{page}/videos} in its three phases: begun, brought piece by piece, ended, which makes the post (checked
 * 2026-11-22). An unfinished upload does not survive a restart.
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

    private final FacebookState state;
    private final List<FacebookPerson> people;
    private final BlobStore blobs;
    private final Map<String, Open> open = new HashMap<>();

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

    synchronized void reset() {
        open.clear();
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

    /** What came already is not taken twice: the answer says where to go on. */
    private Answer transfer(GraphCall call, String page) {
        Open upload = session(call, page);
        byte[] piece = call.parameters()
                .bytes("video_file_chunk")
                .map(Body::bytes)
                .orElseThrow(() -> GraphProblem.invalid("The parameter video_file_chunk is required"));
        int start = upload.bytes().size();
        if (!call.parameters().required("start_offset").equals(String.valueOf(start))) {
            return Answer.json(200, offsets(upload));
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
        String mime = Magic.mime(bytes).orElse("");
        if (bytes.length != upload.total() || !mime.startsWith("video/")) {
            throw GraphProblem.coded(
                    352, 1_363_024, "Unsupported video", "The video file you selected is not supported.");
        }
        String description = call.parameters().text("description").orElse("");
        FacebookRules.checkLength(description);
        state.accept(post(
                call, upload, description, new PostImage(upload.video(), blobs.store(bytes, mime), Optional.empty())));
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
        boolean waits = open.values().stream().anyMatch(upload -> upload.video().equals(id));
        boolean there = state.post(id).filter(post -> !id.contains("_")).isPresent();
        if (!call.parameters().text("fields").equals(Optional.of("status")) || (!waits && !there)) {
            return Optional.empty();
        }
        ObjectNode json = Json.object().put("id", id);
        ObjectNode status = json.putObject("status").put("video_status", waits ? "uploading" : "ready");
        status.putObject("uploading_phase").put("status", waits ? "in_progress" : "complete");
        status.putObject("processing_phase").put("status", waits ? "not_started" : "complete");
        status.putObject("publishing_phase").put("status", waits ? "not_started" : "complete");
        return Optional.of(json);
    }
}
