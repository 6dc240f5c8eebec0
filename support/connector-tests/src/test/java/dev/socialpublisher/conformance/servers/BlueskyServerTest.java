package dev.socialpublisher.conformance.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.bluesky.BlueskyConnectorFactory;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.conformance.Requests;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.TestResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connector of Bluesky against a real account server; what it wrote is read back over the server's own API. */
@Tag("real-servers")
class BlueskyServerTest {
    @TempDir
    static Path folder;

    private static BlueskyServer server;
    private static BlueskyServer.Account owner;

    private ConnectedAccount account;

    @BeforeAll
    static void startServer() {
        server = BlueskyServer.start(folder);
        owner = server.createAccount();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void connect() {
        account = new ConnectedAccount(
                Samples.channel(
                        "bluesky", BlueskyServer.HANDLE, server.address().toString()),
                BlueskyConnectorFactory::new,
                Map.of("identifier", BlueskyServer.HANDLE, "appPassword", owner.appPassword()));
    }

    @Test
    void writesTextToTheLetterWithItsLinkAndHashtags() {
        String text = "« Déjà » 👩‍👩‍👧 : 5 < 6 & 7 > 6… مرحبا #Nantes, #été\n\n" + Requests.LINK + " !";

        RemotePost post = account.post(account.requests().text(text, "Nantes", "été"));

        JsonNode written = value(post);
        assertThat(post.id()).startsWith("at://" + owner.did() + "/app.bsky.feed.post/");
        assertThat(post.address().toString()).startsWith("https://bsky.app/profile/magazine.test/post/");
        assertThat(written.path("text").asText()).isEqualTo(text);
        assertThat(written.path("langs")).hasToString("[\"fr\"]");
        assertThat(written.findValuesAsText("tag")).containsExactly("Nantes", "été");
        assertThat(marked(written)).containsExactly("#Nantes", "#été", Requests.LINK.toString());
    }

    @Test
    void showsTheCardWithItsThumbnail() {
        Picture thumbnail = Requests.photo(account.profile().cardImage().orElseThrow(), "");

        JsonNode card = value(account.post(account.requests().card("À lire", thumbnail)))
                .path("embed")
                .path("external");

        assertThat(card.path("uri").asText()).isEqualTo(Requests.LINK.toString());
        assertThat(card.path("title").asText()).isEqualTo(Requests.CARD.title());
        assertThat(card.path("description").asText()).isEqualTo(Requests.CARD.description());
        assertThat(server.bytes(owner, card.path("thumb")))
                .isEqualTo(thumbnail.rendition().bytes().toArray());
    }

    @Test
    void showsAsManyPicturesAsTheProfileAllowsWithTheirAlternativeTexts() {
        int count = account.profile().maxImages();
        List<Picture> pictures = IntStream.rangeClosed(1, count)
                .mapToObj(number -> account.photo("Un phare « " + number + " » & la mer", number))
                .toList();

        JsonNode images = value(account.post(account.requests().pictures("La côte", pictures)))
                .path("embed")
                .path("images");

        assertThat(images).hasSize(count);
        assertThat(images.findValuesAsText("alt"))
                .containsExactlyElementsOf(
                        pictures.stream().map(picture -> picture.alt().value()).toList());
        for (Picture picture : pictures) {
            JsonNode image = images.get(pictures.indexOf(picture));
            assertThat(server.bytes(owner, image.path("image")))
                    .isEqualTo(picture.rendition().bytes().toArray());
            assertThat(image.path("aspectRatio").path("width").asInt())
                    .isEqualTo(picture.rendition().width());
        }
    }

    @Test
    void writesAThreadWhosePartsAnswerEachOther() {
        List<RemotePost> out = new ArrayList<>();
        for (String text : List.of("Un phare.", "Il s’éteint l’été.", "Voici pourquoi.")) {
            out.add(account.post(account.requests().part(text, out)));
        }

        JsonNode last = value(out.get(2)).path("reply");
        assertThat(value(out.get(0)).path("reply").isMissingNode()).isTrue();
        assertThat(last.path("root").path("uri").asText()).isEqualTo(out.get(0).id());
        assertThat(last.path("parent").path("uri").asText())
                .isEqualTo(out.get(1).id());
        assertThat(last.path("parent").path("cid").asText())
                .isEqualTo(server.record(out.get(1).id()).json().path("cid").asText());
    }

    @Test
    void refusesToAnswerAPartThatIsGone() {
        RemotePost first = account.post(account.requests().text("Un phare."));
        account.delete(first);

        assertThat(account.publish(account.requests().part("La suite.", List.of(first))))
                .isInstanceOfSatisfying(
                        PublishResult.Rejected.class,
                        refused -> assertThat(refused.detail().english())
                                .isEqualTo("the part of the thread before this one is gone: " + first.address()));
    }

    @Test
    void repeatsADeliveryWithoutASecondPost() {
        PublishRequest request = account.requests().picture("Une seule fois", account.photo("Un phare", 1));
        StepJournal journal = new InMemoryJournal();

        PublishResult first = account.publish(request, journal);

        assertThat(first.kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(account.publish(request, journal)).isEqualTo(first);
        assertThat(account.publish(request, new InMemoryJournal()))
                .as("with the journal lost, too")
                .isEqualTo(first);
        assertThat(StreamSupport.stream(server.records(owner).spliterator(), false)
                        .filter(row -> row.path("value").path("text").asText().equals("Une seule fois")))
                .hasSize(1);
    }

    @Test
    void findsAPostUntilItIsDeletedAndDeletesItOnce() {
        PublishRequest request = account.requests().text("À retirer");
        StepJournal journal = new InMemoryJournal();
        assertThat(account.find(request, journal)).isEqualTo(new FindResult.Absent());

        RemotePost post = account.post(request);

        assertThat(account.find(request, journal)).isEqualTo(new FindResult.Found(post));
        assertThat(account.delete(post)).isEqualTo(new DeleteResult.Deleted());
        assertThat(server.record(post.id()).json().path("error").asText()).isEqualTo("RecordNotFound");
        assertThat(account.find(request, journal)).isEqualTo(new FindResult.Absent());
        assertThat(account.delete(post)).as("once more").isEqualTo(new DeleteResult.Deleted());
    }

    @Test
    void takesAsManyCharactersAsTheProfileAllows() {
        String longest = "é".repeat(account.profile().text().limit());

        RemotePost post = account.post(account.requests().text(longest));

        assertThat(value(post).path("text").asText()).isEqualTo(longest);
    }

    @Test
    void namesTheAccount() {
        assertThat(account.test()).isInstanceOfSatisfying(TestResult.Works.class, works -> {
            assertThat(works.account().id()).isEqualTo(owner.did());
            assertThat(works.account().handle()).isEqualTo(BlueskyServer.HANDLE);
        });
    }

    @Test
    void saysThatAnAppPasswordIsWrong() {
        account.change(Map.of("appPassword", "abcd-efgh-ijkl-mnop"));

        assertThat(account.publish(account.requests().text("Bonjour")).kind()).isEqualTo(Kind.AUTHORISATION_LOST);
        assertThat(account.test())
                .isInstanceOfSatisfying(
                        TestResult.Fails.class,
                        fails -> assertThat(fails.why().kind()).isEqualTo(Kind.AUTHORISATION_LOST));
    }

    @Test
    void renewsASessionThatTheServerRefuses() {
        account.test();
        String spent = account.credentials().get("refreshJwt").orElseThrow();
        account.change(Map.of("accessJwt", "no-longer.a.token"));

        assertThat(account.publish(account.requests().text("Renouvelé")).kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(account.credentials().get("refreshJwt").orElseThrow()).isNotEqualTo(spent);
    }

    @Test
    void signsInAnewWhereTheWholeSessionIsRefused() {
        account.test();
        account.change(Map.of("accessJwt", "no-longer.a.token", "refreshJwt", "nor.is.this"));

        assertThat(account.publish(account.requests().text("Reconnecté")).kind())
                .isEqualTo(Kind.PUBLISHED);
    }

    private static JsonNode value(RemotePost post) {
        return server.record(post.id()).json().path("value");
    }

    /** The words that the facets mark, by their bytes. */
    private static List<String> marked(JsonNode record) {
        byte[] text = record.path("text").asText().getBytes(StandardCharsets.UTF_8);
        return StreamSupport.stream(record.path("facets").spliterator(), false)
                .map(facet -> facet.path("index"))
                .map(index -> Arrays.copyOfRange(
                        text,
                        index.path("byteStart").asInt(),
                        index.path("byteEnd").asInt()))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }
}
