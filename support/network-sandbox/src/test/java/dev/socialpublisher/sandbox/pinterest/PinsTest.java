package dev.socialpublisher.sandbox.pinterest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.Facet;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.PinsApi;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinsTest extends SandboxTest {
    private static final String PINS = "/boards/" + PinsApi.BOARD + "/pins";

    @Test
    void answersCreatedWithThePin() {
        Reply reply = api().post(full());

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.at("/id")).isEqualTo(only().remoteId()).matches("[0-9]+");
        assertThat(reply.at("/media/media_type")).isEqualTo("image");
        assertThat(reply.at("/board_owner/username")).isEqualTo("magazine_demo");
        assertThat(reply.at("/created_at")).matches("20[0-9-]{8}T[0-9:]{8}");
        assertThat(only().address()).isEqualTo("https://www.pinterest.com/pin/" + reply.at("/id") + "/");
        assertThat(api().get("/pins/" + reply.at("/id")).json()).isEqualTo(reply.json());
    }

    @Test
    void keepsWordsLinkAndPictureAsTheyWere() {
        api().post(full());

        AcceptedPost.Content content = only().content();
        assertThat(content.text()).isEqualTo("Un phare #Bretagne");
        assertThat(content.facets()).extracting(Facet::target).containsExactly("Bretagne");
        assertThat(content.card()).hasValueSatisfying(card -> {
            assertThat(card.uri()).isEqualTo("https://magazine.example.org/phare?sp=1f0c9a2b");
            assertThat(card.title()).isEqualTo("Le phare");
        });
        assertThat(content.images()).singleElement().satisfies(image -> {
            assertThat(image.alt()).contains("Un phare rouge");
            assertThat(image.media().pixels().height()).isEqualTo(60);
        });
        assertThat(only().source().at("/media_source/data").asText()).startsWith("sha256:");
    }

    private static ObjectNode full() {
        return PinsApi.pin("Un phare #Bretagne")
                .put("title", "Le phare")
                .put("link", "https://magazine.example.org/phare?sp=1f0c9a2b")
                .put("alt_text", "Un phare rouge");
    }

    @ParameterizedTest
    @CsvSource({"title, 100", "description, 800", "alt_text, 500"})
    void takesEachTextUpToItsLimitInCodePoints(String field, int max) {
        assertThat(api().post(PinsApi.pin("a").put(field, "🌊".repeat(max))).status())
                .isEqualTo(201);
        Reply refused = api().post(PinsApi.pin("a").put(field, "🌊".repeat(max + 1)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/message")).isEqualTo("Invalid request: /" + field + " is longer than " + max);
    }

    @Test
    void takesALinkOf2048CharactersAndNoMore() {
        String link = "https://magazine.example.org/";
        assertThat(link("a".repeat(2048 - link.length())).status()).isEqualTo(201);
        assertThat(link("a".repeat(2049 - link.length())).at("/message")).contains("/link is longer than 2048");
        assertThat(api().post(PinsApi.pin("a").put("link", "magazine")).at("/message"))
                .contains("/link is not a valid address");
    }

    private Reply link(String path) {
        return api().post(PinsApi.pin("a").put("link", "https://magazine.example.org/" + path));
    }

    @Test
    void refusesAPinWithoutPictureOrBoardAndFieldsThatItDoesNotKnow() {
        ObjectNode words = PinsApi.pin("Des mots seuls");
        words.remove("media_source");
        assertThat(api().post(words).at("/message")).contains("must have the property \"media_source\"");
        ObjectNode nowhere = PinsApi.pin("Nulle part");
        nowhere.remove("board_id");
        assertThat(api().post(nowhere).at("/message")).contains("must have the property \"board_id\"");
        assertThat(api().post(PinsApi.pin("a").put("text", "b")).at("/message"))
                .contains("/text is not a known property");
        assertThat(running.sandbox().posts("pinterest")).isEmpty();
    }

    @Test
    void takesTwoToFivePicturesInOnePin() {
        assertThat(api().post(PinsApi.carousel(1)).status()).isEqualTo(400);
        assertThat(api().post(PinsApi.carousel(6)).status()).isEqualTo(400);
        Reply reply = api().post(PinsApi.carousel(5).put("alt_text", "Cinq phares"));

        assertThat(reply.at("/media/media_type")).isEqualTo("multiple_images");
        assertThat(reply.json().at("/media/items")).hasSize(5);
        assertThat(only().content().images())
                .extracting(image -> image.alt().orElse("-"))
                .containsExactly("Cinq phares", "-", "-", "-", "-");
    }

    @Test
    void refusesBytesThatAreNotThePictureTheySay() {
        ObjectNode png = PinsApi.pin("a");
        png.set("media_source", PinsApi.picture(Pictures.png(4, 4)).put("source_type", "image_base64"));
        assertThat(api().post(png).at("/message")).contains("not a readable image/jpeg");
        ObjectNode broken = PinsApi.pin("a");
        ((ObjectNode) broken.path("media_source")).put("data", "====");
        assertThat(api().post(broken).at("/message")).contains("not base 64");
        ObjectNode large = PinsApi.pin("a");
        large.set("media_source", PinsApi.picture(Pictures.jpegOf(10_000_001)).put("source_type", "image_base64"));
        assertThat(api().post(large).at("/message")).contains("larger than 10000000 bytes");
    }

    @Test
    void knowsItsOwnBoardsOnlyAndSecretOnesOnlyWithTheRight() {
        assertThat(api().post(PinsApi.pin("a").put("board_id", "1")).json().toString())
                .isEqualTo("{\"code\":40,\"message\":\"Board not found.\"}");
        assertThat(api().post(PinsApi.pin("a").put("board_id", PinsApi.SECRET_BOARD))
                        .status())
                .isEqualTo(404);
    }

    /** Nothing tells a repeat from the first: Pinterest knows no duplicates. */
    @Test
    void takesTheSamePinTwice() {
        api().publish("Deux fois");
        assertThat(api().publish("Deux fois").status()).isEqualTo(201);
        assertThat(running.sandbox().posts("pinterest")).hasSize(2);
    }

    @Test
    void listsABoardsPinsTheNewestFirstByPages() {
        for (String words : List.of("Un", "Deux", "Trois")) {
            api().publish(words);
            running.clock().advance(Duration.ofSeconds(1));
        }
        Reply first = api().get(PINS + "?page_size=2");
        assertThat(first.at("/items/0/description")).isEqualTo("Trois");
        assertThat(first.at("/items/1/description")).isEqualTo("Deux");
        Reply second = api().get(PINS + "?page_size=2&bookmark=" + first.at("/bookmark"));
        assertThat(second.at("/items/0/description")).isEqualTo("Un");
        assertThat(second.json().path("bookmark").isNull()).isTrue();
        assertThat(api().get("/boards/549755885176/pins").json().path("items")).isEmpty();
        assertThat(api().get(PINS + "?page_size=251").status()).isEqualTo(400);
    }

    @Test
    void deletesOnceAndSaysThenThatNothingIsThere() {
        String id = api().publish("Retiré").at("/id");

        assertThat(api().delete(id).status()).isEqualTo(204);
        assertThat(only().deletedAt()).isPresent();
        assertThat(api().delete(id).at("/code")).isEqualTo("50");
        assertThat(api().get("/pins/" + id).status()).isEqualTo(404);
        assertThat(api().get(PINS).json().path("items")).isEmpty();
    }

    @Test
    void showsThePinOnItsOwnPage() {
        String id = api().post(full()).at("/id");

        assertThat(running.caller().get("/pinterest/pin/" + id + "/").body())
                .contains("Un phare", "Le phare", "Un phare rouge", "magazine.example.org");
    }

    private PinsApi api() {
        return PinsApi.of(running);
    }

    private AcceptedPost only() {
        List<AcceptedPost> pins = running.sandbox().posts("pinterest");
        assertThat(pins).hasSize(1);
        return pins.get(0);
    }
}
