package dev.socialpublisher.devhost.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Makes posts in the state that a test needs, by the API wherever people could. */
public final class Drafts {
    public static final String CHANNEL = "x-rivages-fr";
    private static final String SLUG = "les-gardiens-de-l-estran";

    private final ApiHost host;
    private ObjectNode offered;

    public Drafts(ApiHost host) {
        this.host = host;
    }

    /** An article of the sample magazine that readers may see. */
    public String article() {
        return new Articles(host.repository(), Clock.systemUTC())
                .all().stream()
                        .filter(article -> article.article().slug().equals(SLUG))
                        .findFirst()
                        .orElseThrow()
                        .uuid();
    }

    /** What the product itself offers for the article. */
    public ObjectNode variant() {
        if (offered == null) {
            offered = offered();
        }
        return offered.deepCopy();
    }

    private ObjectNode offered() {
        Told offers = host.call(Ask.get("/articles/rivages/" + article() + "/candidates")
                .asking("lang", "fr")
                .asking("channel", CHANNEL)
                .as(ApiHost.EDITOR));
        return (ObjectNode) offers.json().at("/offers/0/variant");
    }

    public ObjectNode newPost(JsonNode variant, boolean submit) {
        ObjectNode body = Bodies.object().put("channel", CHANNEL).put("submit", submit);
        body.set("article", Bodies.article(article()));
        body.set("variant", variant);
        body.set("due", Bodies.later());
        return body;
    }

    public Ask create(JsonNode body) {
        return Ask.post("/posts", body)
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .as(ApiHost.EDITOR);
    }

    public JsonNode draft() {
        return made(create(newPost(variant(), false)), "DRAFT");
    }

    public JsonNode inReview() {
        return made(create(newPost(variant(), true)), "IN_REVIEW");
    }

    public JsonNode scheduled() {
        return made(on(inReview(), "approve", Bodies.comment("")).as(ApiHost.PUBLISHER), "SCHEDULED");
    }

    public JsonNode held() {
        return made(on(scheduled(), "hold", Bodies.comment("Attendons.")).as(ApiHost.PUBLISHER), "HELD");
    }

    public JsonNode cancelled() {
        return made(on(draft(), "cancel", Bodies.comment("Trop tard.")).as(ApiHost.EDITOR), "CANCELLED");
    }

    /** As the dispatcher leaves a post whose answer was lost. */
    public JsonNode uncertain() {
        PostStore posts = host.stores().posts();
        Post post = posts.find(PostId.of(publishing().path("id").asText())).orElseThrow();
        posts.save(Change.of(post)
                .to(PostState.UNCERTAIN, Step.bySystem("lose-track", Wording.same("no answer"), Instant.now())));
        return made(Ask.get("/posts/" + post.id()).as(ApiHost.EDITOR), "UNCERTAIN");
    }

    /** As a person found it on the account. */
    public JsonNode published() {
        return made(on(uncertain(), "resolve", seenOnTheAccount()).as(ApiHost.PUBLISHER), "PUBLISHED");
    }

    static JsonNode seenOnTheAccount() {
        return Bodies.comment("Vu sur le compte.")
                .put("published", true)
                .put("address", "https://x.com/rivages/status/1");
    }

    /** As a dispatcher has it that just claimed it. */
    public JsonNode publishing() {
        PostStore posts = host.stores().posts();
        Post post = posts.find(PostId.of(scheduled().path("id").asText())).orElseThrow();
        posts.save(Change.of(post).to(PostState.PUBLISHING, Step.bySystem("claim", Wording.same(""), Instant.now())));
        return made(Ask.get("/posts/" + post.id()).as(ApiHost.EDITOR), "PUBLISHING");
    }

    /** An action on a post as it was last seen. */
    public Ask on(JsonNode post, String action, JsonNode body) {
        return Ask.post("/posts/" + post.path("id").asText() + "/" + action, body)
                .with("If-Match", post.path("etag").asText());
    }

    private JsonNode made(Ask ask, String state) {
        Told told = host.call(ask);
        assertThat(told.at("/post/state")).as(told.body()).isEqualTo(state);
        return told.json().path("post");
    }
}
