package dev.socialpublisher.devhost.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Posts that a stand-in has taken, as the dispatcher leaves them. */
final class SentPosts {
    private static final String CHANNEL = "facebook-rivages-fr";
    private static final String PAGE = "108024467893210";
    private static final String TOKEN = "sandbox-facebook-token";

    /** HMAC-SHA256 of the token with the stand-in's secret. */
    private static final String PROOF = "336cacb35641d105ade087a4fca2abd52f4b039bd9d55a328f04d29b6535fe8b";

    private final ApiHost host;
    private final Drafts drafts;

    SentPosts(ApiHost host, Drafts drafts) {
        this.host = host;
        this.drafts = drafts;
    }

    /** On a Page, where words can still be changed. */
    JsonNode onFacebook() {
        Told made = host.call(drafts.create(drafts.newPost(variant(), true).put("channel", CHANNEL)));
        JsonNode scheduled = host.call(drafts.on(made.json().path("post"), "approve", Bodies.comment(""))
                        .as(ApiHost.PUBLISHER))
                .json()
                .path("post");
        sent(PostId.of(scheduled.path("id").asText()));
        return host.call(Ask.get("/posts/" + scheduled.path("id").asText()).as(ApiHost.EDITOR))
                .json()
                .path("post");
    }

    private JsonNode variant() {
        return host.call(Ask.get("/articles/rivages/" + drafts.article() + "/candidates")
                        .asking("lang", "fr")
                        .asking("channel", CHANNEL)
                        .as(ApiHost.EDITOR))
                .json()
                .at("/offers/0/variant");
    }

    private void sent(PostId id) {
        PostStore posts = host.stores().posts();
        Post scheduled = posts.find(id).orElseThrow();
        String remote = feed(scheduled.revision().text() + "\n" + id);
        URI address = URI.create("https://www.facebook.com/" + PAGE + "/posts/" + remote.substring(PAGE.length() + 1));
        Outcome outcome = new Outcome(Optional.of(remote), Optional.of(address), Wording.NONE);
        Post publishing = posts.save(
                Change.of(scheduled).to(PostState.PUBLISHING, Step.bySystem("claim", Wording.NONE, Instant.now())));
        posts.save(Change.of(publishing)
                .with(post -> post.withOutcome(outcome))
                .to(PostState.PUBLISHED, Step.bySystem("record", Wording.NONE, Instant.now())));
    }

    /** The network's id. */
    private String feed(String message) {
        HttpRequest call = HttpRequest.newBuilder(host.sandbox().resolve("/facebook/v26.0/" + PAGE + "/feed"))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "message=" + URLEncoder.encode(message, StandardCharsets.UTF_8) + "&appsecret_proof=" + PROOF))
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(call, BodyHandlers.ofString())
                    .body();
            return new ObjectMapper().readTree(answer).path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
