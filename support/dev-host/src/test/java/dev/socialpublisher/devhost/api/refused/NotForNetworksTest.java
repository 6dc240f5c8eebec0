package dev.socialpublisher.devhost.api.refused;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.devhost.api.ApiHost;
import dev.socialpublisher.devhost.api.Ask;
import dev.socialpublisher.devhost.api.Bodies;
import dev.socialpublisher.devhost.api.Drafts;
import dev.socialpublisher.devhost.api.Told;
import dev.socialpublisher.devhost.api.WithApiHost;
import dev.socialpublisher.devhost.repository.ContentRepository;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.queue.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An article that is marked {@code noSocial} while its posts are on their way. */
@ExtendWith(WithApiHost.class)
class NotForNetworksTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ApiHost host;
    private final Drafts drafts;

    NotForNetworksTest(ApiHost host) {
        this.host = host;
        drafts = new Drafts(host);
    }

    @AfterEach
    void unmark() throws RepositoryException {
        mark(false);
    }

    @Test
    void isOfferedToNoAccountAndRefusedInBothLanguages() throws RepositoryException {
        JsonNode variant = drafts.variant();
        JsonNode inReview = drafts.inReview();
        mark(true);

        assertThat(candidates().at("/offers")).isEmpty();
        Ask submit = drafts.create(drafts.newPost(variant, true));
        for (List<String> words : List.of(
                List.of("en", "is marked noSocial in its share metadata"),
                List.of("fr", "porte la mention noSocial dans ses métadonnées de partage"))) {
            Told refused = host.call(submit.with("Accept-Language", words.get(0)));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.at("/code")).isEqualTo("SP-ARTICLE-0006");
            assertThat(refused.at("/field")).isEqualTo("article");
            assertThat(refused.at("/detail")).contains(drafts.article(), words.get(1));
        }
        Told approval =
                host.call(drafts.on(inReview, "approve", Bodies.comment("")).as(ApiHost.PUBLISHER));
        assertThat(approval.at("/code")).isEqualTo("SP-ARTICLE-0006");
    }

    @Test
    void isSaidWhileComposingAndMayBeKeptAsADraft() throws RepositoryException {
        JsonNode body = drafts.newPost(drafts.variant(), false);
        mark(true);

        assertThat(host.call(drafts.create(body)).at("/post/state")).isEqualTo("DRAFT");
        JsonNode check = Bodies.with(
                Bodies.with(Bodies.object().put("channel", Drafts.CHANNEL), "article", body.path("article")),
                "variant",
                body.path("variant"));
        Told checked = host.call(Ask.post("/check", check).as(ApiHost.EDITOR));
        assertThat(checked.at("/problems/0/code")).isEqualTo("SP-ARTICLE-0006");
    }

    @Test
    void holdsAtItsTimeWhatWasApprovedBefore() throws RepositoryException {
        JsonNode scheduled = drafts.scheduled();
        mark(true);
        PostId id = PostId.of(scheduled.path("id").asText());
        dueNow(id);
        awaitDispatch(id);

        for (List<String> words : List.of(
                List.of("en", "was marked noSocial in its share metadata; remove the mark, then release the post"),
                List.of("fr", "retirez cette marque, puis remettez le post dans la file"))) {
            Told held = host.call(Ask.get("/posts/" + id)
                    .with("Accept-Language", words.get(0))
                    .as(ApiHost.EDITOR));
            assertThat(held.at("/post/state")).isEqualTo("HELD");
            assertThat(held.at("/post/reason")).contains("Les gardiens de l’estran", words.get(1));
            JsonNode history = held.json().path("history");
            assertThat(history.get(history.size() - 1).path("action").asText()).isEqualTo("hold");
        }
    }

    /** What nobody can ask for once the article is marked: its time is there. */
    private void dueNow(PostId id) {
        PostStore posts = host.stores().posts();
        Instant now = Instant.now();
        posts.save(Change.of(posts.find(id).orElseThrow())
                .with(post -> post.withDue(Optional.empty(), Optional.of(now)))
                .note(Step.bySystem("retime", Wording.NONE, now)));
    }

    private void awaitDispatch(PostId id) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (onItsWay(id) && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private boolean onItsWay(PostId id) {
        PostState state = host.stores().posts().find(id).orElseThrow().state();
        return state == PostState.SCHEDULED || state == PostState.PUBLISHING;
    }

    private JsonNode candidates() {
        return host.call(Ask.get("/articles/rivages/" + drafts.article() + "/candidates")
                        .asking("lang", "fr")
                        .asking("channel", Drafts.CHANNEL)
                        .as(ApiHost.EDITOR))
                .json();
    }

    private void mark(boolean noSocial) throws RepositoryException {
        host.repository().write(ContentRepository.ARTICLES, session -> {
            session.getNodeByIdentifier(drafts.article()).setProperty("noSocial", noSocial);
            session.save();
            return noSocial;
        });
    }
}
