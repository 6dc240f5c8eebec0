package dev.socialpublisher.devhost.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.devhost.repository.ContentRepository;
import java.util.List;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An article that is marked {@code noSocial} while its posts are on their way. */
@ExtendWith(WithApiHost.class)
class NotForNetworksTest {
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
