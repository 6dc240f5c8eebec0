package dev.socialpublisher.sandbox.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.Facet;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Rest;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedInPostsTest extends SandboxTest {
    @Test
    void answersCreatedWithoutABodyAndTheUrnInAHeader() {
        Reply reply = rest().publish("Bonjour");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.header("x-restli-id")).isEqualTo(only().remoteId()).startsWith("urn:li:share:");
        assertThat(only().address()).isEqualTo("https://www.linkedin.com/feed/update/" + only().remoteId() + "/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Avant \\(entre\\) après ; Avant (entre) après",
                "Avant (entre) après ; Avant",
                "Avant {hashtag|\\#|news} après ; Avant #news après",
                "Avec @[Le Monde](urn:li:organization:1) ici ; Avec Le Monde ici",
                "Un #tag entier ; Un #tag entier",
                "Un # seul ; Un",
                "5 \\< 6 \\_ 7 ; 5 < 6 _ 7"
            })
    void cutsTheTextSilentlyAtASignThatIsNotEscaped(String commentary, String shown) {
        assertThat(rest().publish(commentary).status()).isEqualTo(201);
        assertThat(only().content().text().strip()).isEqualTo(shown);
    }

    @Test
    void marksHashtagsAndLinks() {
        rest().publish("{hashtag|\\#|Nantes} https://magazine.example.org/a");
        assertThat(only().content().facets())
                .extracting(Facet::target)
                .containsExactly("Nantes", "https://magazine.example.org/a");
    }

    @Test
    void refusesFieldsThatItDoesNotKnowAndMissingOnes() {
        Reply unknown = rest().post(Rest.body("Bonjour").put("text", "Bonjour"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.at("/message")).contains("/text is not a known property");
        ObjectNode body = Rest.body("Bonjour");
        body.remove("visibility");
        assertThat(rest().post(body).at("/errorDetails/inputErrors/0/code")).isEqualTo("MISSING_FIELD");
        assertThat(rest().publish("a".repeat(3001)).status()).isEqualTo(400);
        assertThat(rest().publish("a".repeat(3000)).status()).isEqualTo(201);
    }

    @Test
    void refusesTheSameWordsForTenMinutesAndNamesThePost() {
        rest().publish("Une fois");
        Reply again = rest().publish("Une fois");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.at("/errorDetails/inputErrors/0/code")).isEqualTo("DUPLICATE_POST");
        assertThat(again.at("/message")).isEqualTo("Content is a duplicate of " + only().remoteId());

        running.clock().advance(Duration.ofMinutes(11));
        assertThat(rest().publish("Une fois").status()).isEqualTo(201);
    }

    @Test
    void takesAPictureWithItsAlternativeTextOnceItIsProcessed() {
        running.control("processing", "{\"network\":\"linkedin\",\"delayMs\":2000}");
        String urn = rest().upload(Pictures.png(40, 30));
        ObjectNode body = Rest.body("Une image");
        body.putObject("content").putObject("media").put("id", urn).put("altText", "Un phare");

        assertThat(rest().get("/images/" + urn.replace(":", "%3A")).at("/status"))
                .isEqualTo("PROCESSING");
        assertThat(rest().post(body).at("/errorDetails/inputErrors/0/code")).isEqualTo("MEDIA_ASSET_PROCESSING");
        running.clock().advance(Duration.ofSeconds(3));
        assertThat(rest().get("/images/" + urn.replace(":", "%3A")).at("/status"))
                .isEqualTo("AVAILABLE");
        assertThat(rest().post(body).status()).isEqualTo(201);
        assertThat(only().content().images())
                .singleElement()
                .satisfies(image -> assertThat(image.alt()).contains("Un phare"));
    }

    @Test
    void takesTwoToTwentyPicturesTogether() {
        assertThat(several(1).status()).isEqualTo(400);
        assertThat(several(21).status()).isEqualTo(400);
        assertThat(several(2).status()).isEqualTo(201);
        assertThat(only().content().images()).hasSize(2);
    }

    private Reply several(int count) {
        ObjectNode body = Rest.body("Des images " + count);
        var images = body.putObject("content").putObject("multiImage").putArray("images");
        for (int i = 0; i < count; i++) {
            images.addObject().put("id", rest().upload(Pictures.png(10 + i, 10)));
        }
        return rest().post(body);
    }

    @Test
    void refusesBytesThatAreNoPictureAndAPlaceThatWasUsed() {
        Reply place = rest().initialize();
        String path = URI.create(place.at("/value/uploadUrl")).getPath();
        assertThat(rest().caller().put(path, "image/png", new byte[] {1, 2, 3}).status())
                .isEqualTo(400);
        assertThat(rest().caller().put(path, "image/png", Pictures.png(4, 4)).at("/errorDetails/inputErrors/0/code"))
                .isEqualTo("EXPIRED_UPLOAD_URL");
    }

    @Test
    void findsReadsAndDeletesPostsOfThePage() {
        rest().publish("Un");
        running.clock().advance(Duration.ofSeconds(1));
        rest().publish("Deux");
        Reply found = rest().with("X-RestLi-Method", "FINDER")
                .get("/posts?q=author&author=urn%3Ali%3Aorganization%3A5515715&count=10");
        assertThat(found.at("/elements/0/commentary")).isEqualTo("Deux");
        assertThat(found.json().path("elements")).hasSize(2);

        String urn = found.at("/elements/0/id");
        assertThat(rest().get("/posts/" + urn.replace(":", "%3A")).at("/commentary"))
                .isEqualTo("Deux");
        assertThat(rest().delete(urn).status()).isEqualTo(204);
        assertThat(rest().delete(urn).status()).as("gone already").isEqualTo(204);
        assertThat(rest().get("/posts/" + urn.replace(":", "%3A")).status()).isEqualTo(404);
    }

    private Rest rest() {
        return Rest.of(running);
    }

    private AcceptedPost only() {
        List<AcceptedPost> posts = running.sandbox().posts("linkedin");
        assertThat(posts).hasSize(1);
        return posts.get(0);
    }
}
