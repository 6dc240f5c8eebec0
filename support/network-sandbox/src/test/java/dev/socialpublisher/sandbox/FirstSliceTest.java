package dev.socialpublisher.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.sandbox.testing.Caller;
import dev.socialpublisher.sandbox.testing.Reply;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstSliceTest {

    @TempDir
    Path directory;

    @Test
    void takesPostsOfBothNetworksAndKeepsThemOverARestart() {
        try (NetworkSandbox sandbox = NetworkSandbox.start(SandboxConfig.local(directory))) {
            Caller caller = Caller.of(sandbox.baseUrl());
            Reply x = caller.bearer("sandbox-x-token")
                    .post("/x/2/tweets", "{\"text\":\"Tom & Jerry https://magazine.example.org/a\"}");
            assertThat(x.status()).isEqualTo(201);
            assertThat(x.at("/data/text")).startsWith("Tom &amp; Jerry https://t.co/");

            Reply login = caller.post(
                    "/bluesky/xrpc/com.atproto.server.createSession",
                    "{\"identifier\":\"magazine.test\",\"password\":\"demo-app-pass-word\"}");
            assertThat(login.status()).isEqualTo(200);
            Reply post = caller.bearer(login.at("/accessJwt"))
                    .post(
                            "/bluesky/xrpc/com.atproto.repo.createRecord",
                            "{\"repo\":\"magazine.test\",\"collection\":\"app.bsky.feed.post\",\"rkey\":\"3k2yihcrp6f2c\","
                                    + "\"record\":{\"$type\":\"app.bsky.feed.post\",\"text\":\"Bonjour\","
                                    + "\"createdAt\":\"2026-11-22T10:00:00.000Z\"}}");
            assertThat(post.status()).as(post.body()).isEqualTo(200);
            assertThat(post.at("/cid")).matches("bafyrei[a-z2-7]{52}");
        }
        try (NetworkSandbox sandbox = NetworkSandbox.start(SandboxConfig.local(directory))) {
            assertThat(sandbox.posts("x")).hasSize(1);
            assertThat(sandbox.posts("bluesky"))
                    .singleElement()
                    .satisfies(post -> assertThat(post.content().text()).isEqualTo("Bonjour"));
        }
    }

    @Test
    void dropsTheAnswerAfterAccepting() {
        try (NetworkSandbox sandbox = NetworkSandbox.start(SandboxConfig.local(directory))) {
            Caller caller = Caller.of(sandbox.baseUrl());
            Reply script = caller.post(
                    "/control/script",
                    "{\"network\":\"x\",\"operation\":\"createPosts\",\"fault\":\"drop-after-accept\"}");
            assertThat(script.status()).as(script.body()).isEqualTo(201);
            Caller user = caller.bearer("sandbox-x-token");
            assertThatThrownBy(() -> user.post("/x/2/tweets", "{\"text\":\"lost\"}"))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(sandbox.posts("x")).hasSize(1);
            assertThat(user.post("/x/2/tweets", "{\"text\":\"lost\"}").at("/detail"))
                    .isEqualTo("You are not allowed to create a Tweet with duplicate content.");
            assertThat(caller.get("/control/calls?network=x&text=lost").at("/calls"))
                    .isEqualTo("2");
        }
    }
}
