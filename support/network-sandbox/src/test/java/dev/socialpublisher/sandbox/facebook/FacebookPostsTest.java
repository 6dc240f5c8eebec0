package dev.socialpublisher.sandbox.facebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.testing.Graph;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacebookPostsTest extends SandboxTest {

    private static final String FEED = "/" + Graph.PAGE + "/feed";
    private static final String LINK = "https://magazine.example.org/fr/rue?a=1&sp=1f0c9a2b";

    private Graph graph;

    @BeforeEach
    void signIn() {
        graph = Graph.of(running);
    }

    private List<AcceptedPost> posts() {
        return running.sandbox().posts("facebook");
    }

    @Test
    void keepsALinkPostAndShowsItOnTheTimeline() {
        Reply reply = graph.post(FEED, Map.of("message", "« Été » #Nantes, 5 < 6", "link", LINK));

        assertThat(reply.status()).isEqualTo(200);
        AcceptedPost post = posts().get(0);
        assertThat(reply.at("/id")).isEqualTo(post.remoteId()).startsWith(Graph.PAGE + "_");
        assertThat(post.content().card())
                .hasValueSatisfying(card -> assertThat(card.uri()).isEqualTo(LINK));
        assertThat(post.content().facets())
                .singleElement()
                .satisfies(tag -> assertThat(tag.target()).isEqualTo("Nantes"));
        String page = running.caller().get("/facebook?lang=fr").body();
        assertThat(page).contains("5 &lt; 6", "@magazine.demo", "magazine.example.org", "Le réseau compose la carte");
        String number = post.remoteId().substring(Graph.PAGE.length() + 1);
        assertThat(running.caller()
                        .get("/facebook/" + Graph.PAGE + "/posts/" + number)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void attachesAPhotoWithItsAlternativeTextOnce() {
        String photo = graph.upload(Pictures.jpeg(40, 30), "Un phare").at("/id");
        String attached = "[{\"media_fbid\":\"" + photo + "\"}]";

        assertThat(graph.post(FEED, Map.of("message", "Avec", "attached_media", attached))
                        .status())
                .isEqualTo(200);

        assertThat(posts().get(0).content().images()).singleElement().satisfies(image -> {
            assertThat(image.alt()).contains("Un phare");
            assertThat(image.media().mime()).isEqualTo("image/jpeg");
        });
        Reply again = graph.post(FEED, Map.of("message", "Encore", "attached_media", attached));
        assertThat(again.at("/error/error_subcode")).isEqualTo("1366051");
    }

    @Test
    void dropsAPhotoAfterADay() {
        String photo = graph.upload(Pictures.png(4, 4), "").at("/id");
        running.clock().advance(Duration.ofHours(24));

        Reply reply = graph.post(FEED, Map.of("attached_media", "[{\"media_fbid\":\"" + photo + "\"}]"));

        assertThat(reply.at("/error/code")).isEqualTo("100");
        assertThat(reply.at("/error/error_subcode")).isEqualTo("33");
        assertThat(reply.at("/error/message")).contains("'" + photo + "'");
    }

    @Test
    void refusesTheSamePostUntilItIsDeleted() {
        String id = graph.publish("Bonjour").at("/id");

        Reply duplicate = graph.publish(" Bonjour");
        assertThat(duplicate.status()).isEqualTo(400);
        assertThat(duplicate.at("/error/code")).isEqualTo("506");
        assertThat(duplicate.at("/error/type")).isEqualTo("OAuthException");
        assertThat(duplicate.at("/error/fbtrace_id")).startsWith("A");
        assertThat(graph.post(FEED, Map.of("message", "Bonjour", "link", LINK)).status())
                .isEqualTo(200);
        assertThat(graph.delete("/" + id).at("/success")).isEqualTo("true");
        assertThat(graph.publish("Bonjour").status()).isEqualTo(200);
    }

    @Test
    void editsTheMessageAndDeletesAndForgets() {
        String id = graph.post(FEED, Map.of("message", "Bonjour", "link", LINK)).at("/id");

        assertThat(graph.post("/" + id, Map.of("message", "Bonsoir")).at("/success"))
                .isEqualTo("true");
        assertThat(graph.get("/" + id + "?fields=message,attachments{unshimmed_url}")
                        .at("/message"))
                .isEqualTo("Bonsoir");
        assertThat(posts()).hasSize(1);
        assertThat(running.caller().get("/facebook?lang=en").body())
                .contains("Bonsoir", "<span class=\"edited\">Edited</span>")
                .doesNotContain("Bonjour");
        assertThat(graph.post("/" + id, Map.of("link", LINK)).at("/error/message"))
                .contains("Unknown parameter: link");
        graph.delete("/" + id);
        assertThat(graph.delete("/" + id).at("/error/error_subcode")).isEqualTo("33");
        assertThat(graph.get("/" + id).at("/error/error_subcode")).isEqualTo("33");
    }

    @ParameterizedTest
    @CsvSource({
        "link, ftp://magazine.example.org, 2061006",
        "link, no address at all, 2061006",
        "link, https://www.facebook.com/magazine, 1609008",
        "message, ' ', ''",
        "mesage, Bonjour, ''",
        "attached_media, photo, ''",
        "published, false, ''"
    })
    void refusesWhatItDoesNotKnow(String name, String value, String subcode) {
        Reply reply = graph.post(FEED, Map.of(name, value));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/error/code")).isEqualTo("100");
        assertThat(reply.at("/error/error_subcode")).isEqualTo(subcode);
        assertThat(posts()).isEmpty();
    }

    @Test
    void takesTheLimitAndNoMore() {
        assertThat(graph.publish("a".repeat(FacebookRules.MAX_MESSAGE + 1)).at("/error/message"))
                .isEqualTo("(#100) Param message has 63207 characters, allowed are 63206");
        assertThat(graph.publish("a".repeat(FacebookRules.MAX_MESSAGE)).status())
                .isEqualTo(200);
    }

    @Test
    void refusesPicturesThatAreNoneOrTooLarge() {
        assertThat(graph.upload(Pictures.jpegOf(4 * 1024 * 1024 + 1), "").at("/error/error_subcode"))
                .isEqualTo("1366046");
        assertThat(graph.upload("no picture".getBytes(UTF_8), "").at("/error/error_subcode"))
                .isEqualTo("1366046");
        assertThat(graph.upload(new byte[0], "").at("/error/code")).isEqualTo("324");
        assertThat(graph.upload(Pictures.jpegOf(4 * 1024 * 1024), "").status()).isEqualTo(200);
    }

    @Test
    void readsTheFeedNewestFirstWithPages() {
        for (int i = 0; i < 3; i++) {
            graph.publish("Numéro " + i);
            running.clock().advance(Duration.ofMinutes(1));
        }

        Reply first = graph.get("/" + Graph.PAGE + "/published_posts?fields=id,message,created_time&limit=2");
        assertThat(first.json().path("data").findValuesAsText("message")).containsExactly("Numéro 2", "Numéro 1");
        assertThat(first.at("/data/1/created_time")).isEqualTo("2026-11-22T10:01:00+0000");
        assertThat(first.at("/paging/next")).contains("access_token=sandbox-facebook-token");
        Reply rest = graph.get(FEED + "?limit=2&after=" + first.at("/paging/cursors/after"));
        assertThat(rest.json().path("data").findValuesAsText("message")).containsExactly("Numéro 0");
        assertThat(rest.json().at("/paging/next").isMissingNode()).isTrue();
        long since = running.clock().instant().minus(Duration.ofSeconds(90)).getEpochSecond();
        assertThat(graph.get(FEED + "?since=" + since).json().path("data")).hasSize(1);
        assertThat(graph.get(FEED + "?fields=text").at("/error/message"))
                .isEqualTo("(#100) Tried accessing nonexisting field (text) on node type (PagePost)");
        assertThat(graph.get(FEED + "?limit=101").status()).isEqualTo(400);
    }

    @Test
    void forgetsNothingOverARestart() {
        String photo = graph.upload(Pictures.png(4, 4), "Un phare").at("/id");
        String id = graph.publish("Bonjour").at("/id");
        graph.post("/" + id, Map.of("message", "Bonsoir"));
        running.close();
        running = Running.start(directory);
        graph = Graph.of(running);

        assertThat(posts())
                .singleElement()
                .satisfies(post -> assertThat(post.content().text()).isEqualTo("Bonsoir"));
        assertThat(graph.post(FEED, Map.of("attached_media", "[{\"media_fbid\":\"" + photo + "\"}]"))
                        .status())
                .isEqualTo(200);
        assertThat(graph.publish("Bonsoir").at("/error/code")).isEqualTo("506");
    }
}
