package dev.socialpublisher.sandbox.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.NetworkSandbox;
import dev.socialpublisher.sandbox.SandboxConfig;
import dev.socialpublisher.sandbox.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A sandbox for one test, with the calls that tests make most. */
public record Running(NetworkSandbox sandbox, SettableClock clock) implements AutoCloseable {

    public static final String DID = "did:plc:sandboxmagazine234567abc";

    public static Running start(Path directory) {
        return start(SandboxConfig.local(directory));
    }

    public static Running start(SandboxConfig config) {
        SettableClock clock = new SettableClock();
        return new Running(NetworkSandbox.start(config.withClock(clock)), clock);
    }

    public Caller caller() {
        return Caller.of(sandbox.baseUrl());
    }

    /** A caller with X's demo token. */
    public Caller x() {
        return caller().bearer("sandbox-x-token");
    }

    public Reply toot(String text) {
        return caller().bearer("sandbox-mastodon-token")
                .post("/mastodon/api/v1/statuses", Json.object().put("status", text));
    }

    public Reply tweet(String text) {
        return x().post("/x/2/tweets", Json.object().put("text", text));
    }

    /** A caller with a fresh Bluesky session. */
    public Caller bluesky() {
        return caller().bearer(login().at("/accessJwt"));
    }

    public Reply login() {
        return caller().post(
                        xrpc("com.atproto.server.createSession"),
                        "{\"identifier\":\"magazine.test\",\"password\":\"demo-app-pass-word\"}");
    }

    public static String xrpc(String nsid) {
        return "/bluesky/xrpc/" + nsid;
    }

    /** A minimal good record. */
    public static ObjectNode record(String text) {
        return Json.object()
                .put("$type", "app.bsky.feed.post")
                .put("text", text)
                .put("createdAt", "2026-11-22T10:00:00.000Z");
    }

    /** The input of createRecord and putRecord. */
    public static ObjectNode input(String rkey, ObjectNode record) {
        ObjectNode input = Json.object()
                .put("repo", DID)
                .put("collection", "app.bsky.feed.post")
                .put("rkey", rkey);
        input.set("record", record);
        return input;
    }

    public Reply control(String path, String json) {
        return caller().post("/control/" + path, json);
    }

    /** A multipart body with the boundary {@code edge}. */
    public static byte[] multipart(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach((name, bytes) -> {
            String head = "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            out.writeBytes(bytes);
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        out.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** {@code POST /2/media/upload} as multipart. */
    public static Reply upload(Caller user, String category, byte[] media) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("media_category", category.getBytes(StandardCharsets.UTF_8));
        parts.put("media", media);
        return user.post("/x/2/media/upload", "multipart/form-data; boundary=edge", multipart(parts));
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
