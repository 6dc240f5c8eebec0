package dev.socialpublisher.devhost.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.devhost.magazine.ArticleText;
import dev.socialpublisher.devhost.magazine.Articles;
import dev.socialpublisher.devhost.magazine.MagazineArticle;
import dev.socialpublisher.devhost.magazine.StoredArticle;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A check speaks of the article as it is at that moment, however often it was checked before. */
@ExtendWith(WithApiHost.class)
class CheckedArticleTest {
    private static final String BEFORE = "La laisse de mer nourrit les oiseaux de la côte.";
    private static final String AFTER = "Le varech protège les dunes du vent.";

    private final ApiHost host;
    private final Articles articles;

    CheckedArticleTest(ApiHost host) {
        this.host = host;
        articles = new Articles(host.repository(), Clock.systemUTC());
    }

    @Test
    void findsPassagesInTheArticleAsItIsNow() {
        String uuid = articles.create(saying(BEFORE), "api");
        assertThat(BEFORE).startsWith(passage(uuid, BEFORE));
        assertThat(passage(uuid, BEFORE)).isNotEmpty();
        assertThat(passage(uuid, AFTER)).isEmpty();

        StoredArticle stored = articles.find(uuid).orElseThrow();
        articles.save(uuid, saying(AFTER), stored.changed(), "api");

        assertThat(passage(uuid, AFTER)).isNotEmpty();
        assertThat(AFTER).startsWith(passage(uuid, AFTER));
        assertThat(passage(uuid, BEFORE)).isEmpty();
    }

    @Test
    void showsTheSentenceThatBearsOutAFigure() {
        String uuid = articles.create(saying("Le phare a reçu 1 020 visiteurs."), "api");

        Told reply = check(uuid, "Déjà mille vingt visiteurs");

        assertThat(reply.at("/claims/0/kind")).isEqualTo("FIGURE");
        assertThat(reply.at("/claims/0/words")).isEqualTo("mille vingt");
        assertThat(reply.at("/claims/0/passageText")).isEqualTo("Le phare a reçu 1 020 visiteurs.");
        assertThat(reply.at("/claims/0/sourcePart")).isEqualTo("BODY");
        assertThat(check(uuid, "Déjà 1 200 visiteurs").at("/findings/0/message"))
                .contains("1 200", "1 020");
    }

    private String passage(String uuid, String text) {
        return check(uuid, text).at("/provenance/0/passageText");
    }

    private Told check(String uuid, String text) {
        ObjectNode body = Bodies.object().put("channel", Drafts.CHANNEL);
        body.set("article", Bodies.article(uuid));
        body.set("variant", Bodies.variant("x", text));
        return host.call(Ask.post("/check", body).as(ApiHost.EDITOR));
    }

    private static MagazineArticle saying(String sentence) {
        ArticleText text = new ArticleText("Sur la plage", "", "<p>" + sentence + "</p>", List.of());
        return new MagazineArticle(
                "plage-" + UUID.randomUUID(),
                "littoral",
                "Ana Ruiz",
                Map.of(Locale.FRENCH, text),
                List.of(),
                Optional.empty());
    }
}
