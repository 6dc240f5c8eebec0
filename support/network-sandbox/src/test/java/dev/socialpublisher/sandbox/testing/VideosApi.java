package dev.socialpublisher.sandbox.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Calls below {@code /youtube} with a token. */
public record VideosApi(Caller caller) {
    public static final String VIDEOS = "/youtube/youtube/v3/videos";
    private static final String UPLOAD = "/youtube/upload/youtube/v3/videos?uploadType=resumable&part=snippet,status";

    /** With the demo channel's token. */
    public static VideosApi of(Running running) {
        return of(running, "sandbox-youtube-token");
    }

    public static VideosApi of(Running running, String token) {
        return new VideosApi(running.caller().bearer(token));
    }

    /** As MP4 files begin, and as long as is asked for. */
    public static byte[] mp4(int length) {
        byte[] bytes = new byte[length];
        byte[] head = "\0\0\0\u0018ftypisom".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, Math.min(head.length, length));
        return bytes;
    }

    public static ObjectNode body(String title, String description) {
        ObjectNode body = Json.object();
        body.putObject("snippet")
                .put("title", title)
                .put("description", description)
                .put("categoryId", "25");
        body.putObject("status").put("privacyStatus", "private").put("selfDeclaredMadeForKids", false);
        return body;
    }

    public Reply begin(JsonNode body, int length) {
        return caller.with("X-Upload-Content-Length", String.valueOf(length))
                .with("X-Upload-Content-Type", "video/mp4")
                .post(UPLOAD, body);
    }

    public Reply piece(String session, String range, byte[] bytes) {
        URI uri = URI.create(session);
        return caller.with("Content-Range", range).put(uri.getRawPath() + "?" + uri.getRawQuery(), "video/mp4", bytes);
    }

    /** A private video in one piece. */
    public Reply upload(JsonNode body, byte[] bytes) {
        String session = begin(body, bytes.length).header("Location");
        return piece(session, "bytes 0-" + (bytes.length - 1) + "/" + bytes.length, bytes);
    }

    public Reply update(JsonNode body, String part) {
        return caller.put(
                VIDEOS + "?part=" + part, "application/json", Json.line(body).getBytes(StandardCharsets.UTF_8));
    }

    public Reply release(String id) {
        ObjectNode body = Json.object().put("id", id);
        body.putObject("status").put("privacyStatus", "public");
        return update(body, "status");
    }

    /** A public video with this description. */
    public Reply publish(String description) {
        return release(upload(body("Un titre", description), mp4(40)).at("/id"));
    }

    public Reply get(String id, String part) {
        return caller.get(VIDEOS + "?part=" + part + "&id=" + id);
    }

    public Reply delete(String id) {
        return caller.delete(VIDEOS + "?id=" + id);
    }

    public Reply thumbnail(String id, byte[] jpeg) {
        return caller.post(
                "/youtube/upload/youtube/v3/thumbnails/set?uploadType=media&videoId=" + id, "image/jpeg", jpeg);
    }
}
