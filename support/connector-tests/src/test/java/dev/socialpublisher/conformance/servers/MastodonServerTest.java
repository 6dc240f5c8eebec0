package dev.socialpublisher.conformance.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.mastodon.MastodonConnectorFactory;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.conformance.Requests;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult.Kind;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.network.fact.ServerLimits;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connector of Mastodon against snac; what it wrote is read back over the server's own API. */
@Tag("real-servers")
class MastodonServerTest {
    private static final String EVERY_CHARACTER =
            "« Déjà » 👩‍👩‍👧 : 5 < 6 & 7 > 6… *étoiles* _et_ `code` مرحبا #Nantes\n\nDeuxième paragraphe";

    @TempDir
    static Path folder;

    private static MastodonServer server;
    private static String token;

    private ConnectedAccount account;

    @BeforeAll
    static void startServer() {
        server = MastodonServer.start(folder);
        token = server.token();
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void connect() {
        account = new ConnectedAccount(
                Samples.channel(
                        "mastodon",
                        MastodonServer.USER + "@127.0.0.1",
                        server.address().toString()),
                MastodonConnectorFactory::new,
                Map.of("accessToken", token));
    }

    @Test
    void writesTextToTheLetter() {
        RemotePost post = account.post(account.requests().text(EVERY_CHARACTER, "Nantes"));

        JsonNode status = status(post);
        assertThat(status.path("text").asText()).isEqualTo(EVERY_CHARACTER);
        assertThat(status.path("url").asText()).isEqualTo(post.address().toString());
        assertThat(status.path("visibility").asText()).isEqualTo("public");
        assertThat(status.path("tags").findValuesAsText("name")).containsExactly("nantes");
    }

    @Test
    void showsAsManyPicturesAsTheProfileAllowsWithTheirAlternativeTexts() {
        List<Picture> pictures = IntStream.rangeClosed(1, account.profile().maxImages())
                .mapToObj(number -> account.photo("Un phare « " + number + " » & la mer", number))
                .toList();

        JsonNode media = status(account.post(account.requests().pictures("La côte", pictures)))
                .path("media_attachments");

        assertThat(media.findValuesAsText("description"))
                .containsExactlyElementsOf(
                        pictures.stream().map(picture -> picture.alt().value()).toList());
        for (Picture picture : pictures) {
            assertThat(server.bytes(URI.create(
                            media.get(pictures.indexOf(picture)).path("url").asText())))
                    .isEqualTo(picture.rendition().bytes().toArray());
        }
    }

    @Test
    void writesAThreadWhosePartsAnswerEachOther() {
        List<RemotePost> out = new ArrayList<>();
        for (String text : List.of("Un phare.", "Il s’éteint l’été.", "Voici pourquoi.")) {
            out.add(account.post(account.requests().part(text, out)));
        }

        assertThat(status(out.get(0)).path("in_reply_to_id").asText("")).isIn("", "null");
        assertThat(status(out.get(1)).path("in_reply_to_id").asText())
                .isEqualTo(out.get(0).id());
        assertThat(status(out.get(2)).path("in_reply_to_id").asText())
                .isEqualTo(out.get(1).id());
    }

    @Test
    void findsAPostByItsWords() {
        PublishRequest request = account.requests().text(EVERY_CHARACTER + " une fois", "Nantes");
        StepJournal journal = new InMemoryJournal();
        assertThat(account.find(request, journal)).isEqualTo(new FindResult.Absent());

        RemotePost post = account.post(request);

        assertThat(account.find(request, journal)).isEqualTo(new FindResult.Found(post));
    }

    /** This server knows no deletion and answers 404 to it. */
    @Test
    void doesNotTakeAPostForDeletedThatIsStillThere() {
        RemotePost post = account.post(account.requests().text("Toujours là"));

        assertThat(account.delete(post))
                .isInstanceOfSatisfying(
                        DeleteResult.Kept.class,
                        kept -> assertThat(kept.why().detail().english())
                                .isEqualTo(
                                        "this server does not delete posts for applications; delete it there by hand"));
        assertThat(status(post).path("text").asText()).isEqualTo("Toujours là");
        assertThat(account.delete(new RemotePost("0".repeat(42), post.address())))
                .isEqualTo(new DeleteResult.Deleted());
    }

    @Test
    void findsAPostByTheMarkerOfItsLink() {
        PublishRequest request = account.requests().link("À lire : " + Requests.LINK + " !");

        RemotePost post = account.post(request);

        assertThat(status(post).path("content").asText()).contains("href=\"" + Requests.LINK + "\"");
        assertThat(account.find(request, new InMemoryJournal())).isEqualTo(new FindResult.Found(post));
    }

    /** Other than Mastodon it makes a second status for the same key: only {@code find} keeps a delivery from going twice. */
    @Test
    void findsWhatTheServerWouldRepeat() {
        PublishRequest request = account.requests().text("Une seule fois");
        RemotePost first = account.post(request);

        assertThat(account.find(request, new InMemoryJournal())).isEqualTo(new FindResult.Found(first));

        assertThat(account.post(request)).isNotEqualTo(first);
    }

    @Test
    void doesNotTakeAPostForDeletedThatARefusedTokenWasToDelete() {
        RemotePost post = account.post(account.requests().text("Resté là"));
        account.change(Map.of("accessToken", "0123456789abcdef0123456789abcdef"));

        assertThat(account.delete(post))
                .isInstanceOfSatisfying(
                        DeleteResult.Kept.class,
                        kept -> assertThat(kept.why().kind()).isEqualTo(Kind.AUTHORISATION_LOST));
    }

    @Test
    void namesTheAccount() {
        assertThat(account.test())
                .isInstanceOfSatisfying(
                        TestResult.Works.class,
                        works -> assertThat(works.account().handle()).isEqualTo(MastodonServer.USER + "@127.0.0.1"));
    }

    @Test
    void connectsByTheServersOwnPage() {
        URI nowhere = URI.create(MastodonServer.NO_ADDRESS);
        NetworkApp app = account.register(nowhere);

        account.redeem(app, nowhere, server.code(app.clientId()));

        assertThat(account.credentials().get("accessToken"))
                .hasValueSatisfying(granted -> assertThat(granted).isNotEqualTo(token));
        assertThat(status(account.post(account.requests().text("Depuis la page du serveur")))
                        .path("text")
                        .asText())
                .isEqualTo("Depuis la page du serveur");
    }

    @Test
    void foldsAPostAwayBehindItsWarning() {
        RemotePost post = account.post(account.requests().warned("La digue a cédé.", "Submersion"));

        assertThat(status(post).path("spoiler_text").asText()).isEqualTo("Submersion");
        assertThat(status(post).path("sensitive").asBoolean()).isTrue();
    }

    /** It knows only the first version of the answer. */
    @Test
    void readsTheServersOwnLimits() {
        ServerLimits told = account.test().limits().orElseThrow();

        assertThat(told.characters()).isEqualTo(100_000);
        assertThat(told.linkWeight()).isEqualTo(32);
        assertThat(told.source()).isEqualTo("127.0.0.1");
    }

    @Test
    void saysThatATokenIsRefused() {
        account.change(Map.of("accessToken", "0123456789abcdef0123456789abcdef"));

        assertThat(account.publish(account.requests().text("Bonjour")).kind()).isEqualTo(Kind.AUTHORISATION_LOST);
        assertThat(account.test())
                .isInstanceOfSatisfying(
                        TestResult.Fails.class,
                        fails -> assertThat(fails.why().kind()).isEqualTo(Kind.AUTHORISATION_LOST));
    }

    private static JsonNode status(RemotePost post) {
        return server.as(token).get("/api/v1/statuses/" + post.id()).json();
    }
}
