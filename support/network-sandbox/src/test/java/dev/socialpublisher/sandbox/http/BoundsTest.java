package dev.socialpublisher.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import org.junit.jupiter.api.Test;

class BoundsTest extends SandboxTest {

    @Test
    void refusesABodyOver24Megabytes() {
        Reply reply = running.bluesky()
                .post(
                        Running.xrpc("com.atproto.repo.uploadBlob"),
                        "application/octet-stream",
                        new byte[RequestReader.MAX_BODY + 1]);
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).isEqualTo("Request body is larger than 25165824 bytes");
    }

    @Test
    void refusesLongHeadersAndTargets() {
        assertThat(running.caller()
                        .with("X-Long", "a".repeat(RequestReader.MAX_HEADERS))
                        .get("/")
                        .status())
                .isEqualTo(431);
        assertThat(running.caller()
                        .get("/?" + "a".repeat(RequestReader.MAX_TARGET))
                        .status())
                .isEqualTo(414);
    }

    @Test
    void answersUnknownPathsWith404() {
        assertThat(running.caller().get("/blobs/x?a=1").status()).isEqualTo(404);
        assertThat(running.caller().get("/nowhere").status()).isEqualTo(404);
        assertThat(running.x().get("/x/2/nowhere").at("/title")).isEqualTo("Not Found");
    }

    @Test
    void matchesTemplatesBySegment() {
        Endpoint endpoint = new Endpoint("op", "GET", "/a/{id}", request -> Answer.empty(200));
        assertThat(endpoint.match("/a/b%20c+d"))
                .hasValueSatisfying(values -> assertThat(values).containsEntry("id", "b c+d"));
        assertThat(endpoint.match("/a")).isEmpty();
        assertThat(endpoint.match("/a/b/c")).isEmpty();
        assertThat(endpoint.match("/b/c")).isEmpty();
    }
}
